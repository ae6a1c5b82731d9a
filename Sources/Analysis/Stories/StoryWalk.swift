import News

/// Goes through the words of a passage, but for those that name a country.
struct StoryWalk {
  /// A word, or two letters of a script that does not part words.
  struct Step {
    /// Of the whole word, the same for capitals and small letters.
    let hash: UInt64
    /// Of its first six letters: its forms share them.
    let stem: UInt64
    let letters: Int
    let isCapital: Bool
    let isNumber: Bool
    /// Whether it begins a sentence, or a quote: a capital tells nothing there.
    let isFirst: Bool
  }

  private static let stemLetters = 6

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var place: Int
  private var mentions: ArraySlice<Mention>
  /// Where the next name of a country starts; the end if there is none.
  private var nextMention: Int
  private var isFirst = true
  private var eastern: UInt64 = 0

  /// Walks a part of a text that lies in it; mentions are sorted by place.
  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, besides mentions: ArraySlice<Mention>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
    self.mentions = mentions.drop { $0.range.end <= range.lowerBound }
    nextMention = self.mentions.first?.range.start ?? .max
  }

  /// The next word; nil at the end.
  mutating func next() -> Step? {
    while place < end {
      if place >= nextMention, skipsMention() { continue }
      let byte = bytes[place]
      if byte == 0x20 {
        place += 1
        eastern = 0
        continue
      }
      let length = letterLength
      guard length > 0 else {
        passSign()
        continue
      }
      if length == 3, isEastern {
        if let step = readEastern() { return step }
        continue
      }
      return byte < 0x80 ? readPlainWord() : readWord()
    }
    return nil
  }

  /// The bytes of the letter that stands here; 0 for what is none.
  @inline(__always)
  private var letterLength: Int {
    let byte = bytes[place]
    if byte < 0x80 { return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    guard byte >= 0xC3 else { return 0 }
    let second = place + 1 < end ? bytes[place + 1] : 0
    // General punctuation, that of East Asia, and full-width signs.
    let isSign = byte == 0xE2 || byte == 0xE3 && second == 0x80 || byte == 0xEF && second >= 0xBC
    return isSign ? 0 : min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - place)
  }

  /// Whether the letter belongs to Chinese or Japanese, which do not part words.
  private var isEastern: Bool { (0xE3...0xE9).contains(bytes[place]) }

  private mutating func passSign() {
    let byte = bytes[place]
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x0A: isFirst = true
    // Quotation marks, but not the apostrophe.
    case 0xE2 where place + 2 < end && bytes[place + 1] == 0x80 && bytes[place + 2] != 0x99: isFirst = true
    case 0xC2, 0xE3, 0xEF: isFirst = true
    case _: break
    }
    place += byte < 0x80 ? 1 : min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - place)
    eastern = 0
  }

  private mutating func skipsMention() -> Bool {
    while let mention = mentions.first, mention.range.end <= place { mentions.removeFirst() }
    nextMention = mentions.first?.range.start ?? .max
    guard let mention = mentions.first, mention.range.start <= place else { return false }
    place = min(end, mention.range.end)
    isFirst = false
    return true
  }

  /// Two letters in a row are as good as a word.
  private mutating func readEastern() -> Step? {
    var letter: UInt64 = 0
    for index in place..<min(place + 3, end) { letter = letter << 8 | UInt64(bytes[index]) }
    place = min(place + 3, end)
    let before = eastern
    eastern = letter
    guard before != 0 else { return nil }
    var hash = WordHash()
    hash.addBlock(before << 24 | letter)
    let value = hash.value
    return Step(hash: value, stem: value, letters: 6, isCapital: false, isNumber: false, isFirst: true)
  }

  /// Reads a word of plain letters, eight bytes at a time; one that goes on with others is read anew.
  @inline(__always)
  private mutating func readPlainWord() -> Step {
    var hash = WordHash()
    var (letters, isNumber, block): (Int, Bool, UInt64) = (0, true, 0)
    var stem: UInt64?
    while true {
      let here = place + letters
      let eight = eightBytes(at: here)
      let count = min(eight.leadingLettersAndDigits, end - here)
      block = eight.small(count)
      if eight.hasLetter(in: count) { isNumber = false }
      if letters == 0, count >= Self.stemLetters { stem = hash.value(endingIn: eight.small(Self.stemLetters)) }
      letters += count
      guard count == 8 else { break }
      hash.addBlock(block)
    }
    let after = place + letters
    if after < end, bytes[after] >= 0x80 { return readWord() }
    let isCapital = bytes[place] &- 0x41 < 26
    let value = hash.value(endingIn: block)
    return step(value, stem: stem, letters, isCapital: isCapital, isNumber: isNumber, endingAt: after)
  }

  @inline(__always)
  private func eightBytes(at here: Int) -> EightBytes {
    bytes.count - here >= 8 ? EightBytes(bytes, at: here) : EightBytes(padding: bytes[here...])
  }

  private mutating func readWord() -> Step {
    var hash = WordHash()
    var (letters, stem): (Int, UInt64?) = (0, nil)
    let start = place
    var isNumber = true
    while place < end {
      let length = letterLength
      guard length > 0, !(length == 3 && isEastern) else { break }
      for index in place..<place + length { hash.add(bytes[index]) }
      isNumber = isNumber && bytes[place] &- 0x30 < 10
      place += length
      letters += 1
      if letters == Self.stemLetters { stem = hash.value }
    }
    let isCapital = isCapital(at: start)
    return step(hash.value, stem: stem, letters, isCapital: isCapital, isNumber: isNumber, endingAt: place)
  }

  private func isCapital(at place: Int) -> Bool {
    let lead = bytes[place]
    let second = place + 1 < end ? bytes[place + 1] : 0
    return lead &- 0x41 < 26 || lead == 0xC3 && second < 0x9F || lead == 0xD0 && second < 0xB0 && second >= 0x80
  }

  @inline(__always)
  private mutating func step(
    _ hash: UInt64,
    stem: UInt64?,
    _ letters: Int,
    isCapital: Bool,
    isNumber: Bool,
    endingAt end: Int
  ) -> Step {
    defer { isFirst = false }
    place = end
    eastern = 0
    return Step(
      hash: hash,
      stem: stem ?? hash,
      letters: letters,
      isCapital: isCapital,
      isNumber: isNumber,
      isFirst: isFirst
    )
  }
}
