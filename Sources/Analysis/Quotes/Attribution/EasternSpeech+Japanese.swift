import News

/// Who utters a quote of Japanese text: the topic before the quote, the particle and the verb behind it.
extension EasternSpeech {
  /// 「…」と述べた: the particle after the quote and a verb; the speaker before は.
  func japanese(_ run: MarkedRun, in block: TextRange) -> Found? {
    var at = run.markedEnd
    let limit = min(block.end, at + Self.farthest)
    guard has(EasternWords.quotative, at, limit) else {
      return has(EasternWords.stop, at, limit) ? recalled(at + 3, limit) : nil
    }
    at += 3
    let end = sentenceEnd(at, limit)
    guard let cue = first(of: EasternWords.japaneseCues, from: at, to: min(end, at + 60)) else { return nil }
    // 「…」とXさんは話した: the topic stands behind the quote.
    if let topic = topic(from: at, to: cue.start) {
      let (range, kind) = named(topic)
      if range != nil { return Found(speaker: range, kind: kind, cue: cue, rule: .cueAfter) }
    }
    let start = clauseStart(run.markedStart, block.start)
    if let topic = topic(from: start, to: run.markedStart) {
      let (range, kind) = named(topic)
      let isPronoun =
        range == nil && EasternWords.japanesePronouns.contains { ends(topic, with: $0) || equals(topic, $0) }
      return Found(speaker: range, kind: kind, isPronoun: isPronoun, cue: cue, rule: .cueAfter)
    }
    guard start > block.start + 3 else { return Found(speaker: nil, cue: cue, rule: .cueAfter) }
    let before = clauseStart(start - 3, block.start)
    let earlier = topic(from: before, to: start)
    let (range, kind) = earlier.map(named) ?? (nil, .name)
    // No topic at all: who spoke last goes on.
    return Found(speaker: range, kind: kind, isPronoun: earlier == nil, cue: cue, rule: .cueAfter)
  }

  /// 「…」。Xさんは振り返る。: the sentence after the quote.
  private func recalled(_ start: Int, _ limit: Int) -> Found? {
    let end = sentenceEnd(start, limit)
    guard let cue = first(of: EasternWords.japaneseCues, from: start, to: end), end - cue.end < 12 else { return nil }
    guard let topic = topic(from: start, to: cue.start), cue.start - topic.end < 30 else { return nil }
    let (range, kind) = named(topic)
    guard range != nil else { return nil }
    return Found(speaker: range, kind: kind, cue: cue, rule: .cueAfter)
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
  private func named(_ topic: TextRange) -> (TextRange?, Speaker.Kind) {
    if EasternWords.bodies.contains(where: { ends(topic, with: $0) || equals(topic, $0) }) {
      return (afterParticle(topic), .body)
    }
    if EasternWords.japanesePeople.contains(where: { ends(topic, with: $0) }) { return (topic, .unnamed) }
    guard let title = EasternWords.titles.filter({ ends(topic, with: $0) }).max(by: { $0.count < $1.count }) else {
      return (nil, .name)
    }
    var end = topic.end - title.count
    if end - 3 > topic.start, has(EasternWords.dot, end - 3, end) { end -= 3 }
    guard end > topic.start else { return (nil, .name) }
    var name = afterHiragana(TextRange(topic.start, end))
    // 小林とし子: a given name may hold Hiragana.
    if name.count < 6, let particle = last(of: [EasternWords.possessive], from: topic.start, to: end) {
      name = TextRange(particle.end, end)
    }
    return (name.count >= 6 && name.count <= 60 ? name : nil, .name)
  }

  /// What stands after the last の and を.
  private func afterParticle(_ range: TextRange) -> TextRange {
    guard let particle = last(of: EasternWords.particles, from: range.start, to: range.end), particle.end < range.end
    else { return range }
    return TextRange(particle.end, range.end)
  }

  /// What stands after the last Hiragana, which names are seldom written in.
  private func afterHiragana(_ range: TextRange) -> TextRange {
    var begin = range.end
    while begin - 3 >= range.start, isWord(begin - 3), !isHiragana(begin - 3) { begin -= 3 }
    return TextRange(begin, range.end)
  }
}
