/// The word just before or just after a sighting, one space away.
struct Neighbour {
  /// UTF-8 offsets into the text, half-open; without a full stop or a possessive ending.
  let start: Int
  let end: Int
  let traits: WordTraits
  /// Whether it starts with a capital letter.
  let isCapital: Bool
  /// Whether all of it, two letters or more, is in capitals.
  let isAllCapitals: Bool
  /// Whether a full stop follows it at once.
  let hasStop: Bool

  /// Whether it is the word of.
  let isOf: Bool

  private static let longest = 40

  init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ words: WordTable, hasStop: Bool) {
    self.start = start
    self.end = end
    self.hasStop = hasStop
    isOf = end - start == 2 && text[start] == 0x6F && text[start + 1] == 0x66
    let word = UnsafeBufferPointer(rebasing: text[start..<end])
    isCapital = Self.isCapital(text[start]) || (text[start] == 0xC3 && start + 1 < end && text[start + 1] < 0x9F)
    isAllCapitals = end - start > 1 && text[start..<end].allSatisfy { Self.isCapital($0) || $0 == 0x2E || $0 == 0x26 }
    traits = words.traits(of: word).union(
      isCapital ? words.traitsInLowerCase(of: word).intersection(.eitherCase) : []
    )
  }

  /// The word after `index`, if one space parts them.
  static func after(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int, _ words: WordTable) -> Neighbour? {
    guard index + 1 < limit, text[index] == 0x20 else { return nil }
    let start = index + 1
    var end = start
    while end < limit, end - start < longest, isInside(text[end]) { end += 1 }
    let stops = end > start && text[end - 1] == 0x2E
    if stops { end -= 1 }
    if end - 2 > start, text[end - 2] == 0x27, text[end - 1] == 0x73 { end -= 2 }
    if end - 4 > start, text[end - 4] == 0xE2, text[end - 3] == 0x80, text[end - 2] == 0x99 { end -= 4 }
    return end > start ? Neighbour(text, start, end, words, hasStop: stops) : nil
  }

  /// The word before `index`, if one space parts them; not one that ends a clause.
  static func before(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ low: Int, _ words: WordTable) -> Neighbour? {
    guard index - 2 >= low, text[index - 1] == 0x20 else { return nil }
    let stop = index - 1
    var end = stop
    let stops = text[end - 1] == 0x2E
    if stops { end -= 1 }
    var start = end
    while start > low, end - start < longest, isInside(text[start - 1]) { start -= 1 }
    return end > start ? Neighbour(text, start, end, words, hasStop: stops) : nil
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    WordBorder.isWordByte(byte) || byte >= 0x80 || byte == 0x2E || byte == 0x27 || byte == 0x2D || byte == 0x26
  }

  static func isCapital(_ byte: UInt8) -> Bool {
    byte &- 0x41 < 26
  }
}
