import News

/// Tells persons who bear a country's name from the country.
struct PersonRules {
  /// A verdict where a person, or another thing with a name of two words, is meant; nil else.
  func verdict(_ entry: CountryEntry, _ kind: Mention.Kind, _ around: Surroundings) -> Verdict? {
    if let previous = around.previous, isPersonBefore(previous, entry, around) {
      return kind == .demonym && entry.marks.isDisjoint(with: [.given, .surname, .person]) ? Verdict.none : .denied
    }
    if kind != .demonym, let next = around.next, isFamily(next, around) { return .denied }
    if entry.marks.contains(.given), isNameAfter(around) { return .denied }
    if entry.marks.contains(.surname), kind != .demonym, isNameBefore(around) { return Verdict.none }
    guard entry.marks.contains(.person), let next = around.next else { return nil }
    if next.traits.contains(.humanVerb) { return around.follows(.government) ? nil : .denied }
    return next.traits.contains(.speech) && around.follows(.pronoun) ? .denied : nil
  }

  /// A given name, a title or an initial.
  private func isPersonBefore(_ previous: Neighbour, _ entry: CountryEntry, _ around: Surroundings) -> Bool {
    guard previous.isCapital else { return false }
    if previous.traits.contains(.title) { return true }
    if previous.hasStop {
      guard previous.end - previous.start == 1 else { return false }
      if !entry.marks.isDisjoint(with: [.surname, .person]) { return true }
      return around.wordBefore(previous).map { $0.isCapital && $0.traits.contains(.given) } ?? false
    }
    return previous.traits.contains(.given) && !previous.traits.contains(.lead)
  }

  /// A surname after any name of a place: somebody's given name.
  private func isFamily(_ next: Neighbour, _ around: Surroundings) -> Bool {
    next.isCapital && next.traits.contains(.family) && next.traits.isDisjoint(with: [.office, .thing, .institution])
      && !around.isTitleCase
  }

  /// A capital word after a form that is a given name too: Kenya Smith, but not Kenya President or Kenya Airways.
  private func isNameAfter(_ around: Surroundings) -> Bool {
    guard let next = around.next, next.isCapital, !next.isAllCapitals else { return false }
    guard next.traits.isDisjoint(with: [.office, .thing, .day, .lead, .institution, .government]) else { return false }
    return !around.isTitleCase
  }

  /// A capital word before a form that is a surname too, inside a sentence.
  private func isNameBefore(_ around: Surroundings) -> Bool {
    guard let previous = around.previous, previous.isCapital, !previous.isAllCapitals, !previous.hasStop else {
      return false
    }
    guard previous.traits.isDisjoint(with: [.lead, .day, .office, .direction]) else { return false }
    guard !around.isPossessive(previous), !around.previousOpensSentence else { return false }
    return !around.isTitleCase
  }
}
