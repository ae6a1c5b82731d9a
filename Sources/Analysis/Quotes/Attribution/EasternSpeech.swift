import News

/// Reads who utters a quote of Chinese or Japanese text, where no blanks part the words.
struct EasternSpeech {
  /// How much text is looked at on each side, in bytes.
  private static let farthest = 300

  /// Who speaks, and in which words it is said.
  struct Found {
    /// The name without its title; nil if the words do not tell a name for sure.
    let speaker: TextRange?
    let isBody: Bool
    let cue: TextRange
    let rule: AttributionRule
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// Who utters the quote of `run`, which stands in the block `block`; nil if no verb of utterance says so.
  func attribution(_ run: MarkedRun, in block: TextRange) -> Found? {
    japanese(run, in: block) ?? chinese(run, in: block)
  }

  /// 「…」と述べた: the particle after the quote and a verb; the speaker before は.
  private func japanese(_ run: MarkedRun, in block: TextRange) -> Found? {
    var at = run.markedEnd
    let limit = min(block.end, at + Self.farthest)
    guard has(EasternWords.quotative, at, limit) else {
      return has(EasternWords.stop, at, limit) ? recalled(at + 3, limit) : nil
    }
    at += 3
    let end = sentenceEnd(at, limit)
    guard let cue = first(of: EasternWords.japaneseCues, from: at, to: min(end, at + 60)) else { return nil }
    if let topic = topic(from: at, to: cue.start), case (let range?, let isBody) = named(topic) {
      return Found(speaker: range, isBody: isBody, cue: cue, rule: .cueAfter)
    }
    let start = clauseStart(run.markedStart, block.start)
    if let topic = topic(from: start, to: run.markedStart) {
      let (range, isBody) = named(topic)
      return Found(speaker: range, isBody: isBody, cue: cue, rule: .cueAfter)
    }
    guard start > block.start + 3 else { return Found(speaker: nil, isBody: false, cue: cue, rule: .cueAfter) }
    let before = clauseStart(start - 3, block.start)
    let (range, isBody) = topic(from: before, to: start).map(named) ?? (nil, false)
    return Found(speaker: range, isBody: isBody, cue: cue, rule: .cueAfter)
  }

  /// 「…」。Xさんは振り返る。: the sentence after the quote.
  private func recalled(_ start: Int, _ limit: Int) -> Found? {
    let end = sentenceEnd(start, limit)
    guard let cue = first(of: EasternWords.japaneseCues, from: start, to: end), end - cue.end < 12 else { return nil }
    guard let topic = topic(from: start, to: cue.start), cue.start - topic.end < 30 else { return nil }
    let (range, isBody) = named(topic)
    guard range != nil else { return nil }
    return Found(speaker: range, isBody: isBody, cue: cue, rule: .cueAfter)
  }

  /// The clause before the quote, or after it, ends with a verb of utterance.
  private func chinese(_ run: MarkedRun, in block: TextRange) -> Found? {
    var before = run.markedStart
    while before - 3 >= block.start, isPause(before - 3) { before -= 3 }
    if before < run.markedStart {
      let start = clauseStart(before, block.start)
      if let cue = last(of: EasternWords.chineseCues, from: start, to: before), cue.end == before {
        return Found(speaker: chineseName(TextRange(start, cue.start)), isBody: false, cue: cue, rule: .cueBefore)
      }
    }
    var after = run.markedEnd
    let limit = min(block.end, after + Self.farthest)
    while after + 3 <= limit, isPause(after) { after += 3 }
    let end = clauseEnd(after, limit)
    guard let cue = last(of: EasternWords.chineseCues, from: after, to: end), cue.end == end else { return nil }
    return Found(speaker: chineseName(TextRange(after, cue.start)), isBody: false, cue: cue, rule: .cueAfter)
  }

  /// What stands before the last は of a stretch, back to the sign before it.
  private func topic(from start: Int, to end: Int) -> TextRange? {
    guard let particle = last(of: EasternWords.topics, from: start, to: end) else { return nil }
    var stop = particle.start
    if stop - 3 > start, has(EasternWords.closing, stop - 3, stop) {
      // The age after a name.
      var open = stop - 3
      while open > start, stop - open < 24, !has(EasternWords.opening, open, stop) { open -= 1 }
      if has(EasternWords.opening, open, stop) { stop = open }
    }
    var begin = stop
    while begin - 3 >= start, isWord(begin - 3) { begin -= 3 }
    return begin < stop ? TextRange(begin, stop) : nil
  }

