internal import Markup

/// How bytes spell text.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"

  /// Tells the encoding from the first bytes of a file; nil for what is not text.
  ///
  /// - Parameter head: the file's beginning; at most 64 KB of it are looked at.
  package init?(of head: UnsafeBufferPointer<UInt8>) {
    let head = UnsafeBufferPointer(rebasing: head.prefix(Self.headBytes))
    if let marked = Self.marked(head) {
      self = marked
      return
    }
    guard !BinaryMagic.opens(head) else { return nil }
    if let wide = Self.unmarkedWide(head) {
      self = wide
      return
    }
    guard !Self.isBinary(head) else { return nil }
    self = UTF8Validation(of: head, isCut: true).looksLikeUTF8 ? .utf8 : .windows1252
  }

  /// How many of the first bytes are looked at to tell the encoding.
  package static var headBytes: Int { 65_536 }

  /// The length of the byte order mark of this encoding that `bytes` begin with; 0 without one.
  package func markLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard Self.marked(bytes) == self else { return 0 }
    return self == .utf8 ? 3 : 2
  }

  private static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return .utf8 }
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return .utf16LittleEndian }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BigEndian }
    return nil
  }

  /// UTF-16 without a mark: one half of each pair is nearly always NUL, the other never.
  private static func unmarkedWide(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: bytes.count, by: 2) {
      if bytes[index] == 0 { even += 1 }
      if bytes[index + 1] == 0 { odd += 1 }
    }
    let pairs = bytes.count / 2
    if even == 0, odd * 10 >= pairs * 4 { return .utf16LittleEndian }
    if odd == 0, even * 10 >= pairs * 4 { return .utf16BigEndian }
    return nil
  }

  private static func isBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var nuls = 0
    var controls = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 {
        nuls += 1
      } else if byte < 0x08 || (byte > 0x0D && byte != 0x1B) {
        controls += 1
      }
    }
    return nuls * 256 > bytes.count || controls * 16 > bytes.count
  }
}
