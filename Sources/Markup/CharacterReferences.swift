internal import CMarkup

/// Characters that are written as references: `&amp;`, `&#8217;`, `&eacute;`.
package enum CharacterReferences {
  /// The text with each reference once replaced by what it stands for, and control characters dropped.
  ///
  /// Known are numbers, also those that mean windows-1252, and the names of HTML 4; all else stays as it is.
  package static func resolved(_ text: String) -> String {
    guard text.utf8.contains(ampersand) else { return text }
    var text = text
    return text.withUTF8 { resolved($0) }
  }

  /// Whether numbers are referred to that seem to be bytes in windows-1252 or UTF-8, and no characters: 128…255.
  static func areMisused(in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let mark = Scan.find(ampersand, utf8, index) {
      if let (value, _) = number(utf8, mark), (0x80...0xFF).contains(value) { return true }
      index = mark + 1
    }
    return false
  }

  /// The text of UTF-8 with its references replaced; see above.
  static func resolved(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    guard Scan.find(ampersand, utf8, 0) != nil else { return clean(utf8) }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte == ampersand, let (spelled, length) = spelledBytes(utf8, index) ?? reference(utf8, index) {
        result.append(contentsOf: spelled)
        index += length
      } else {
        if !isControl(byte) { result.append(byte) }
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text of UTF-8 without control characters; references stay.
  static func clean(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    guard utf8.contains(where: isControl) else { return String(decoding: utf8, as: UTF8.self) }
    return String(decoding: utf8.filter { !isControl($0) }, as: UTF8.self)
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let semicolon = UInt8(ascii: ";")
  /// The longest name or number of a reference, in bytes.
  private static let mostBytes = 16

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// What the reference that begins at an ampersand stands for, and its length; nil if there is none.
  private static func reference(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> (spelled: [UInt8], length: Int)? {
    let most = min(utf8.count, start + 1 + mostBytes)
    var end = start + 1
    guard end < most else { return nil }
    if utf8[end] == UInt8(ascii: "#") { return number(utf8, start).map { (spelled($0.value), $0.length) } }
    while end < most, Scan.isLetter(utf8[end]) || utf8[end] &- 0x30 < 10 { end += 1 }
    guard end < utf8.count, utf8[end] == semicolon, end > start + 1 else { return nil }
    let name = UnsafeBufferPointer(rebasing: utf8[start + 1..<end])
    return named(name).map { ($0, end + 1 - start) }
  }

  /// The number that is referred to, and the length of the reference; its semicolon may be missing.
  private static func number(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> (value: UInt32, length: Int)? {
    let most = min(utf8.count, start + 1 + mostBytes)
    var end = start + 2
    guard end < most, utf8[start] == ampersand, utf8[start + 1] == UInt8(ascii: "#") else { return nil }
    let isHex = utf8[end] | 0x20 == UInt8(ascii: "x")
    if isHex { end += 1 }
    var value: UInt32 = 0
    let first = end
    while end < most, let digit = digit(utf8[end], isHex: isHex) {
      value = min(0x20_0000, value * (isHex ? 16 : 10) + digit)
      end += 1
    }
    guard end > first else { return nil }
    if end < utf8.count, utf8[end] == semicolon { end += 1 }
    return (value, end - start)
  }

  /// A character whose bytes in UTF-8 are referred to one by one, as `&#226;&#128;&#166;` does.
  private static func spelledBytes(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int) -> (spelled: [UInt8], length: Int)?
  {
    guard let first = number(utf8, start), (0xC3...0xF4).contains(first.value) else { return nil }
    var bytes = [UInt8(first.value)]
    var length = first.length
    let count = first.value < 0xE0 ? 2 : first.value < 0xF0 ? 3 : 4
    while bytes.count < count {
      guard let next = number(utf8, start + length), (0x80...0xBF).contains(next.value) else { return nil }
      bytes.append(UInt8(next.value))
      length += next.length
    }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : (bytes, length)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// The UTF-8 of a number; that of no character is U+FFFD, of a control character nothing.
  private static func spelled(_ value: UInt32) -> [UInt8] {
    if (0x80...0x9F).contains(value) { return Array(String(windows1252[Int(value) - 0x80]).utf8) }
    if value < 0x20, isControl(UInt8(value)) { return [] }
    return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
  }

  /// What U+0080…U+009F mean where somebody took windows-1252 for Unicode, as HTML reads them.
  private static let windows1252 = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.map(Character.init)
  )

  private static func named(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return [ampersand]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    case _: break
    }
    let scalar = name.withMemoryRebound(to: CChar.self) { cmarkup_entity($0.baseAddress, $0.count) }
    return scalar == 0 ? nil : spelled(scalar)
  }
}
