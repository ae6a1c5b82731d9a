/// An XML document in memory, as far as it can be read.
///
/// Any bytes give a tree. What is well formed is read by libxml2; what is not, by `XMLReader`, because libxml2's own
/// recovery drops lone ampersands, lets an end tag of nothing close what is open, and ends at the second root, at a control
/// character, or at depth 256, and feeds have all of these (`MarkupTests/XMLTreeTests`). A document type sends a document
/// there, too: no entity is the document's own, and nothing is fetched. Of such a document it holds that
///
/// - an ampersand that begins no entity is itself; entities of HTML are known without being declared;
/// - an end tag closes what it names and all in it; one that names nothing open is passed over;
/// - what is open at the end is closed; a tag that is cut off is no tag;
/// - prefixes that are not declared stay prefixes;
/// - control characters are dropped.
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
    let (document, limits) = Self.strict(utf8) ?? Self.tolerant(utf8)
    self.document = document
    self.limits = utf8.count > XMLLimit.mostBytes ? limits.union([.bytes]) : limits
  }

  /// Reads a document; see the initializer of a buffer.
  package init(reading utf8: [UInt8]) {
    self = utf8.withUnsafeBufferPointer { XMLTree(reading: $0) }
  }

  /// The tree of a well-formed document; nil for any other.
  private static func strict(_ utf8: UnsafeBufferPointer<UInt8>) -> (XMLElement, Set<XMLLimit>)? {
    guard utf8.count <= XMLLimit.mostBytes, !CharacterReferences.areMisused(in: utf8) else { return nil }
    var growth = XMLGrowth()
    let outcome = MarkupReader.readXML(utf8) { event in
      switch event {
      case .start(let name, _, let attributes):
        growth.open(
          XMLReader.small(name.local),
          XMLReader.small(name.prefix),
          attributes.map { XMLAttribute(XMLReader.small($0.name), $0.value) }
        )
      case .end: growth.close()
      case .text(let text, _): growth.add(text)
      }
      return !growth.isFull
    }
    return outcome == .whole || outcome == .stopped && growth.isFull ? growth.finish() : nil
  }

  private static func tolerant(_ utf8: UnsafeBufferPointer<UInt8>) -> (XMLElement, Set<XMLLimit>) {
    var reader = XMLReader(UnsafeBufferPointer(rebasing: utf8.prefix(XMLLimit.mostBytes)))
    reader.read()
    return reader.finish()
  }
}
