/// What became of the articles that were taken in; each is one of these.
package struct IntakeTally: Hashable, Sendable {
  /// Articles that the library did not have.
  package internal(set) var new = 0
  /// Articles whose text took the place of another one: of another version, or of what their file had before.
  package internal(set) var updated = 0
  /// Articles that the library had, by their text or as another version of one.
  package internal(set) var known = 0

  /// Creates an empty tally.
  package init() {}

  /// Of the new ones, some took the place of others.
  mutating func replace(_ count: Int) {
    new -= count
    updated += count
  }
}
