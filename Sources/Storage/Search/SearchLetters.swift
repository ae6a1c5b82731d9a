/// A text as the search index takes it: letters of scripts that write no spaces stand apart.
///
/// Chinese, Japanese, Thai, Lao, Burmese and Khmer do not part their words: each letter is a word of its own, and what
/// one types is a phrase of them. Arabic vowel signs and stretched letters are left out: few write them.
struct SearchLetters {
  /// Valid UTF-8 without NUL, if the text was.
  private(set) var bytes: [UInt8]
  /// Where bytes came in or went; rising, and empty for most texts.
  private var shifts: [Shift] = []

  private struct Shift {
    /// The first offset in `bytes` after it.
    let offset: Int
    /// How many bytes `bytes` is ahead of the text from there on.
    let ahead: Int
  }

  /// Prepares a text; one that needs nothing is not copied.
  init(_ text: [UInt8]) {
    guard let first = text.firstIndex(where: Self.isLead) else {
      bytes = text
      return
    }
    bytes = Array(text[..<first])
    bytes.reserveCapacity(text.count + text.count / 2)
    spaceOut(text, from: first)
  }

  /// Whether offsets in `bytes` are others than in the text.
  var isMoved: Bool { !shifts.isEmpty }

  /// The offset in the text of an offset in `bytes`.
  func textOffset(of offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset - shifts[low - 1].ahead
  }

  private mutating func spaceOut(_ text: [UInt8], from first: Int) {
    var index = first
    var isAfterLone = false
    while index < text.count {
      let byte = text[index]
      guard Self.isLead(byte) || isAfterLone else {
        bytes.append(byte)
        index += 1
        continue
      }
      let length = min(Self.length(of: byte), text.count - index)
      let scalar = Self.scalar(text, index, length)
      if Self.isLone(scalar) || isAfterLone {
        bytes.append(0x20)
        shift(ahead: bytes.count - index)
      }
      isAfterLone = Self.isLone(scalar)
      if Self.isLeftOut(scalar) {
        shift(ahead: bytes.count - index - length)
      } else if scalar == 0 {
        bytes.append(0x20)
      } else {
        bytes.append(contentsOf: text[index..<index + length])
      }
      index += length
    }
  }

  private mutating func shift(ahead: Int) {
    shifts.append(Shift(offset: bytes.count, ahead: ahead))
  }

  /// Whether a character that begins with the byte may need something.
  private static func isLead(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0xD9, 0xE0, 0xE1, 0xE3...0xE9, 0xEF, 0xF0: true
    default: false
    }
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  private static func scalar(_ text: [UInt8], _ start: Int, _ length: Int) -> UInt32 {
    guard length > 1 else { return UInt32(text[start]) }
    var scalar = UInt32(text[start]) & (0xFF >> UInt32(length + 1))
    for index in start + 1..<start + length { scalar = scalar << 6 | UInt32(text[index] & 0x3F) }
    return scalar
  }

  /// Whether the letter is a word of its own.
  private static func isLone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true  // Thai and Lao, Burmese, Khmer
    case 0x3005...0x3007, 0x3041...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true  // kana, bopomofo
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true  // Han
    default: false
    }
  }

  private static func isLeftOut(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0640, 0x064B...0x0652, 0x0670: true
    default: false
    }
  }
}
