internal import Markup

/// Reads feeds: RSS 0.90–2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1 and 1.1.
package enum FeedReader {
  /// Reads a feed in whatever encoding it is; see `feed(in:base:)`.
  package static func feed(decoding bytes: UnsafeBufferPointer<UInt8>, base: String? = nil) -> Feed? {
    feed(in: DecodedMarkup(bytes).utf8, base: base)
  }

  /// Reads a feed as far as it goes.
  ///
  /// Linear in time and memory, whatever the bytes.
  ///
  /// - Parameters:
  ///   - utf8: the document, decoded.
  ///   - base: the address it was found at, for relative ones in it.
  /// - Returns: the feed; nil if the document is none.
  package static func feed(in utf8: [UInt8], base: String? = nil) -> Feed? {
    switch utf8.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"):
      utf8.withUnsafeBufferPointer { JSONValue(reading: $0) }.flatMap { JSONFeed($0, base: base)?.feed() }
    case nil: nil
    case _: feed(in: XMLTree(reading: utf8), base: base)
    }
  }

  private static func feed(in tree: XMLTree, base: String?) -> Feed? {
    var feed = XMLFeed(in: tree.document, base: base)?.feed()
    feed?.shortcomings = tree.limits.map(\.rawValue).sorted()
    return feed
  }
}
