import News

/// A headline made of a text's first sentence.
struct DerivedHeadline {
  /// The sentence, or its beginning with an ellipsis, at most about 100 columns wide.
  let text: String

  private static let columns = 100

  /// Takes the first sentence of `range`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var index = range.start
    var columns = 0
    var lastBlank = range.start
    while index < range.end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        if Self.endsSentence(bytes, range.start, index) {
          text = String(decoding: bytes[range.start..<index], as: UTF8.self)
          return
        }
        lastBlank = index
      }
      if byte == 0xE3, Bytes.matches("\u{3002}", in: bytes, at: index), index - range.start >= 24 {
        text = String(decoding: bytes[range.start..<index + 3], as: UTF8.self)
        return
      }
      if byte & 0xC0 != 0x80 { columns += (0xE3...0xED).contains(byte) || byte >= 0xF0 ? 2 : 1 }
      if columns > Self.columns { break }
      index += 1
    }
    if index >= range.end {
      text = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
      return
    }
    var end = lastBlank > range.start ? lastBlank : index
    while end > range.start,
      [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x20].contains(bytes[end - 1])
    {
      end -= 1
    }
    text = String(decoding: bytes[range.start..<end], as: UTF8.self) + "\u{2026}"
  }

  /// Whether a sentence ends before the blank at `blank`, and not an abbreviation.
  private static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ blank: Int) -> Bool {
    let last = bytes[blank - 1]
    guard blank - start >= 24 else { return false }
    if last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return true }
    guard last == UInt8(ascii: ".") else { return false }
    var word = blank - 1
    while word > start, Bytes.isLetter(bytes[word - 1]) { word -= 1 }
    return blank - 1 - word >= 4 || blank - 1 - word >= 2 && Bytes.isLower(bytes[word])
  }
}
