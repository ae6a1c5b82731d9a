/// The saved filters to choose from, narrowed by what is typed.
package struct SavedFilterList: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package let filter: SavedFilter
    /// How many new matches it has as a watch.
    package let news: Int
    /// How many articles it picks now; nil where counting them would take too long, where it does not show, or where it
    /// is no filter any more.
    package internal(set) var articles: Int?
  }

  /// What narrowing leaves, by name.
  package internal(set) var entries: [Entry] = []
  package internal(set) var narrowing = LineEditor()
  package internal(set) var cursor = ListCursor()

  /// How many articles each expression picks, once counted.
  var counts: [String: Int?] = [:]

  /// Creates an empty list.
  package init() {}

  /// The filter under the cursor, or nil.
  package var selected: SavedFilter? {
    entries.indices.contains(cursor.selected) ? entries[cursor.selected].filter : nil
  }
}
