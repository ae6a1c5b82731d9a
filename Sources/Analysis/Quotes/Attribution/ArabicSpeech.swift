import News

/// Reads who utters a quote of Arabic text: the verb comes first, then who speaks, with titles and no capitals.
struct ArabicSpeech {
  /// How much text is looked at on each side, in bytes.
  private static let farthest = 400
  /// The most words of a name.
  private static let longest = 4

  let bytes: UnsafeBufferPointer<UInt8>

  /// Who utters the quote of `run`, which stands in the block `block`; nil if no verb of utterance says so.
  func attribution(_ run: MarkedRun, in block: TextRange) -> EasternSpeech.Found? {
    let start = stretchStart(run.markedStart, block.start)
    let before = words(from: start, to: run.markedStart)
    let isLed = hasColon(before: run.markedStart, start)
    if let found = told(before, .cueBefore, isDirect: isLed) {
      guard found.speaker == nil, let earlier = introduced(before: start, block.start) else { return found }
      return EasternSpeech.Found(speaker: earlier, cue: found.cue, rule: found.rule, isDirect: isLed)
    }
    let end = stretchEnd(run.markedEnd, block.end)
    let after = words(from: run.markedEnd, to: end)
    guard let first = after.first, isCue(first) || ArabicWords.sources.contains(hash(first)) else { return nil }
    return told(after, .cueAfter, isDirect: true)
  }

  /// The last verb of a stretch that names who speaks, or else the last one at all.
  private func told(_ words: [TextRange], _ rule: AttributionRule, isDirect: Bool) -> EasternSpeech.Found? {
    var plain: EasternSpeech.Found?
    for index in words.indices.reversed() {
      let isSource = ArabicWords.sources.contains(hash(words[index]))
      guard isSource || isCue(words[index]) else { continue }
      let rule = isSource ? .accordingTo : rule
      let subject = subject(words, after: index)
      if let (range, kind) = speaker(subject) {
        return EasternSpeech.Found(speaker: range, kind: kind, cue: words[index], rule: rule, isDirect: isDirect)
      }
      if plain == nil, !isSource {
        plain = EasternSpeech.Found(speaker: nil, isPronoun: true, cue: words[index], rule: rule, isDirect: isDirect)
      }
    }
    return plain
  }

  /// The last name with a title in the sentence before.
  private func introduced(before end: Int, _ lowest: Int) -> TextRange? {
    guard end - 1 > lowest, bytes[end - 1] == UInt8(ascii: ".") else { return nil }
    let words = words(from: stretchStart(end - 1, lowest), to: end - 1)
    for index in words.indices.reversed() where ArabicWords.titles.contains(hash(words[index])) {
      guard let (range, kind) = speaker(subject(words, after: index - 1)), kind == .name else { continue }
      return range
    }
    return nil
  }

  /// The words behind a verb, up to what is said, when and where.
  private func subject(_ words: [TextRange], after index: Int) -> ArraySlice<TextRange> {
    var end = index + 1
    while end < words.count, end - index < 12, !ArabicWords.borders.contains(hash(words[end])), !isCue(words[end]) {
      // A sign between two words ends the subject.
      if end > index + 1, words[end].start - words[end - 1].end > 1 { break }
      end += 1
    }
    return words[(index + 1)..<end]
  }

  /// The name behind its titles; else a body, or somebody without a name.
  private func speaker(_ subject: ArraySlice<TextRange>) -> (TextRange, Speaker.Kind)? {
    guard let first = subject.first, let last = subject.last else { return nil }
    let whole = TextRange(first.start, last.end)
    if ArabicWords.bodies.contains(hash(first)) { return (whole, .body) }
    if ArabicWords.indefinites.contains(hash(first)) { return (whole, .unnamed) }
    var at = subject.startIndex
    var hasTitle = false
    while at < subject.endIndex {
      let isTitle = isTitle(subject[at])
      let isJoint = ArabicWords.joints.contains(hash(subject[at]))
      guard isTitle || isJoint || hasTitle && hasArticle(subject[at]) else { break }
      hasTitle = hasTitle || isTitle
      at += 1
    }
    guard at < subject.endIndex else { return hasTitle ? (whole, .unnamed) : nil }
    let end = min(subject.endIndex, at + Self.longest)
    let name = TextRange(subject[at].start, subject[end - 1].end)
    return ArabicWords.indefinites.contains(hash(subject[at])) ? (whole, .unnamed) : (name, .name)
  }

