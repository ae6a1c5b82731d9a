/// A cap that an XML document ran into; what lay within it was read.
package enum XMLLimit: String, Hashable, Sendable, CaseIterable {
  case bytes = "the document is larger than 32 MB; its beginning was read"
  case depth = "the document nests more than 200 elements; deeper ones were read as their text"
  case nodes = "the document has more than 500 000 elements; its beginning was read"
  case attributes = "an element has more than 100 attributes; the first were read"

  static let mostBytes = 32 << 20
  static let mostDepth = 200
  static let mostNodes = 500_000
  static let mostAttributes = 100
  /// The longest name, in bytes; what is longer is cut.
  static let mostNameBytes = 128
  /// How many namespaces may be declared at a time; further ones are not known.
  static let mostSpaces = 100
}
