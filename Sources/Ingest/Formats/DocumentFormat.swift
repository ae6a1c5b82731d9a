internal import Markup

/// What a file is: by its first bytes, and by its name where they leave it open.
package enum DocumentFormat: Hashable, Sendable {
  case plainText
  /// HTML.
  case page
  /// RSS, Atom or RDF.
  case feed
  case jsonFeed
  /// A list of feeds.
  case opml
  /// One JSON value a line.
  case jsonLines
  /// A JSON array of records, an object with one in it, or one record.
  case json
  /// A table with a header, by the byte between its fields.
  case table(separator: UInt8)
  /// Many messages in a file.
  case mailbox
  /// One message.
  case mail
  /// What a crawler kept of the web.
  case webArchive
  /// Something compressed, or an archive: gzip, zip, tar and the like.
  case packed
  /// Something that is known and is not read; the words say what it is.
  case foreign(String)

  /// Tells the format.
  ///
  /// - Parameters:
  ///   - head: the file's beginning; the first 64 KB are enough.
  ///   - name: the file's name, as far as it has one.
  package init(of head: UnsafeBufferPointer<UInt8>, named name: some Sequence<UInt8> = EmptyCollection()) {
    let ending = FileEnding(of: name)
    if let format = FormatSigns.format(of: head) {
      self = format
      return
    }
    let head = UnsafeBufferPointer(rebasing: head.prefix(TextEncoding.headBytes))
    if head.count >= 2, head[0] >= 0xFE || head[0] == 0 || head[1] == 0 || head.starts(with: Self.ebcdic) {
      self = Self.wide(head, ending)
    } else {
      self = Self.text(head, ending)
    }
  }

  /// `<?xm`.
  private static let ebcdic: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94]

  /// Text in an encoding of two or four bytes, or in EBCDIC: its first letters are decoded.
  private static func wide(_ head: UnsafeBufferPointer<UInt8>, _ ending: FileEnding) -> DocumentFormat {
    let start = UnsafeBufferPointer(rebasing: head.prefix(8_192))
    let markup = DecodedMarkup(start).utf8
    if markup.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      return markup.withUnsafeBufferPointer { text($0, ending) }
    }
    guard let encoding = TextEncoding(of: head), encoding != .utf8, encoding != .windows1252 else { return .plainText }
    return Document(decoding: start, as: encoding).utf8.withUnsafeBufferPointer { text($0, ending) }
  }

  private static func text(_ head: UnsafeBufferPointer<UInt8>, _ ending: FileEnding) -> DocumentFormat {
    let mark = Bytes.matches("\u{FEFF}", in: head, at: 0) ? 3 : 0
    var start = mark
    while start < head.count, head[start] <= 0x20 { start += 1 }
    guard start < head.count else { return .plainText }
    let text = UnsafeBufferPointer(rebasing: head[start...])
    let found: DocumentFormat? =
      switch text[0] {
      case UInt8(ascii: "<"): MarkupSigns.format(of: text, ending)
      case UInt8(ascii: "{"), UInt8(ascii: "["): JSONSigns.format(of: text, ending)
      default: start == mark ? RecordSigns.format(of: text, ending) : nil
      }
    return found ?? (ending.isPage ? .page : .plainText)
  }
}
