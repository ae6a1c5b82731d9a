/// A format that is known by how it begins, and is not plain text.
struct ForeignFormat {
  /// What it is, in words: `a web page`.
  let words: String

  /// Tells the format from the first bytes; nil for what may be plain text.
  init?(of head: UnsafeBufferPointer<UInt8>) {
    if let found = Self.signatures.first(where: { Self.begins(head, 0, $0.bytes) }) {
      words = found.words
      return
    }
    let mark = Self.begins(head, 0, [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = head[min(mark, head.count)...].firstIndex { $0 > 0x20 } ?? head.count
    guard let found = Self.openings.first(where: { Self.begins(head, start, Array($0.text.utf8)) }) else { return nil }
    words = found.words
  }

  private static let signatures: [(bytes: [UInt8], words: String)] = [
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"),
    ([0x1F, 0x8B], "compressed by gzip"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
  ]

  /// In small letters; the text may have either.
  private static let openings: [(text: String, words: String)] = [
    ("<!doctype html", "a web page"), ("<html", "a web page"), ("<?xml", "XML"), ("<rss", "a feed"),
    ("<feed", "a feed"), ("<rdf:rdf", "a feed"), ("<opml", "a list of feeds"), ("{\"", "JSON"), ("[{\"", "JSON"),
  ]

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ opening: [UInt8]) -> Bool {
    guard bytes.count - start >= opening.count else { return false }
    return opening.indices.allSatisfy { index in
      let byte = bytes[start + index]
      return byte == opening[index] || ((0x41...0x5A).contains(byte) && byte | 0x20 == opening[index])
    }
  }
}
