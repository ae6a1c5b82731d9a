/// A page or a feed as UTF-8, whatever its bytes were.
///
/// Never nil: what is in no encoding at all comes out as letters too, and reads as nothing.
package struct DecodedMarkup: Equatable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NUL.
  package let utf8: [UInt8]
  /// What the bytes were: `UTF-8`, `windows-1252`, `GBK`.
  package let encoding: String

  /// Decodes a whole document.
  ///
  /// What counts, in this order: a byte order mark; what the transport says; what the document says; whether it is UTF-8;
  /// else windows-1252. As in a browser latin1 is windows-1252, and UTF-16 declared in bytes that spell ASCII is UTF-8.
  /// A document that says otherwise and is whole UTF-8 all the same is UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: any bytes.
  ///   - charset: the label that the transport gave, such as HTTP's `charset`.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, charset: String? = nil) {
    if let (marked, length) = Self.marked(bytes) {
      self.init(UnsafeBufferPointer(rebasing: bytes.dropFirst(length)), as: marked)
    } else if let wide = Self.unmarkedWide(bytes) {
      self.init(bytes, as: wide)
    } else {
      self.init(bytes, as: Self.narrow(bytes, charset))
    }
  }

  /// Decodes a whole document; see the initializer of a buffer.
  package init(_ bytes: [UInt8], charset: String? = nil) {
    self = bytes.withUnsafeBufferPointer { DecodedMarkup($0, charset: charset) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: EncodingName) {
    var name = encoding.name
    var decoded: [UInt8]
    switch encoding {
    case .utf8: decoded = UTF8Validation(of: bytes).isValid ? Array(bytes) : UTF8Validation.repaired(bytes)
    case .utf16LittleEndian: decoded = Transcoding.utf16(bytes, isBigEndian: false)
    case .utf16BigEndian: decoded = Transcoding.utf16(bytes, isBigEndian: true)
    case .utf32LittleEndian: decoded = Transcoding.utf32(bytes, isBigEndian: false)
    case .utf32BigEndian: decoded = Transcoding.utf32(bytes, isBigEndian: true)
    case _:
      if let iconv = encoding.iconv, let known = LegacyDecoding.utf8(bytes, from: iconv) {
        decoded = known
      } else {
        decoded = Transcoding.windows1252(bytes)
        name = EncodingName.windows1252.name
      }
    }
    // The parser would take NUL for the end.
    if decoded.contains(0) { decoded.removeAll { $0 == 0 } }
    utf8 = decoded
    self.encoding = name
  }

  private static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> (EncodingName, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Wide letters without a mark: a document begins with `<`, and ASCII follows, a letter every two or four bytes.
  private static func unmarkedWide(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingName? {
    guard bytes.count >= 8 else { return nil }
    let open = UInt8(ascii: "<")
    if bytes[0] == open, bytes[1] == 0 {
      if bytes[2] == 0, bytes[3] == 0 { return .utf32LittleEndian }
      return bytes[2] != 0 && bytes[3] == 0 ? .utf16LittleEndian : nil
    }
    if bytes[0] == 0, bytes[1] == open { return bytes[2] == 0 && bytes[3] != 0 ? .utf16BigEndian : nil }
    return bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == open ? .utf32BigEndian : nil
  }

  /// The encoding of bytes that spell ASCII alike, or that EBCDIC spells.
  private static func narrow(_ bytes: UnsafeBufferPointer<UInt8>, _ charset: String?) -> EncodingName {
    let validation = UTF8Validation(of: bytes)
    let declared = [charset, DeclaredEncoding.label(in: bytes)].compactMap { $0.flatMap { EncodingName(label: $0) } }
    for encoding in declared.map({ $0.isWide ? .utf8 : $0 }) {
      guard encoding == .utf8 else {
        return isUTF8AllTheSame(validation, encoding) ? .utf8 : encoding
      }
      if validation.looksLikeUTF8 { return .utf8 }
    }
    // `<?xm` in EBCDIC.
    if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return EncodingName(name: "cp037", iconv: "CP037") }
    return validation.looksLikeUTF8 ? .utf8 : .windows1252
  }

  /// Whether bytes that are said to be something else are whole UTF-8, by more than chance.
  private static func isUTF8AllTheSame(_ validation: UTF8Validation, _ declared: EncodingName) -> Bool {
    validation.isValid && validation.sequences >= (declared.isMultibyte ? 8 : 1)
  }
}
