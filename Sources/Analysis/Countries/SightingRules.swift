import News

/// Judges each sighting by the words beside it.
struct SightingRules {
  let entries: [CountryEntry]
  let words: WordTable
  let text: UnsafeBufferPointer<UInt8>
  let passages: [Passage]
  let sightings: [Sighting]

  /// The verdicts, one a sighting, in order; cues and blocks have `none`.
  func verdicts() -> [Verdict] {
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(sightings.count)
    var wasLanguage = false
    for index in sightings.indices {
      let entry = entries[sightings[index].entry]
      guard case .mention(let kind) = entry.role else {
        verdicts.append(.none)
        continue
      }
      let around = Surroundings(text, sightings[index], passages[sightings[index].passage], words)
      if entry.marks.contains(.language) {
        let joined = wasLanguage && index > 0 && isJoined(index - 1, index)
        wasLanguage = joined || isLanguage(around)
        verdicts.append(wasLanguage ? .none : verdict(index, entry, kind, around))
      } else {
        verdicts.append(verdict(index, entry, kind, around))
      }
    }
    settle(&verdicts)
    return verdicts
  }

  /// Looks again where the rest of the article tells more: lists of languages, and towns that bear a country's name.
  private func settle(_ verdicts: inout [Verdict]) {
    var bearers: Set<Int> = []
    for index in sightings.indices.reversed() {
      let entry = entries[sightings[index].entry]
      if verdicts[index] == .denied { bearers.insert(sightings[index].entry) }
      guard index + 1 < sightings.count, verdicts[index + 1] == .none, entry.marks.contains(.language) else { continue }
      let isList = entries[sightings[index + 1].entry].marks.contains(.language) && isJoined(index, index + 1)
      if isList { verdicts[index] = .none }
    }
    for index in sightings.indices where verdicts[index] == .plain && bearers.contains(sightings[index].entry) {
      let around = Surroundings(text, sightings[index], passages[sightings[index].passage], words)
      if isState(index, around) { verdicts[index] = .firm }
    }
  }

  private func verdict(_ index: Int, _ entry: CountryEntry, _ kind: Mention.Kind, _ around: Surroundings) -> Verdict {
    if isAddress(around) || isKitchen(entry, around) { return .none }
    if kind != .demonym, isTown(index) { return .denied }
    if isInstitution(kind, around) || isBorne(kind, around) { return .none }
    if let verdict = PersonRules().verdict(entry, kind, around) { return verdict }
    if entry.marks.contains(.caps), isPronoun(around) { return .none }
    if entry.marks.contains(.state) { return stateVerdict(around) }
    if entry.marks.contains(.context) { return .doubtful }
    guard entry.marks.contains(.person) else {
      if entry.marks.isDisjoint(with: [.given, .surname, .team]) { return .plain }
      return isPlace(index, around) ? .firm : .open
    }
    if isPlace(index, around) { return .firm }
    return around.previous?.traits.contains(.weakPlace) == true ? .open : .doubtful
  }

  /// Signs that a place is meant, even where the form is a name of persons too.
  private func isPlace(_ index: Int, _ around: Surroundings) -> Bool {
    if let previous = around.previous, previous.traits.contains(.strongPlace) { return true }
    if let possessed = around.possessed, possessed.traits.contains(.office) { return true }
    return isState(index, around)
  }

  /// Signs that a state among states is meant.
  private func isState(_ index: Int, _ around: Surroundings) -> Bool {
    if let possessed = around.possessed, possessed.traits.contains(.government) { return true }
    if let next = around.next {
      if next.traits.contains(.government) { return true }
      // Persons recall and raise too; what is so often a person needs a sign of the country all the same.
      let marks = entries[sightings[index].entry].marks
      let isName =
        marks.contains(.person)
        ? around.follows(.pronoun)
        : !marks.isDisjoint(with: [.given, .surname])
      if !isName, next.traits.contains(.countryVerb) { return true }
    }
    return (index > 0 && isJoined(index - 1, index) && namesCountry(index - 1))
      || (index + 1 < sightings.count && isJoined(index, index + 1) && namesCountry(index + 1))
  }

  private func stateVerdict(_ around: Surroundings) -> Verdict {
    if let previous = around.previous {
      if previous.traits.contains(.direction) { return .denied }
      // The state of Georgia.
      if previous.isOf, around.wordBefore(previous)?.traits.contains(.direction) == true { return .denied }
    }
    if let possessed = around.possessed, possessed.traits.contains(.sovereign) { return .firm }
    return .stateOrCountry
  }

