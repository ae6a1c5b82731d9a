/// A cap that a page ran into; what lay within it was read.
package enum PageLimit: String, Hashable, Sendable, CaseIterable {
  case bytes = "the page is larger than 32 MB; its beginning was read"
  case depth = "the page nests more than 400 elements; deeper ones were read as plain text"
  case nodes = "the page has more than 1 000 000 parts; its beginning was read"
  case attributes = "an element has more than 100 attributes; the first were read"
  case library = "libxml2 is not installed, so pages cannot be read"

  static let mostBytes = 32 << 20
  static let mostDepth = 400
  static let mostNodes = 1_000_000
  static let mostAttributes = 100
  /// The longest value of an attribute that is kept, in bytes.
  static let mostValueBytes = 16_384
}
