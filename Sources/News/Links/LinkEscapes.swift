/// Percent signs in links: letters that need none have none, and the others have capitals (RFC 3986, 6.2.2).
enum LinkEscapes {
  static func canonical(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 <= 0x20 || $0 >= 0x7F }) else { return text }
    let bytes = Array(text.utf8)
    var canonical: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        append(high << 4 | low, to: &canonical, isEscaped: true)
        index += 3
      } else {
        append(bytes[index], to: &canonical, isEscaped: false)
        index += 1
      }
    }
    return String(decoding: canonical, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8], isEscaped: Bool) {
    let isPlain = isUnreserved(byte) || !isEscaped && byte > 0x20 && byte < 0x7F
    guard !isPlain else { return bytes.append(byte) }
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    case _: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    case _: nil
    }
  }
}