  /// The name at the end of a stretch, its title taken off; nil if nothing shows that it is one.
  private func named(_ topic: TextRange) -> (TextRange?, isBody: Bool) {
    if EasternWords.bodies.contains(where: { ends(topic, with: $0) }) {
      return (after(EasternWords.particles, in: topic), true)
    }
    guard let title = EasternWords.titles.filter({ ends(topic, with: $0) }).max(by: { $0.count < $1.count }) else {
      return (nil, false)
    }
    var end = topic.end - title.count
    if end - 3 > topic.start, has(EasternWords.dot, end - 3, end) { end -= 3 }
    guard end > topic.start else { return (nil, false) }
    let words = TextRange(topic.start, end)
    var name = afterHiragana(words)
    // A given name in Hiragana: 店主の小林とし子さん.
    if name.count < 6 { name = after(EasternWords.genitive, in: words) }
    return (name.count >= 6 && name.count <= 60 ? name : nil, false)
  }

  /// What stands after the last of some particles.
  private func after(_ particles: [[UInt8]], in range: TextRange) -> TextRange {
    guard let particle = last(of: particles, from: range.start, to: range.end), particle.end < range.end else {
      return range
    }
    return TextRange(particle.end, range.end)
  }

  /// The name at the end of a clause: after a title, or the whole of it if it begins with a family name.
  private func chineseName(_ clause: TextRange) -> TextRange? {
    guard let title = last(of: EasternWords.chineseTitles, from: clause.start, to: clause.end) else {
      let isName =
        (6...9).contains(clause.count) && EasternWords.familyNames.contains { has($0, clause.start, clause.end) }
      return isName ? clause : nil
    }
    let name = TextRange(title.end, clause.end)
    guard name.count >= 6, name.count <= 12 || holds(EasternWords.middleDot, name) && name.count <= 60 else {
      return nil
    }
    return name
  }

  private func holds(_ word: [UInt8], _ range: TextRange) -> Bool {
    last(of: [word], from: range.start, to: range.end) != nil
  }

  /// What stands after the last Hiragana, which names are seldom written in.
  private func afterHiragana(_ range: TextRange) -> TextRange {
    var begin = range.end
    while begin - 3 >= range.start, isWord(begin - 3), !isHiragana(begin - 3) { begin -= 3 }
    return TextRange(begin, range.end)
  }

  private func isHiragana(_ at: Int) -> Bool {
    bytes[at] == 0xE3 && (bytes[at + 1] == 0x81 || bytes[at + 1] == 0x82 && bytes[at + 2] < 0xA0)
  }

  private func isWord(_ at: Int) -> Bool {
    let first = bytes[at]
    guard first >= 0xE3, first <= 0xE9 else { return false }
    // 々 repeats a character; the other signs of its row part words.
    return first != 0xE3 || bytes[at + 1] != 0x80 || bytes[at + 2] == 0x85
  }

  private func isPause(_ at: Int) -> Bool {
    EasternWords.pauses.contains { has($0, at, at + 3) }
  }

  private func isStop(_ at: Int) -> Bool {
    bytes[at] < 0x20 || EasternWords.stops.contains { has($0, at, at + 3) }
  }

  private func sentenceEnd(_ from: Int, _ limit: Int) -> Int {
    var at = from
    while at < limit, !isStop(at) { at += 1 }
    return at
  }

  private func clauseEnd(_ from: Int, _ limit: Int) -> Int {
    var at = from
    while at < limit, !isStop(at), !isPause(at) { at += 1 }
    return at
  }

  /// Where the sentence begins that goes on at `from`.
  private func clauseStart(_ from: Int, _ lowest: Int) -> Int {
    let lowest = max(lowest, from - Self.farthest)
    var at = from
    while at > lowest {
      if bytes[at - 1] < 0x20 { return at }
      if at - 3 >= lowest, isStop(at - 3) { return at }
      at -= 1
    }
    return at
  }

  private func has(_ word: [UInt8], _ at: Int, _ limit: Int) -> Bool {
    guard at >= 0, at + word.count <= min(limit, bytes.count) else { return false }
    for index in word.indices where bytes[at + index] != word[index] { return false }
    return true
  }

  private func ends(_ range: TextRange, with word: [UInt8]) -> Bool {
    range.count > word.count && has(word, range.end - word.count, range.end)
  }

  /// Whether a character begins here, and no blank or Latin letter.
  private func begins(_ at: Int) -> Bool { bytes[at] >= 0xC2 }

  private func first(of words: [[UInt8]], from: Int, to end: Int) -> TextRange? {
    var at = from
    while at < end {
      if begins(at), let word = words.first(where: { has($0, at, end) }) { return TextRange(at, at + word.count) }
      at += 1
    }
    return nil
  }

  private func last(of words: [[UInt8]], from start: Int, to end: Int) -> TextRange? {
    var at = end - 1
    while at >= start {
      if begins(at), let word = words.first(where: { has($0, at, end) }) { return TextRange(at, at + word.count) }
      at -= 1
    }
    return nil
  }
}
