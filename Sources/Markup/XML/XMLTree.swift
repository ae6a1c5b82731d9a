/// An XML document in memory, as far as it can be read.
///
/// Any bytes give a tree, and what is well formed gives its own. libxml2 is not asked: where it recovers it drops lone
/// ampersands, lets an end tag of nothing close what is open, and ends at the second root, at a control character, or at
/// depth 256, and feeds have all of these (`MarkupTests/XMLTreeTests`). There is no DTD, so no entity is the document's
/// own, and nothing is fetched.
///
/// - An ampersand that begins no entity is itself; entities of HTML are known without being declared.
/// - An end tag closes what it names and all in it; one that names nothing open is passed over.
/// - What is open at the end is closed; a tag that is cut off is no tag.
/// - Prefixes that are not declared stay prefixes.
/// - Control characters are dropped.
package struct XMLTree: Sendable {
  /// A nameless element with everything in it: roots, and text before, between and after them.
  package let document: XMLElement
  /// The caps that it ran into.
  package let limits: Set<XMLLimit>

  /// Reads a document.
  ///
  /// Linear in time and memory.
  ///
  /// - Parameter utf8: the document, decoded; what it declares of its encoding is passed over.
  package init(reading utf8: UnsafeBufferPointer<UInt8>) {
    var reader = XMLReader(UnsafeBufferPointer(rebasing: utf8.prefix(XMLLimit.mostBytes)))
    reader.read()
    let (document, limits) = reader.finish()
    self.document = document
    self.limits = utf8.count > XMLLimit.mostBytes ? limits.union([.bytes]) : limits
  }

  /// Reads a document; see the initializer of a buffer.
  package init(reading utf8: [UInt8]) {
    self = utf8.withUnsafeBufferPointer { XMLTree(reading: $0) }
  }
}
