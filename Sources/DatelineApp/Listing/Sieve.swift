package import News

/// Which articles and quotes are listed.
package struct Sieve: Sendable {
  package var countries = CountryFilter()
  /// Parts of speakers' names, one of which must match, in capitals or not; empty lets all pass.
  package var speakers: [String] = []
  /// Parts of outlets' names, one of which must match, in capitals or not; empty lets all pass.
  package var outlets: [String] = []
  /// The first day.
  package var after: CalendarDate?
  /// The last day.
  package var before: CalendarDate?

  /// Creates a sieve that lets everything pass.
  package init() {}

  /// Reads the countries of a command line: codes or names, each with `-` or `!` before it to exclude it.
  ///
  /// - Throws: a mistake that names the word.
  package mutating func setCountries(_ words: [String], all: Bool) throws(ListingFault) {
    countries.match = all ? .all : .any
    for word in words {
      let isExcluded = word.hasPrefix("-") || word.hasPrefix("!")
      let name = isExcluded ? String(word.dropFirst()) : word
      guard let country = CountryCode(name) ?? Self.country(named: name) else {
        throw .mistake("there is no country “\(name)”; give a code such as JP, or a name such as Japan")
      }
      if isExcluded { countries.excluded.insert(country) } else { countries.wanted.insert(country) }
    }
  }

  /// Reads a day of a command line.
  package static func day(_ text: String?) throws(ListingFault) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw .mistake("“\(text)” is no date; write 2025-09-05, 2025-09 or 2025")
    }
    return date
  }

  /// Whether an article passes, all of its quotes considered.
  func passes(_ row: ArticleRow, _ annotations: Annotations) -> Bool {
    guard countries.passes(CountrySet(row.countries)), isInTime(row.date) else { return false }
    guard outlets.isEmpty || outlets.contains(where: { Self.contains(row.outlet, $0) }) else { return false }
    return speakers.isEmpty || annotations.quotes.contains(where: passes)
  }

  /// Whether a quote passes: somebody uttered it, and it is one of the wanted speakers.
  func passes(_ quote: Quote) -> Bool {
    guard quote.kind != .scare else { return false }
    guard !speakers.isEmpty else { return true }
    guard let name = quote.speaker?.name else { return false }
    return speakers.contains { Self.contains(name, $0) }
  }

  private func isInTime(_ date: CalendarDate?) -> Bool {
    guard after != nil || before != nil else { return true }
    guard let date else { return false }
    if let after, date.ordinal < after.ordinal { return false }
    guard let before else { return true }
    // A month or a year as the last day means all of it.
    let last = before.ordinal + (before.month == nil ? 9_999 : before.day == nil ? 99 : 0)
    return date.ordinal <= last
  }

  private static func country(named name: String) -> CountryCode? {
    let wanted = name.lowercased()
    return CountryCode.all.first { $0.name.lowercased() == wanted }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    text.lowercased().contains(part.lowercased())
  }
}
