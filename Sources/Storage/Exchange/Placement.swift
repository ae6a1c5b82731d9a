/// Where an article lies: in which file, and where in it.
package struct Placement: Hashable, Sendable {
  package let place: Whereabouts
  /// The article's place among those of its file, from 0; -1 if it stood there once, and stands nowhere any more.
  package let number: Int
  /// Where it begins in its file, in bytes.
  package let start: Int
  /// The text that lies there, where it is another version than the one the article has.
  package let version: ContentID?

  /// Creates a placement.
  package init(place: Whereabouts, number: Int, start: Int, version: ContentID? = nil) {
    self.place = place
    self.number = number
    self.start = start
    self.version = version
  }
}
