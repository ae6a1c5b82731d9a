/// The byte stream that a program sent to a terminal, checked against what a Dateline drawing may send.
struct TerminalStream {
  /// What the stream holds that no drawing of ours sends, each with its place; empty for a clean stream.
  let faults: [String]

  /// Reads a stream byte by byte.
  ///
  /// Allowed are printable UTF-8, carriage return, line feed and backspace as cursor moves, and the sequences that
  /// ncurses draws with: CSI with numbers, charset and keypad selection, cursor save and restore. Not allowed are
  /// other control characters, C1 controls, strings (OSC, DCS, APC, PM, SOS), bidi controls and broken UTF-8.
  init(_ bytes: [UInt8]) {
    var faults: [String] = []
    var index = 0
    while index < bytes.count, faults.count < 20 {
      let end = Self.end(of: bytes, from: index)
      if let end {
        index = end
      } else {
        let around = bytes[max(0, index - 12)..<min(bytes.count, index + 24)]
        faults.append("at \(index): \(String(decoding: around, as: UTF8.self).debugDescription)")
        index += 1
      }
    }
    self.faults = faults
  }

  /// The end of the allowed piece that begins at `index`, or nil if none does.
  private static func end(of bytes: [UInt8], from index: Int) -> Int? {
    let byte = bytes[index]
    if byte == 0x1B { return endOfSequence(bytes, index + 1) }
    if byte == 0x0D || byte == 0x0A || byte == 0x08 { return index + 1 }
    if (0x20..<0x7F).contains(byte) { return index + 1 }
    guard byte >= 0xC2 else { return nil }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return bytes.count }
    var decoder = UTF8()
    var iterator = bytes[index..<index + length].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), scalar.value >= 0xA0 else { return nil }
    return isHarmless(scalar) ? index + length : nil
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
    case 0xE0000...0xE0FFF: false
    default: true
    }
  }

  private static func endOfSequence(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return bytes.count }
    switch bytes[start] {
    case UInt8(ascii: "["):
      var index = start + 1
      while index < bytes.count, (0x30...0x3F).contains(bytes[index]) { index += 1 }
      guard index < bytes.count else { return bytes.count }
      return (0x40...0x7E).contains(bytes[index]) ? index + 1 : nil
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return min(start + 2, bytes.count)
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "M"):
      return start + 1
    default:
      return nil
    }
  }
}
