/// A saved filter that is a watch: what comes in and passes it is new until it was seen.
package struct StoredWatch: Hashable, Sendable {
  package let name: String
  package let expression: String
  /// The number of the last article that the reader has seen; whatever came in later has a higher one.
  package let seen: Int
  /// The number of the last article that scripts were told of.
  package let told: Int
}
