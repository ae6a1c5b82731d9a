import Catalog
package import News

/// The countries of the list, to choose from.
package struct CountryPicker: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package let country: CountryCode
    /// The articles that would show, or do show, with this country under the present filter.
    ///
    /// Those that mention it, among those that pass what is kept out and, if all wanted countries must be mentioned,
    /// these. For a country that is kept out: those that would show if it were not.
    package internal(set) var articles: Int
  }

  /// What narrowing leaves: chosen ones first, then by falling count, then by name.
  ///
  /// While the reader is among them they keep their order, and only the counts change.
  package internal(set) var entries: [Entry] = []
  /// The largest count of all, narrowed away or not: the length of a whole bar.
  package internal(set) var mostArticles = 0
  /// What has been typed to narrow.
  package internal(set) var narrowing = ""
  package internal(set) var cursor = ListCursor()

  /// More cannot be typed.
  private static let longestNarrowing = 40
  private static let mostNarrowingBytes = 400

  /// Creates an empty picker.
  package init() {}

  /// The country under the cursor, or nil.
  package var selected: CountryCode? {
    entries.indices.contains(cursor.selected) ? entries[cursor.selected].country : nil
  }

  /// Brings the counts up to date; countries that are new come last.
  mutating func refresh(_ list: ArticleList) {
    for index in entries.indices { entries[index].articles = list.counts[entries[index].country] }
    let listed = CountrySet(entries.lazy.map(\.country))
    entries += candidates(list).filter { !listed.contains($0.country) }
    mostArticles = list.counts.counts.max() ?? 0
  }

  /// Lists the countries anew, in their order, the cursor on the country where it was.
  ///
  /// A cursor at the top stays at the top: nobody chose that country, it was the first.
  mutating func arrange(_ list: ArticleList, height: Int) {
    let before = selected
    entries = candidates(list)
    mostArticles = list.counts.counts.max() ?? 0
    let place = cursor.selected == 0 ? 0 : entries.firstIndex { $0.country == before } ?? cursor.selected
    cursor.select(place, count: entries.count, height: height)
  }

  /// Narrows further by what was typed, or by all of it at once if pasted.
  mutating func narrow(by text: some StringProtocol, _ list: ArticleList, height: Int) {
    narrowing = String(
      (narrowing + text).beginning(characters: Self.longestNarrowing, bytes: Self.mostNarrowingBytes)
    )
    rearrange(list, height: height)
  }

  /// Takes back a letter that was typed.
  mutating func erase(_ list: ArticleList, height: Int) {
    guard !narrowing.isEmpty else { return }
    narrowing.removeLast()
    rearrange(list, height: height)
  }

  /// Takes back all that was typed; the country under the cursor stays.
  mutating func clearNarrowing(_ list: ArticleList, height: Int) {
    narrowing = ""
    arrange(list, height: height)
  }

  private mutating func rearrange(_ list: ArticleList, height: Int) {
    arrange(list, height: height)
    cursor.select(0, count: entries.count, height: height)
  }

  private func candidates(_ list: ArticleList) -> [Entry] {
    let narrowing = CountryName.folded(self.narrowing)
    let chosen = list.filter
    return CountryCode.all.compactMap { country -> (rank: Int, entry: Entry)? in
      let isChosen = chosen.wanted.contains(country) || chosen.excluded.contains(country)
      let articles = list.counts[country]
      guard isChosen || articles > 0 else { return nil }
      guard let closeness = CountryName.closeness(of: country, to: narrowing) else { return nil }
      return (closeness * 2 + (isChosen ? 0 : 1), Entry(country: country, articles: articles))
    }
    .sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      if left.entry.articles != right.entry.articles { return left.entry.articles > right.entry.articles }
      return left.entry.country.name < right.entry.country.name
    }
    .map(\.entry)
  }
}
