/// Whether words look like a place in a dateline.
struct PlaceShape {
  /// Whether its first part is in capitals: MOSCOW, TOKYO/SEOUL, KHAN YOUNIS.
  let isCapital: Bool
  /// The end of its first part: "Moscow" of "Moscow [Russia]".
  let firstEnd: Int

  /// Reads `bytes[start..<end]`; nil for words that are no place.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var words = 0
    var index = start
    var first = end
    var lastWord = start
    var hasSmall = false
    var capitals = 0
    while index < end {
      while index < end, !Bytes.isLetter(bytes[index]) {
        guard Self.isAllowed(bytes[index]) else { return nil }
        if first == end, words > 0, Self.endsPart(bytes, word: lastWord, index) { first = index }
        index += 1
      }
      guard index < end else { break }
      let word = index
      lastWord = word
      while index < end, Bytes.isLetter(bytes[index]) { index += 1 }
      words += 1
      let isCapitalised = Bytes.isUpper(bytes[word]) || bytes[word] >= 0xC3
      guard isCapitalised || words > 1 && Self.particles.contains(Folding.hash(bytes, word, index)) else { return nil }
      if word < first {
        for offset in word..<index where Bytes.isLower(bytes[offset]) || Self.isSmallCyrillic(bytes, offset) {
          hasSmall = true
        }
        capitals += index - word
      }
    }
    guard words > 0, words <= 7 else { return nil }
    isCapital = !hasSmall && capitals >= 3
    firstEnd = first
  }

  /// Whether the mark at `index` ends a place's first part; an apostrophe and the stop of "ST" do not.
  private static func endsPart(_ bytes: UnsafeBufferPointer<UInt8>, word: Int, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "'"): false
    case UInt8(ascii: "."): index - word > 3
    default: true
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "'"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private static func isSmallCyrillic(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0xD1 || bytes[offset] == 0xD0 && Bytes.at(offset + 1, in: bytes) >= 0xB0
  }

  private static let particles = WordTable(
    "of de la el al del am an der den bei do da dos les le and und on upon the in".split(separator: " ").map {
      Folding.hash(String($0))
    }
  )
}
