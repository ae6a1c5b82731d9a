import Screen

/// The first key in a run of bytes: how long it is and what it means.
struct KeySequence {
  /// How many bytes belong to it, at least 1.
  private(set) var length = 1
  /// Whether more bytes could not change it.
  private(set) var isComplete = true
  /// The key; nil for what is no key, such as an answer of the terminal.
  private(set) var key: Key?
  private(set) var startsPaste = false

  /// No terminal's key is longer.
  private static let longest = 64

  /// Reads the first key; `bytes` is not empty.
  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return }
    switch first {
    case 0x1B: readEscape(Array(bytes.prefix(Self.longest)))
    case 0x21...0x7E: key = Self.typed(first)
    case 0...0x20, 0x7F: key = Self.control(first)
    default: readScalar(Array(bytes.prefix(4)))
    }
  }

  /// The key that Alt and a character make.
  static func alternate(_ byte: UInt8) -> Key {
    let plain = (0x21...0x7E).contains(byte) ? typed(byte) : control(byte) ?? ""
    let name = plain.name.hasPrefix("<") ? String(plain.name.dropFirst().dropLast()) : plain.name
    return Key(name.hasPrefix("C-") ? "<C-A-\(name.dropFirst(2))>" : "<A-\(name)>")
  }

  private static func typed(_ byte: UInt8) -> Key {
    byte == 0x3C ? "<lt>" : Key(String(UnicodeScalar(byte)))
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: "<C-Space>"
    case 0x08, 0x7F: "<Backspace>"
    case 0x09: "<Tab>"
    case 0x0D: "<Enter>"
    case 0x1B: "<Esc>"
    case 0x20: "<Space>"
    case 0x01...0x1A: Key("<C-\(UnicodeScalar(byte + 0x60))>")
    case 0x1C...0x1F: Key("<C-\(UnicodeScalar(byte + 0x40))>")
    default: nil
    }
  }

  private mutating func readScalar(_ bytes: [UInt8]) {
    let wanted = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(bytes[0]) else { return }
    for index in 1..<wanted {
      guard index < bytes.count else {
        isComplete = false
        return
      }
      guard bytes[index] & 0xC0 == 0x80 else { return }
    }
    let text = String(decoding: bytes[..<wanted], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return }
    length = wanted
    // A control is no key, and an invalid scalar reads as U+FFFD.
    if scalar.value >= 0xA0 && scalar.value != 0xFFFD { key = Key(text) }
  }

  private mutating func readEscape(_ bytes: [UInt8]) {
    guard bytes.count > 1 else {
      isComplete = false
      return
    }
    switch bytes[1] {
    case 0x1B: key = "<Esc>"
    case 0x5B: readControlSequence(bytes)
    case 0x4F: readShifted(bytes)
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F: readString(bytes)
    case 0x80...:
      let inner = KeySequence(bytes[1...])
      isComplete = inner.isComplete
      length = 1 + inner.length
      key = inner.key.map { Key("<A-\($0.name)>") }
    default:
      length = 2
      key = Self.alternate(bytes[1])
    }
  }

  /// SS3: a cursor, function or keypad key.
  private mutating func readShifted(_ bytes: [UInt8]) {
    guard bytes.count > 2 else {
      isComplete = false
      return
    }
    length = 3
    key = FunctionKeys.shifted(bytes[2])
  }

  /// OSC, DCS and their like: something that the terminal answers, no key.
  private mutating func readString(_ bytes: [UInt8]) {
    var index = 2
    while index < bytes.count {
      if bytes[index] == 0x07 {
        length = index + 1
        return
      }
      if bytes[index] == 0x1B {
        length = index + 1 < bytes.count && bytes[index + 1] == 0x5C ? index + 2 : index
        return
      }
      index += 1
    }
    length = bytes.count
    isComplete = bytes.count >= Self.longest
  }

  private mutating func readControlSequence(_ bytes: [UInt8]) {
    // The Linux console's function keys, and the oldest mouse reports.
    if bytes.count > 2, bytes[2] == 0x5B {
      isComplete = bytes.count > 3
      length = 4
      if isComplete, (0x41...0x45).contains(bytes[3]) { key = Key("<F\(bytes[3] - 0x40)>") }
      return
    }
    var index = 2
    while index < bytes.count, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    guard index < bytes.count else {
      isComplete = bytes.count >= Self.longest
      length = bytes.count
      return
    }
    let final = bytes[index]
    // An escape or a control breaks the sequence off and is read by itself.
    guard (0x24...0x7E).contains(final) else {
      length = index
      return
    }
    length = index + 1
    if final == 0x4D && index == 2 {
      length = 6
      isComplete = bytes.count >= 6
      return
    }
    let parameters = bytes[2..<index]
    startsPaste = final == 0x7E && parameters.elementsEqual("200".utf8)
    key = FunctionKeys.sequence(parameters: parameters, final: final)
  }
}
