import News

/// What stands around a sighting, as far as the rules need it.
///
/// Looks at most a few hundred bytes far.
struct Surroundings {
  let text: UnsafeBufferPointer<UInt8>
  let sighting: Sighting
  /// The bounds of the passage.
  let low: Int
  let limit: Int
  let next: Neighbour?
  let previous: Neighbour?
  /// The word after a possessive ending: Chad's *border*.
  let possessed: Neighbour?
  private let words: WordTable

  private static let reach = 240

  init(_ text: UnsafeBufferPointer<UInt8>, _ sighting: Sighting, _ passage: Passage, _ words: WordTable) {
    self.text = text
    self.words = words
    self.sighting = sighting
    low = passage.range.start
    limit = passage.range.end
    next = Neighbour.after(sighting.end, text, limit, words)
    previous = Neighbour.before(sighting.start, text, low, words)
    let tail = Self.possessiveLength(text, sighting.end, limit)
    possessed = tail > 0 ? Neighbour.after(sighting.end + tail, text, limit, words) : nil
  }

  /// The word before a word.
  func wordBefore(_ word: Neighbour) -> Neighbour? {
    Neighbour.before(word.start, text, low, words)
  }

  /// Whether a word ends in a possessive ending.
  func isPossessive(_ word: Neighbour) -> Bool {
    guard word.end - word.start > 2, text[word.end - 1] == 0x73 else { return false }
    return text[word.end - 2] == 0x27 || (text[word.end - 2] == 0x99 && text[word.end - 3] == 0x80)
  }

  /// Whether the sighting opens a sentence or the passage.
  var opensSentence: Bool {
    opensSentence(at: sighting.start)
  }

  /// Whether the word before the sighting opens a sentence or the passage.
  var previousOpensSentence: Bool {
    guard let previous else { return false }
    return opensSentence(at: previous.start)
  }

  private func opensSentence(at start: Int) -> Bool {
    var index = start
    let stop = max(low, start - 12)
    while index > stop, Self.isBlankOrQuote(text[index - 1]) { index -= 1 }
    return index == low || Self.endsSentence(text[index - 1])
  }

  /// Whether the line is a headline in title case or all capitals: short, and no longer word in lower case.
  var isTitleCase: Bool {
    guard let line else { return false }
    var words = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let start = index
      while index < line.upperBound, text[index] != 0x20 { index += 1 }
      if index - start > 3 {
        if text[start] &- 0x61 < 26 { return false }
        words += 1
      }
      index += 1
    }
    return words >= 2
  }

  /// Whether no small letter stands near in the line.
  var isInCapitals: Bool {
    let from = max(low, sighting.start - 30)
    let to = min(limit, sighting.end + 30)
    var capitals = 0
    for index in (from..<to) where !(sighting.start..<sighting.end).contains(index) {
      if text[index] &- 0x61 < 26 { return false }
      if Neighbour.isCapital(text[index]) { capitals += 1 }
    }
    return capitals >= 6
  }

  /// Whether one of the next words, within 60 bytes and the sentence, has a trait.
  func follows(_ traits: WordTraits) -> Bool {
    var index = next?.end ?? limit
    let stop = min(limit, index + 60)
    while index < stop, let word = Neighbour.after(index, text, limit, words) {
      if !word.traits.isDisjoint(with: traits) { return true }
      if word.hasStop { return false }
      index = word.end
    }
    return false
  }

  /// Whether `word` stands at once after the sighting.
  func isFollowed(by word: StaticString) -> Bool {
    guard sighting.end + word.utf8CodeUnitCount <= limit else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text[sighting.end + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether a middle dot stands at once before or after the sighting.
  var isBetweenDots: Bool {
    let (start, end) = (sighting.start, sighting.end)
    if start - 1 > low, text[start - 1] == 0xB7, text[start - 2] == 0xC2 { return true }
    return end + 1 < limit && text[end] == 0xC2 && text[end + 1] == 0xB7
  }

  /// Whether `byte` stands at once before the sighting.
  func isPreceded(by byte: UInt8) -> Bool {
    sighting.start > low && text[sighting.start - 1] == byte
  }

  /// The line of the sighting; nil if it is longer than a headline.
  private var line: Range<Int>? {
    var start = sighting.start
    while start > low, text[start - 1] != 0x0A {
      start -= 1
      if sighting.start - start > Self.reach { return nil }
    }
    var end = sighting.end
    while end < limit, text[end] != 0x0A {
      end += 1
      if end - sighting.end > Self.reach { return nil }
    }
    return start..<end
  }

  private static func possessiveLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Int {
    if index + 1 < limit, text[index] == 0x27, text[index + 1] == 0x73 { return 2 }
    guard index + 3 < limit, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0x99 else { return 0 }
    return text[index + 3] == 0x73 ? 4 : 0
  }

  private static func isBlankOrQuote(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x28 || byte == 0x0A || byte >= 0x80
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3A
  }
}
