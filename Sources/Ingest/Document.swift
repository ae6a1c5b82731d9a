internal import Markup

/// Foreign bytes, decoded.
package struct Document: Equatable, Sendable {
  /// The text as UTF-8, without a byte order mark.
  ///
  /// Line ends and everything else stay as they are.
  package let utf8: [UInt8]
  /// What the bytes were: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`.
  package let encoding: String

  /// Decodes bytes by their byte order mark, else as UTF-8, else by what they look like; nil for what is not text.
  package init?(decoding bytes: [UInt8]) {
    let encoding = bytes.withUnsafeBufferPointer { TextEncoding(of: $0) }
    guard let encoding else { return nil }
    let isWhole = bytes.withUnsafeBufferPointer { whole in
      encoding == .utf8 && encoding.markLength(of: whole) == 0 && UTF8Validation(of: whole).isValid
    }
    if isWhole {
      utf8 = bytes
      self.encoding = encoding.rawValue
    } else {
      self = bytes.withUnsafeBufferPointer { Document(decoding: $0, as: encoding) }
    }
  }

  /// Decodes a part of a file whose encoding is known, such as one article of many.
  ///
  /// A part of a UTF-8 file that is no UTF-8 is repaired where a few bytes are bad, else taken for Windows-1252.
  ///
  /// - Parameters:
  ///   - part: bytes between two borders that the encoding allows; a byte order mark at their start is dropped.
  ///   - encoding: what `TextEncoding(of:)` told of the file's beginning.
  package init(decoding part: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding) {
    let text = UnsafeBufferPointer(rebasing: part.dropFirst(encoding.markLength(of: part)))
    switch encoding {
    case .utf8:
      let validation = UTF8Validation(of: text)
      if validation.looksLikeUTF8 {
        utf8 = validation.isValid ? Array(text) : UTF8Validation.repaired(text)
        self.encoding = encoding.rawValue
      } else {
        utf8 = Transcoding.windows1252(text)
        self.encoding = TextEncoding.windows1252.rawValue
      }
    case .utf16LittleEndian, .utf16BigEndian:
      utf8 = Transcoding.utf16(text, isBigEndian: encoding == .utf16BigEndian)
      self.encoding = encoding.rawValue
    case .windows1252:
      utf8 = Transcoding.windows1252(text)
      self.encoding = encoding.rawValue
    }
  }
}
