internal import Markup

extension DocumentFormat {
  /// The encoding of a file of this format, by its bytes or its beginning; nil for what is no text, or has another one in
  /// every part.
  package func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    switch self {
    case .packed, .foreign, .mail, .mailbox, .webArchive: nil
    case .page, .feed, .opml: DecodedMarkup(bytes).encoding
    case .plainText, .jsonFeed, .jsonLines, .json, .table: TextEncoding(of: bytes)?.rawValue
    }
  }
}
