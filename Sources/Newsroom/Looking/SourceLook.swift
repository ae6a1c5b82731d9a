package import Ingest

/// What a file, or a file in an archive, is taken for, and how its first articles come out of it.
package struct SourceLook: Sendable {
  /// An article, and where it stands in the file, in words; nil if it is the only one.
  package struct Example: Sendable {
    package let place: String?
    package let account: ArticleAccount
  }

  /// The path; that of a file in an archive goes on from the archive's.
  ///
  /// Foreign text: gate it before showing it.
  package let name: String
  /// What it is, in words with its article: `a table`.
  package let format: String
  /// Why it is taken for that, in words that may be foreign.
  package let reason: String
  /// The encoding of its text; nil for what is no text.
  package let encoding: String?
  package let examples: [Example]

  /// Looks at what a file holds.
  ///
  /// - Parameters:
  ///   - bytes: the file, or its beginning.
  ///   - isWhole: whether these are all its bytes.
  ///   - name: its path.
  ///   - map: what the user says of the fields of dumps.
  ///   - most: how many articles are explained.
  init(of bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool, named name: [UInt8], map: RecordMap, most: Int) {
    let format = DocumentFormat(of: bytes, named: name)
    self.name = String(decoding: name, as: UTF8.self)
    self.format = format.words
    reason = Self.reason(for: format, bytes)
    encoding = format.encoding(of: bytes)
    examples = LookedAt(bytes: bytes, isWhole: isWhole, map: map, most: most).examples(of: format)
  }

  private static func reason(for format: DocumentFormat, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let plain = DocumentFormat(of: bytes)
    guard plain == format else {
      return "by the ending of its name; without it, it would be taken for \(plain.words)"
    }
    switch format {
    case .plainText: return "nothing in it says that it is anything else"
    case .packed:
      let digits = bytes.prefix(4).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
      return "by its first bytes, \(digits.joined(separator: " "))"
    case .page, .feed, .jsonFeed, .opml, .jsonLines, .json, .table, .mailbox, .mail, .webArchive, .foreign:
      return "by how it begins: “\(opening(of: bytes))”"
    }
  }

  /// The first words that it begins with.
  private static func opening(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    let start = bytes.prefix(4_096).drop { $0 <= 0x20 }
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    let words = String(decoding: line.prefix(60), as: UTF8.self)
    return line.count > 60 ? "\(words)…" : words
  }
}