  /// Whether a word is a title, with or without "for" before it: للخبيرة, لوزير.
  private func isTitle(_ word: TextRange) -> Bool {
    if ArabicWords.titles.contains(hash(word)) { return true }
    guard word.count > 4, bytes[word.start] == 0xD9, bytes[word.start + 1] == 0x84 else { return false }
    if ArabicWords.titles.contains(hash(TextRange(word.start + 2, word.end))) { return true }
    // "For" takes the first letter of the article away.
    return ArabicWords.titles.contains(WordHash.of([0xD8, 0xA7] + Array(bytes[(word.start + 2)..<word.end])))
  }

  /// Whether a word begins with the article.
  private func hasArticle(_ word: TextRange) -> Bool {
    guard word.count > 4, bytes[word.start + 2] == 0xD9, bytes[word.start + 3] == 0x84 else { return false }
    let first = (bytes[word.start], bytes[word.start + 1])
    return first == (0xD8, 0xA7) || first == (0xD9, 0x84)
  }

  /// Whether a word is a verb of utterance, with or without "and" before it.
  private func isCue(_ word: TextRange) -> Bool {
    if ArabicWords.cues.contains(hash(word)) { return true }
    guard word.count > 4, bytes[word.start] == 0xD9, bytes[word.start + 1] == 0x88 || bytes[word.start + 1] == 0x81
    else {
      return false
    }
    return ArabicWords.cues.contains(hash(TextRange(word.start + 2, word.end)))
  }

  private func hash(_ word: TextRange) -> UInt64 {
    WordHash.of(bytes[word.start..<word.end])
  }

  private func words(from start: Int, to end: Int) -> [TextRange] {
    var words: [TextRange] = []
    var at = start
    while at < end, words.count < 60 {
      guard isLetter(at, end) else {
        at += 1
        continue
      }
      let begin = at
      while at < end, isLetter(at, end) { at += 2 }
      words.append(TextRange(begin, min(at, end)))
    }
    return words
  }

  /// Whether a letter of Arabic begins at `at`; its comma, semicolon and question mark are none.
  private func isLetter(_ at: Int, _ end: Int) -> Bool {
    guard (0xD8...0xDB).contains(bytes[at]), at + 1 < end else { return false }
    return bytes[at] != 0xD8 || bytes[at + 1] != 0x8C && bytes[at + 1] != 0x9B && bytes[at + 1] != 0x9F
  }

  private func hasColon(before at: Int, _ start: Int) -> Bool {
    var at = at
    while at > start, bytes[at - 1] == 0x20 { at -= 1 }
    return at > start && bytes[at - 1] == UInt8(ascii: ":")
  }

  private func stretchStart(_ from: Int, _ lowest: Int) -> Int {
    var at = from
    let lowest = max(lowest, from - Self.farthest)
    while at > lowest, !isStop(at - 1) { at -= 1 }
    return at
  }

  private func stretchEnd(_ from: Int, _ highest: Int) -> Int {
    var at = from
    let highest = min(highest, from + Self.farthest)
    while at < highest, !isStop(at) { at += 1 }
    return at
  }

  private func isStop(_ at: Int) -> Bool {
    let byte = bytes[at]
    return byte < 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
      || byte == 0x9F && at > 0 && bytes[at - 1] == 0xD8
  }
}
