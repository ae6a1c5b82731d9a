/// Text of a page as one line.
package enum FoldedLine {
  /// The text with every run of white space as one blank, none at the ends, and without what has no width.
  package static func of(_ letters: ArraySlice<UInt8>) -> String {
    var line: [UInt8] = []
    append(letters, to: &line)
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The text with every run of white space as one blank; see `of(_:)` of letters.
  package static func of(_ words: String) -> String {
    of(Array(words.utf8)[...])
  }

  /// Appends text to a line that may have begun, folding white space across the joint.
  package static func append(_ letters: ArraySlice<UInt8>, to line: inout [UInt8]) {
    var isBlank = line.isEmpty || line.last == 0x20
    var held: (UInt8, UInt8?) = (0, nil)
    for byte in letters {
      if held.0 != 0 {
        // No-break space is white space here; soft hyphens, zero-width space and a mark of byte order are nothing.
        if held.0 == 0xC2 {
          held = (0, nil)
          if byte == 0xA0 {
            if !isBlank { line.append(0x20) }
            isBlank = true
          } else if byte != 0xAD {
            line.append(contentsOf: [0xC2, byte])
            isBlank = false
          }
          continue
        }
        if let second = held.1 {
          let first = held.0
          held = (0, nil)
          if isSpace(first, second, byte) {
            if !isBlank { line.append(0x20) }
            isBlank = true
          } else if !isNothing(first, second, byte) {
            line.append(contentsOf: [first, second, byte])
            isBlank = false
          }
          continue
        }
        held.1 = byte
        continue
      }
      if byte <= 0x20 {
        if !isBlank { line.append(0x20) }
        isBlank = true
      } else if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
        held = (byte, nil)
      } else {
        line.append(byte)
        isBlank = false
      }
    }
  }

  /// U+2000…U+200A, U+2028, U+2029, U+202F, U+205F.
  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard first == 0xE2 else { return false }
    if second == 0x80 { return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF }
    return second == 0x81 && third == 0x9F
  }

  /// U+200B, U+FEFF.
  private static func isNothing(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first == 0xE2 && second == 0x80 && third == 0x8B || first == 0xEF && second == 0xBB && third == 0xBF
  }
}
