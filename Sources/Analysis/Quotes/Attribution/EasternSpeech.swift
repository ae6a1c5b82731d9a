import News

/// Reads who utters a quote of Chinese or Japanese text, where no blanks part the words.
struct EasternSpeech {
  /// How much text is looked at on each side, in bytes.
  static let farthest = 300
  /// The longest words for a body or people, in bytes.
  static let longestSubject = 90

  /// Who speaks, and in which words it is said.
  struct Found {
    /// The name without its title; nil if the words do not tell a name for sure.
    let speaker: TextRange?
    var kind: Speaker.Kind = .name
    /// Whether a pronoun stands for somebody named before.
    var isPronoun = false
    let cue: TextRange
    let rule: AttributionRule
    /// Whether the words are given as they were said, and not inside the writer's sentence.
    var isDirect = true
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// Who utters the quote of `run`, which stands in the block `block`; nil if no verb of utterance says so.
  func attribution(_ run: MarkedRun, in block: TextRange) -> Found? {
    japanese(run, in: block) ?? chinese(run, in: block)
  }

  func holds(_ word: [UInt8], _ range: TextRange) -> Bool {
    last(of: [word], from: range.start, to: range.end) != nil
  }

  func isHiragana(_ at: Int) -> Bool {
    bytes[at] == 0xE3 && (bytes[at + 1] == 0x81 || bytes[at + 1] == 0x82 && bytes[at + 2] < 0xA0)
  }

  func isWord(_ at: Int) -> Bool {
    let first = bytes[at]
    guard first >= 0xE3, first <= 0xE9 else { return false }
    // Of the signs only 々 and 〆 belong to words.
    return first != 0xE3 || bytes[at + 1] != 0x80 || bytes[at + 2] == 0x85 || bytes[at + 2] == 0x86
  }

  func isPause(_ at: Int) -> Bool {
    EasternWords.pauses.contains { has($0, at, at + 3) }
  }

  func isStop(_ at: Int) -> Bool {
    bytes[at] < 0x20 || EasternWords.stops.contains { has($0, at, at + 3) }
  }

  func sentenceEnd(_ from: Int, _ limit: Int) -> Int {
    var at = from
    while at < limit, !isStop(at) { at += 1 }
    return at
  }

  func clauseEnd(_ from: Int, _ limit: Int) -> Int {
    var at = from
    while at < limit, !isStop(at), !isPause(at) { at += 1 }
    return at
  }

  /// Where the sentence begins that goes on at `from`.
  func clauseStart(_ from: Int, _ lowest: Int) -> Int {
    let lowest = max(lowest, from - Self.farthest)
    var at = from
    while at > lowest {
      if bytes[at - 1] < 0x20 { return at }
      if at - 3 >= lowest, EasternWords.stops.contains(where: { has($0, at - 3, at) }) { return at }
      at -= 1
    }
    while at < from, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  func has(_ word: [UInt8], _ at: Int, _ limit: Int) -> Bool {
    guard at >= 0, at + word.count <= min(limit, bytes.count) else { return false }
    for index in word.indices where bytes[at + index] != word[index] { return false }
    return true
  }

  /// Whether a stretch is this word.
  func equals(_ range: TextRange, _ word: [UInt8]) -> Bool {
    range.count == word.count && has(word, range.start, range.end)
  }

  func ends(_ range: TextRange, with word: [UInt8]) -> Bool {
    range.count > word.count && has(word, range.end - word.count, range.end)
  }

  /// Whether a character begins here, and no blank or Latin letter.
  func begins(_ at: Int) -> Bool { bytes[at] >= 0xC2 }

  func first(of words: [[UInt8]], from: Int, to end: Int) -> TextRange? {
    var at = from
    while at < end {
      if begins(at), let word = words.first(where: { has($0, at, end) }) { return TextRange(at, at + word.count) }
      at += 1
    }
    return nil
  }

  func last(of words: [[UInt8]], from start: Int, to end: Int) -> TextRange? {
    var at = end - 1
    while at >= start {
      if begins(at), let word = words.first(where: { has($0, at, end) }) { return TextRange(at, at + word.count) }
      at -= 1
    }
    return nil
  }
}
