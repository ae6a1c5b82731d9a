import News

/// Attributes quotes in headlines, where every word may have a capital.
struct Headlines {
  let tokens: [Token]
  let cast: Cast
  let reader: AttributionReader

  /// Whether the first block is a headline, though nothing marks it as one: a short line with single marks above an
  /// article whose marks are double.
  static func isHeadline(_ segments: [Segment], _ runs: [MarkedRun]) -> Bool {
    guard segments.count > 1, !segments.contains(where: { $0.kind == .head }) else { return false }
    let line = segments[0].range
    guard line.start < 8, line.count <= 200, let own = runs.first, own.markedStart < line.end else { return false }
    let inside = runs.prefix { $0.markedStart < line.end }
    let later = runs.dropFirst(inside.count).prefix(20)
    return inside.allSatisfy(\.isSingle) && (later.isEmpty || later.contains { !$0.isSingle })
  }

  /// Who speaks in the headline's quote at token `at`; nil if its words do not look like anybody's.
  func attribution(at: Int, _ facts: QuoteFacts) -> Attribution? {
    let start = start(at)
    let end = end(at)
    if let found = beforeColon(start, at) { return found }
    let sayer = sayer(at + 1, end)
    if start == at, facts.words <= 2, at + 1 < tokens.count, tokens[at + 1].kind == .word, sayer == nil,
      !tokens[at + 1].isA([.cue, .stance])
    {
      return nil
    }
    if let sayer { return Attribution(phrase: sayer.0, cue: sayer.1...sayer.1, rule: .headline, confidence: 0.85) }
    let cue = verb(in: start..<at) ?? verb(in: (at + 1)..<end)
    let later = cue == nil ? nil : subject(in: (at + 1)..<end)
    if let subject = subject(before: cue, start) ?? subject(in: start..<at) ?? later {
      guard cue != nil || facts.words > 2 else { return nil }
      return Attribution(phrase: subject, cue: cue.map { $0...$0 }, rule: .headline, confidence: cue == nil ? 0.5 : 0.8)
    }
    if cue != nil || facts.words > 3 { return Attribution(phrase: nil, cue: nil, rule: .headline, confidence: 0.3) }
    return nil
  }

  /// Who says it at the end of the headline: “…,” Roe Says.
  private func sayer(_ first: Int, _ end: Int) -> (NounPhrase, Int)? {
    var at = max(first, end - 6)
    while at < end {
      if tokens[at].isA(.reporting), !tokens[at].isA(.participle), at > first, let name = subject(before: at, first) {
        return (name, at)
      }
      at += 1
    }
    return nil
  }

  private func beforeColon(_ start: Int, _ at: Int) -> Attribution? {
    guard let colon = tokens[start..<at].firstIndex(where: { $0.kind == .colon }), colon > start else { return nil }
    let words = tokens[start..<colon].filter { $0.kind == .word }.count
    guard words <= 12 else { return nil }
    let named = subject(in: start..<colon) ?? whole(start, colon)
    return named.map { Attribution(phrase: $0, cue: nil, rule: .headline, confidence: 0.8) }
  }

  private func whole(_ start: Int, _ colon: Int) -> NounPhrase? {
    guard colon - start <= 4, tokens[start].kind == .word else { return nil }
    return NounPhrase(head: .common(colon - 1), first: start, last: colon - 1)
  }

  /// The last name before the verb.
  private func subject(before cue: Int?, _ start: Int) -> NounPhrase? {
    guard let cue, cue > start, let mention = cast.mention(at: cue - 1) else { return nil }
    return NounPhrase(head: .name(mention.member), first: mention.nameFirst, last: mention.last)
  }

  private func subject(in range: Range<Int>) -> NounPhrase? {
    for at in range {
      if let mention = cast.mention(at: at) {
        if isThing(mention) { continue }
        return NounPhrase(head: .name(mention.member), first: mention.nameFirst, last: mention.last)
      }
      guard tokens[at].kind == .word, tokens[at].flags.contains(.capital) else { continue }
      if let member = cast.member(named: tokens[at].hash) {
        return NounPhrase(head: .name(member), first: at, last: at)
      }
    }
    return nil
  }

  /// Whether it is a name that an article shows to be no person's: the Caspian.
  private func isThing(_ mention: NameMention) -> Bool {
    let member = cast.members[mention.member]
    guard !member.isSurePerson, !member.isBody, member.words == 1, mention.first > 0 else { return false }
    return tokens[mention.first - 1].isA(.determiner)
  }

  private func verb(in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    return range.first {
      tokens[$0].isA([.cue, .stance]) && cast.mention(at: $0) == nil && !tokens[$0].flags.contains(.possessive)
    }
  }

  private func start(_ at: Int) -> Int {
    var start = at
    while start > 0, at - start < 60, tokens[start - 1].kind != .paragraph { start -= 1 }
    return start
  }

  private func end(_ at: Int) -> Int {
    var end = at + 1
    while end < tokens.count, end - at < 60, tokens[end].kind != .paragraph { end += 1 }
    return end
  }
}
