import News

/// Says in plain words what a filter picks: "about JP, not US · unread · says “world war”".
struct FilterSentence {
  /// The words of a whole filter.
  static func words(_ root: FilterNode) -> String {
    guard case .all(let nodes) = root else { return words(root, isInner: false) }
    // What is said of countries stands first, and together.
    let about = nodes.filter(isAboutCountries)
    let rest = nodes.filter { !isAboutCountries($0) }
    return ([countries(about)] + rest.map { words($0, isInner: true) }).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private static func words(_ node: FilterNode, isInner: Bool) -> String {
    switch node {
    case .term(.country(let countries)): return "about \(listed(countries.countries.map(\.code)))"
    case .term(let term): return words(term)
    case .together(let terms):
      let names = terms.filter { if case .speaker = $0 { true } else { false } }.map(words)
      let said = terms.filter { if case .speaker = $0 { false } else { true } }.map(words)
      return "\((names + said).joined(separator: " and ")) in one quote"
    case .not(.term(.country(let countries))): return "not about \(listed(countries.countries.map(\.code)))"
    case .not(.term(.state([.unread]))): return "read"
    case .not(.term(.state([.read]))): return "unread"
    case .not(.term(let term)): return "not \(words(term))"
    case .not(let node): return "not (\(words(node, isInner: false)))"
    case .all(let nodes):
      return bracketed(nodes.map { words($0, isInner: true) }.joined(separator: " · "), isInner)
    case .any(let nodes):
      return bracketed(nodes.map { words($0, isInner: true) }.joined(separator: " or "), isInner)
    }
  }

  private static func bracketed(_ words: String, _ isInner: Bool) -> String {
    isInner ? "(\(words))" : words
  }

  private static func isAboutCountries(_ node: FilterNode) -> Bool {
    switch node {
    case .term(.country), .not(.term(.country)): true
    case .term, .together, .all, .any, .not: false
    }
  }

  private static func countries(_ nodes: [FilterNode]) -> String {
    var wanted: [String] = []
    var excluded: [String] = []
    for node in nodes {
      if case .term(.country(let countries)) = node { wanted.append(listed(countries.countries.map(\.code))) }
      if case .not(.term(.country(let countries))) = node { excluded.append(listed(countries.countries.map(\.code))) }
    }
    let kept = wanted.isEmpty ? "" : "about \(wanted.joined(separator: " and "))"
    if excluded.isEmpty { return kept }
    return kept.isEmpty
      ? "not about \(excluded.joined(separator: ", "))" : "\(kept), not \(excluded.joined(separator: ", "))"
  }

  private static func words(_ term: FilterTerm) -> String {
    switch term {
    case .country(let countries): "about \(listed(countries.countries.map(\.code)))"
    case .about(let countries): "\(listed(countries.countries.map(\.code))) in headline or lead"
    case .speaker(let names): "quotes \(listed(names))"
    case .words(let words, .anywhere): listed(words.map(marked))
    case .words(let words, .title): "headline has \(listed(words.map(marked)))"
    case .words(let words, .said): "says \(listed(words.map(marked)))"
    case .outlet(let names): "from \(listed(names))"
    case .date(let spans): listed(spans.map(words))
    case .newer(let age): "of the last \(words(age))"
    case .state(let states): listed(states.map(words))
    case .trait(let traits): "with \(listed(traits.map(words)))"
    case .quotes(let spans): "\(listed(spans.map(words))) \(spans == [CountSpan(1, 1)] ? "quote" : "quotes")"
    }
  }

  private static func words(_ state: FilterState) -> String {
    switch state {
    case .unread, .read, .starred, .gone: state.rawValue
    case .noted: "with a note"
    }
  }

  private static func words(_ trait: FilterTrait) -> String {
    switch trait {
    case .quotes: "quotes"
    case .country, .date, .note: "a \(trait.rawValue)"
    case .outlet: "an outlet"
    }
  }

  private static func words(_ span: DateSpan) -> String {
    guard let first = span.first else { return "until \(span.last?.iso ?? "")" }
    guard let last = span.last else { return "since \(first.iso)" }
    if first == last { return "\(first.day == nil ? "in" : "on") \(first.iso)" }
    return "\(first.iso) to \(last.iso)"
  }

  private static func words(_ age: Age) -> String {
    let unit =
      switch age.unit {
      case .days: "day"
      case .weeks: "week"
      case .months: "month"
      case .years: "year"
      }
    return age.number == 1 ? unit : "\(age.number) \(unit)s"
  }

  private static func words(_ span: CountSpan) -> String {
    guard let highest = span.highest else { return "\(span.lowest) or more" }
    if span.lowest == highest { return "\(highest)" }
    return span.lowest > 0 ? "\(span.lowest) to \(highest)" : "at most \(highest)"
  }

  private static func marked(_ text: SoughtText) -> String {
    "“\(text.text)\(text.isPrefix ? "…" : "")”"
  }

  private static func listed(_ names: [String]) -> String {
    names.joined(separator: " or ")
  }
}
