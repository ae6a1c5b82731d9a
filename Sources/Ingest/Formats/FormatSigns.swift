/// The first bytes of formats that are no text.
enum FormatSigns {
  /// The format that the bytes begin as; nil for what may be text.
  static func format(of head: UnsafeBufferPointer<UInt8>) -> DocumentFormat? {
    guard let first = head.first else { return nil }
    switch first {
    case 0x1F where begins(head, [0x1F, 0x8B]), 0x42 where begins(head, [0x42, 0x5A, 0x68]) && isBzip2(head),
      0xFD where begins(head, [0xFD, 0x37, 0x7A, 0x58, 0x5A]), 0x28 where begins(head, [0x28, 0xB5, 0x2F, 0xFD]):
      return .packed
    case 0x50 where begins(head, [0x50, 0x4B, 0x03, 0x04]) || begins(head, [0x50, 0x4B, 0x05, 0x06]):
      return office(head).map { .foreign($0) } ?? .packed
    case 0x25 where begins(head, [0x25, 0x50, 0x44, 0x46, 0x2D]): return .foreign("a PDF document")
    case 0xD0 where begins(head, [0xD0, 0xCF, 0x11, 0xE0]): return .foreign("an office document")
    case 0x7B where begins(head, Array(#"{\rtf"#.utf8)): return .foreign("a document in RTF")
    case 0x37 where begins(head, [0x37, 0x7A, 0xBC, 0xAF]): return .foreign("a 7z archive")
    case 0x52 where begins(head, Array("Rar!".utf8)): return .foreign("a RAR archive")
    default: return isTar(head) ? .packed : nil
    }
  }

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ signature: [UInt8]) -> Bool {
    bytes.count >= signature.count && zip(bytes, signature).allSatisfy { $0 == $1 }
  }

  /// After "BZh": a digit, and the number that all blocks begin with.
  private static func isBzip2(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    head.count < 10 || Bytes.isDigit(head[3]) && (head[4] == 0x31 || head[4] == 0x17)
  }

  /// "ustar" stands in the first block's head.
  private static func isTar(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    head.count >= 263 && head[257] == 0x75 && Bytes.matches("ustar", in: head, at: 257)
  }

  /// What documents that are zip archives are, by the name of their first member.
  private static func office(_ head: UnsafeBufferPointer<UInt8>) -> String? {
    let name = String(decoding: head.dropFirst(30).prefix(80), as: UTF8.self)
    if name.hasPrefix("mimetypeapplication/epub") { return "an e-book" }
    if name.hasPrefix("mimetypeapplication/vnd.") || name.hasPrefix("[Content_Types].xml") || name.hasPrefix("_rels/") {
      return "an office document"
    }
    return nil
  }
}
