import News

extension PassageReader {
  /// Who speaks a quote that its own sentence does not attribute.
  mutating func linked(_ index: Int) -> Attribution? {
    let at = utterances[index].token
    let start = reader.start(of: at)
    if let found = german?.reported(at) { return found }
    if start < at, let subject = german == nil ? reader.mainSubject(start: start, before: at) : german?.head(start, at)
    {
      return Attribution(phrase: subject, cue: nil, rule: .sameSpeaker, confidence: 0.5)
    }
    // Its own sentence announces somebody whom no name tells.
    if start < at, tokens[at - 1].kind == .colon, tokens[start..<at].contains(where: { $0.isA(.relative) }) {
      return nil
    }
    let isFirst = at == utterances[index].paragraph
    if let other = lastUttered(before: index), !utterances[other].isHead {
      if utterances[other].paragraph == utterances[index].paragraph { return inParagraph(index, start, other) }
      if isFirst, follows(utterances[other], index) { return goOn(index, from: other, .continuation, 0.8) }
    }
    return isFirst ? announced(index) : beforeIt(index, start)
  }

  /// The quote before, past titles between: "…," he said on "The Hour." "…".
  private func lastUttered(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    return (max(0, index - 3)..<index).last { utterances[$0].kind != .scare } ?? index - 1
  }

  /// The name under a quote that stands alone, or at its end: — Jane Roe, teacher.
  func signed(_ index: Int) -> Attribution? {
    var at = utterances[index].token + 1
    guard utterances[index].token == utterances[index].paragraph else { return nil }
    if at < tokens.count, tokens[at].kind == .softStop { at += 1 }
    if at < tokens.count, tokens[at].kind == .paragraph { at += 1 }
    while at < tokens.count, tokens[at].kind == .dash, at - utterances[index].token < 6 { at += 1 }
    guard at < tokens.count, tokens[at - 1].kind == .dash, let mention = cast.mention(at: at), mention.first == at
    else {
      return nil
    }
    let next = mention.last + 1
    guard next >= tokens.count || tokens[next].kind != .word else { return nil }
    let phrase = NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
    return Attribution(phrase: phrase, cue: nil, rule: .nextParagraph, confidence: 0.85)
  }

  /// Whether the quote stands in the paragraph after `previous`.
  private func follows(_ previous: Utterance, _ index: Int) -> Bool {
    let first = utterances[index].paragraph
    var at = first - 2
    while at > previous.token, tokens[at].kind != .paragraph { at -= 1 }
    return first >= 2 && at == previous.token
  }

  private mutating func inParagraph(_ index: Int, _ start: Int, _ other: Int) -> Attribution? {
    let previous = utterances[other].token
    let sentence = start > 1 ? reader.start(of: start - 1) : 0
    if sentence > previous, let subject = reader.mainSubject(start: sentence, before: start - 1) {
      if case .name = subject.head {
        return Attribution(phrase: subject, cue: nil, rule: .sameSpeaker, confidence: 0.6)
      }
    }
    return goOn(index, from: other, sentence <= previous ? .cueBetween : .sameSpeaker, 0.85)
  }

  /// Takes over the speaker of another quote.
  mutating func goOn(_ index: Int, from other: Int, _ rule: AttributionRule, _ confidence: Double)
    -> Attribution?
  {
    guard utterances[other].kind != .scare, let speaker = utterances[other].speaker else { return nil }
    if rule != .cueBetween, let member = utterances[other].member, cast.members[member].isPlace { return nil }
    utterances[index].speaker = Speaker(speaker.name, kind: speaker.kind, range: nil)
    utterances[index].member = utterances[other].member
    if rule == .cueBetween || rule == .continuation { join(other, index) }
    turns.append(Turn(member: utterances[index].member, sentence: tokens[utterances[index].token].sentence))
    return Attribution(phrase: nil, cue: nil, rule: rule, confidence: confidence)
  }

  /// The sentence before the quote, in its paragraph, names who speaks.
  private func beforeIt(_ index: Int, _ start: Int) -> Attribution? {
    guard start > utterances[index].paragraph + 1 else { return nil }
    let sentence = reader.start(of: start - 2)
    guard let subject = reader.mainSubject(start: sentence, before: start - 1) else { return nil }
    return Attribution(phrase: subject, cue: nil, rule: .sameSpeaker, confidence: 0.6)
  }

  /// The paragraph before names who speaks.
  private func announced(_ index: Int) -> Attribution? {
    let end = utterances[index].paragraph - 1
    guard end > 1 else { return nil }
    let hasColon = tokens[end - 1].kind == .colon
    if hasColon, let found = reader.before(end), found.phrase != nil {
      return Attribution(phrase: found.phrase, cue: nil, rule: .previousParagraph, confidence: 0.8)
    }
    let last = tokens[end - 1].kind == .stop ? end - 2 : end - 1
    let sentence = reader.start(of: last)
    guard let subject = reader.mainSubject(start: sentence, before: end) else { return nil }
    return Attribution(phrase: subject, cue: nil, rule: .previousParagraph, confidence: hasColon ? 0.8 : 0.55)
  }

  /// A quote that is not closed, or that nothing before attributes, has the speaker of the next paragraph's.
  mutating func lookAhead(_ index: Int) {
    let next = index + 1
    guard next < utterances.count, utterances[index].kind == .direct, !utterances[index].isHead else { return }
    guard utterances[next].token == utterances[next].paragraph, let speaker = utterances[next].speaker else { return }
    let isOpen = !runs[index].isClosed
    guard isOpen ? isWeak(index) : utterances[index].speaker == nil, isJust(before: next, index) else { return }
    utterances[index].speaker = Speaker(speaker.name, kind: speaker.kind, range: nil)
    utterances[index].member = utterances[next].member
    let rule: AttributionRule = isOpen ? .continuation : .nextParagraph
    utterances[index].attribution = Attribution(phrase: nil, cue: nil, rule: rule, confidence: isOpen ? 0.9 : 0.6)
    if isOpen { join(index, next) }
  }

  /// Whether its own sentence attributes it to nobody.
  private func isWeak(_ index: Int) -> Bool {
    guard let attribution = utterances[index].attribution else { return true }
    switch attribution.rule {
    case .continuation, .previousParagraph, .nextParagraph, .sameSpeaker, .none: return true
    case .cueAfter, .cueInverted, .cueBefore, .cueBetween, .accordingTo, .colon, .headline: return false
    }
  }

  private func isJust(before next: Int, _ index: Int) -> Bool {
    tokens[utterances[index].token..<utterances[next].token].filter { $0.kind == .paragraph }.count == 1
  }
}