  /// Whether two sightings stand in one list: a comma, or and, or a hyphen between them.
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let gap = sightings[first].end..<sightings[second].start
    guard sightings[first].passage == sightings[second].passage, (1...6).contains(gap.count) else { return false }
    switch String(decoding: text[gap], as: UTF8.self) {
    case ", ", " and ", ", and ", " or ", ", or ", "-", " & ", "/", "–", " - ": return true
    default: return false
    }
  }

  private func namesCountry(_ index: Int) -> Bool {
    let entry = entries[sightings[index].entry]
    guard case .mention(let kind) = entry.role, kind != .demonym else { return false }
    return entry.marks.isDisjoint(with: [.person, .state])
  }

  /// Peru, Indiana; Athens, Ga.; London, Ontario.
  private func isTown(_ index: Int) -> Bool {
    guard index + 1 < sightings.count, sightings[index].passage == sightings[index + 1].passage else { return false }
    let gap = sightings[index].end..<sightings[index + 1].start
    guard gap.count == 2, text[gap.lowerBound] == 0x2C, text[gap.lowerBound + 1] == 0x20 else { return false }
    let (own, state) = (entries[sightings[index].entry], entries[sightings[index + 1].entry])
    if state.marks.contains(.american), state.role == .cue {
      return !isListed(index + 1) && own.country != state.country
    }
    return state.marks.contains(.state) && own.role == .mention(.capital)
  }

  /// Whether the state is one of a list of states.
  private func isListed(_ index: Int) -> Bool {
    guard index + 1 < sightings.count, isJoined(index, index + 1) else { return false }
    return entries[sightings[index + 1].entry].marks.contains(.american)
  }

  /// A street, a school, a newspaper, a company.
  private func isInstitution(_ kind: Mention.Kind, _ around: Surroundings) -> Bool {
    if let previous = around.previous, previous.isOf, let seat = around.wordBefore(previous) {
      return seat.traits.contains(.seat)
    }
    guard let next = around.next, next.isCapital, next.traits.contains(.institution) else { return false }
    return !around.isTitleCase || kind == .capital
  }

  /// Mount Lebanon; Real Madrid; a part of a foreign name in Chinese, which parts them by dots.
  private func isBorne(_ kind: Mention.Kind, _ around: Surroundings) -> Bool {
    if kind == .capital, around.isBetweenDots { return true }
    guard kind != .demonym, let previous = around.previous else { return false }
    return previous.isCapital && previous.traits.contains(.bearer)
  }

  /// US in a line of capitals, where it may be the pronoun: not at its head, and not behind THE.
  private func isPronoun(_ around: Surroundings) -> Bool {
    let isBetween = around.previous?.isAllCapitals == true && around.next?.isAllCapitals == true
    guard around.isInCapitals || isBetween, !around.opensSentence else { return false }
    guard let previous = around.previous, previous.end - previous.start == 3 else { return true }
    return !text[previous.start..<previous.end].elementsEqual("THE".utf8)
  }

  private func isAddress(_ around: Surroundings) -> Bool {
    around.isPreceded(by: UInt8(ascii: "@")) || around.isFollowed(by: ".com") || around.isFollowed(by: ".org")
      || around.isFollowed(by: "$")
  }

  /// Turkish bread, a turkey sale, polish the silver, an Indian reservation.
  private func isKitchen(_ entry: CountryEntry, _ around: Surroundings) -> Bool {
    if let next = around.next, next.traits.contains(.foodKind) {
      // The United States Food and Drug Administration serves no dish.
      return !next.isCapital || entry.role == .mention(.demonym)
    }
    if entry.marks.contains(.verb), around.opensSentence, let next = around.next {
      return !next.isCapital && next.traits.contains(.function)
    }
    if entry.marks.contains(.native), let next = around.next { return next.traits.contains(.native) }
    guard entry.marks.contains(.bird) else { return false }
    if let previous = around.previous, previous.traits.contains(.food) { return true }
    guard let next = around.next else { return false }
    return next.traits.contains(.food) || (around.isTitleCase && around.follows(.food))
  }

  /// In French; speaks Thai; Welsh lessons; an English-language paper.
  private func isLanguage(_ around: Surroundings) -> Bool {
    if around.isFollowed(by: "-language") || around.isFollowed(by: "-speak") { return true }
    if let next = around.next, next.traits.contains(.tongueAfter) { return true }
    guard let previous = around.previous, !previous.hasStop else { return false }
    if previous.traits.contains(.tongueBefore) { return true }
    guard previous.traits.contains(.tonguePreposition) else { return false }
    return around.next.map { $0.traits.contains(.function) && !$0.isCapital } ?? true
  }
}
