import Catalog
import News
import Screen

/// What the session says of itself.
extension Session {
  /// What is shown, in words: "18 of 1 204 articles · about JP or CN, not US".
  package var filterDescription: String {
    let all = Self.articles(list.total)
    let choice = filterWords
    let search = list.searchWords.map { "search “\(TextGate.shown($0, as: .line))”" }
    let isOn = list.filter.isOn && !choice.isEmpty
    var parts = isOn || search != nil ? ["\(Numeral.grouped(list.count)) of \(all)"] : [all]
    if let search { parts.append(search) }
    if !choice.isEmpty { parts.append(list.filter.isOn ? choice : "filter off (\(choice))") }
    if isSearching { parts.append("Searching…") }
    return parts.joined(separator: " · ")
  }

  /// The countries and the expression, switched on or not; empty if nothing is chosen.
  private var filterWords: String {
    let countries = list.filter.isEmpty ? "" : Self.words(for: list.filter)
    let text = TextGate.shown(list.expression?.expression.sentence ?? "", as: .line)
    return [countries, text].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the list says where it has no row to show, and what to press; nil if it has rows.
  package var emptyMessage: String? {
    guard list.shown.isEmpty else { return nil }
    if isSearching { return "Searching…" }
    if let words = list.searchWords {
      let filtered = list.isFiltered ? " under the filter. C switches it off, Esc" : ". Esc"
      return "No article matches “\(TextGate.shown(words, as: .line))”\(filtered) leaves the search."
    }
    if list.total == 0 {
      if progress?.isFinished != true { return "Reading…" }
      if fetching != nil { return "Fetching feeds…" }
      if let only = setAside.first, setAside.count == 1 {
        let source = TextGate.shown(only.source, as: .line)
        return "There is no article here. \(source): \(TextGate.shown(only.reason, as: .line)). q quits."
      }
      return setAside.isEmpty
        ? "There is no article here. Name a file or a folder that has some. q quits."
        : "There is no article here. E says what could not be read. q quits."
    }
    if list.expression != nil {
      return "No article passes the filter \(filterWords). C shows all, F changes the filter."
    }
    let others = list.filter.wanted.count > 1 && list.filter.match == .all ? ", & in there asks for any of them" : ""
    return "No article is \(Self.words(for: list.filter)). C shows all, c changes the countries\(others)."
  }

  /// A filter in words: "about JP or CN, not US".
  static func words(for filter: CountryFilter) -> String {
    let wanted =
      filter.wanted.isEmpty ? nil : "about " + codes(filter.wanted, last: filter.match == .any ? "or" : "and")
    let excluded = filter.excluded.isEmpty ? nil : "not " + codes(filter.excluded, last: "or")
    if wanted == nil, let excluded { return "not about " + excluded.dropFirst("not ".count) }
    return [wanted, excluded].compactMap { $0 }.joined(separator: ", ")
  }

  /// "JP", "JP or CN", "JP, CN or KR".
  static func codes(_ countries: CountrySet, last word: String) -> String {
    let codes = countries.countries.map(\.code)
    guard codes.count > 1 else { return codes.first ?? "" }
    return codes.dropLast().joined(separator: ", ") + " \(word) " + (codes.last ?? "")
  }

  /// "1 article", "1 204 articles".
  static func articles(_ count: Int) -> String {
    Numeral.count(count, "article")
  }
}
