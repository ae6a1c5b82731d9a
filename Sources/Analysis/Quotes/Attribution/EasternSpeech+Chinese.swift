import News

/// Who utters a quote of Chinese text: the clause before the quote, or after it, ends with a verb of utterance.
extension EasternSpeech {
  func chinese(_ run: MarkedRun, in block: TextRange) -> Found? {
    var before = run.markedStart
    while before - 3 >= block.start, isPause(before - 3) { before -= 3 }
    // 他称“…”; before corners, a verb needs its comma: 通称「…」 is Japanese.
    if before < run.markedStart || bytes[run.markedStart] == 0xE2 {
      let start = clauseStart(before, block.start)
      if let cue = cue(endingAt: before, from: start) {
        return found(TextRange(afterQuote(start, cue.start), cue.start), cue, .cueBefore)
      }
    }
    if let judged = judged(run, in: block) { return judged }
    var after = run.markedEnd
    let limit = min(block.end, after + Self.farthest)
    while after + 3 <= limit, isPause(after) { after += 3 }
    let end = clauseEnd(after, limit)
    return cue(endingAt: end, from: after).map { found(TextRange(after, $0.start), $0, .cueAfter) }
  }

  /// 认为这项法律是“…”: the quote is a part of what somebody says of a thing.
  private func judged(_ run: MarkedRun, in block: TextRange) -> Found? {
    let end = run.markedStart
    let verbs: [[UInt8]]
    if EasternWords.chineseLinks.contains(where: { has($0, end - 3, end) }) {
      verbs = EasternWords.chineseJudgements
    } else if EasternWords.chineseNamingLinks.contains(where: { has($0, end - 3, end) }) {
      verbs = EasternWords.chineseNamings
    } else {
      return nil
    }
    let start = clauseStart(end, block.start)
    guard start < end - 3, let cue = first(of: verbs, from: start, to: end - 3), cue.start > start else { return nil }
    let isPassive = EasternWords.chinesePassive.contains { has($0, cue.start - 3, cue.start) }
    guard !isPassive else { return nil }
    var found = found(TextRange(afterQuote(start, cue.start), cue.start), cue, .cueBefore)
    found.isDirect = false
    return found.speaker == nil && !found.isPronoun ? nil : found
  }

  /// The verb of utterance that ends at `end`, with the one it follows: 补充说.
  private func cue(endingAt end: Int, from start: Int) -> TextRange? {
    var begin = end
    while let word = EasternWords.chineseCues.first(where: {
      begin - $0.count >= start && has($0, begin - $0.count, end)
    }) {
      begin -= word.count
    }
    return begin < end ? TextRange(begin, end) : nil
  }

  /// Past the last quote of a stretch.
  private func afterQuote(_ start: Int, _ end: Int) -> Int {
    last(of: EasternWords.closers, from: start, to: end)?.end ?? start
  }

  private func found(_ clause: TextRange, _ cue: TextRange, _ rule: AttributionRule) -> Found {
    let subject = subject(of: clause)
    if let name = name(in: clause, subject) { return Found(speaker: name, cue: cue, rule: rule) }
    if EasternWords.chinesePronouns.contains(where: { equals(subject, $0) }) {
      return Found(speaker: nil, isPronoun: true, cue: cue, rule: rule)
    }
    guard subject.count <= Self.longestSubject else { return Found(speaker: nil, cue: cue, rule: rule) }
    if EasternWords.chineseBodies.contains(where: { ends(subject, with: $0) }) {
      return Found(speaker: subject, kind: .body, cue: cue, rule: rule)
    }
    if EasternWords.chinesePeople.contains(where: { ends(subject, with: $0) }) {
      return Found(speaker: subject, kind: .unnamed, cue: cue, rule: rule)
    }
    return Found(speaker: nil, cue: cue, rule: rule)
  }

  /// The clause behind its last pause, without what tells when and where.
  private func subject(of clause: TextRange) -> TextRange {
    let start = last(of: EasternWords.pauses, from: clause.start, to: clause.end)?.end ?? clause.start
    let stop = first(of: EasternWords.chineseStops, from: start + 3, to: clause.end)?.start ?? clause.end
    return TextRange(min(start, stop), stop)
  }

  /// The name behind the last title, or the whole subject where it looks like a name.
  private func name(in clause: TextRange, _ subject: TextRange) -> TextRange? {
    for stretch in [subject, clause] {
      guard let title = last(of: EasternWords.chineseTitles, from: stretch.start, to: stretch.end) else { continue }
      let stop = first(of: EasternWords.chineseStops, from: min(title.end + 6, stretch.end), to: stretch.end)
      let name = TextRange(title.end, max(title.end, stop?.start ?? stretch.end))
      if isName(name) { return name }
    }
    guard let surname = EasternWords.surnames.first(where: { has($0, subject.start, subject.end) }) else { return nil }
    let given = subject.count - surname.count
    return given >= 3 && given <= 6 ? subject : nil
  }

  private func isName(_ name: TextRange) -> Bool {
    guard name.count >= 6 else { return false }
    return name.count <= 12 || holds(EasternWords.middleDot, name) && name.count <= 60
  }
}
