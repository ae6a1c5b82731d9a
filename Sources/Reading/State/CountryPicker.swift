package import News

/// The countries of the list, to choose from.
package struct CountryPicker: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package let country: CountryCode
    /// The articles that would show, or do show, with this country under the present filter.
    package let articles: Int
  }

  /// What narrowing leaves: chosen ones first, then by falling count, then by name.
  package internal(set) var entries: [Entry] = []
  /// The largest count of all, narrowed away or not: the length of a whole bar.
  package internal(set) var mostArticles = 0
  /// What has been typed to narrow.
  package internal(set) var narrowing = ""
  package internal(set) var cursor = ListCursor()

  /// Creates an empty picker.
  package init() {}
}
