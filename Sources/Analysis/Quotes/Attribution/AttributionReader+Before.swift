import News

extension AttributionReader {
  /// The attribution before the quote at token `quote`: she said that "…".
  func before(_ quote: Int) -> Attribution? {
    let start = start(of: quote)
    guard start < quote else { return nil }
    var at = quote - 1
    let hasColon = tokens[at].kind == .colon
    if hasColon { at -= 1 }
    var weaker: Attribution?
    while at >= start {
      if tokens[at].kind == .semicolon || (tokens[at].kind == .colon && !hasColon) { break }
      if tokens[at].isA(.according), let found = according(at, limit: quote) { return found }
      if isCue(at), let found = attribution(byCueAt: at, start: start, quote: quote) {
        guard isModal(at) else { return weaker != nil && !tokens[at].isA(.plain.union(.cue)) ? weaker : found }
        weaker = weaker ?? found
      }
      at -= 1
    }
    if let weaker { return weaker }
    return hasColon ? beforeColon(quote, start: start) : nil
  }

  /// would continue, could ask: not yet an utterance.
  private func isModal(_ at: Int) -> Bool {
    tokens[at].isA(.bare) && at > 0 && tokens[at - 1].isA([.auxiliary, .to, .adverb])
  }

  private func isCue(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.isA([.cue, .stance]), cast.mention(at: at) == nil else { return false }
    guard at > 0, tokens[at - 1].kind == .word else { return true }
    // A noun of the same form: the claim, his report, of hope.
    let before = tokens[at - 1]
    if token.isA(.participle), before.isA(.preposition), tokens[at + 1].kind == .word, !tokens[at + 1].isA(.that) {
      // By urging the town to "…": an aim, in the writer's voice.
      return token.isA(.plain) || !before.isA(.by)
    }
    if token.isA(.bare), !token.isA(.past) {
      return before.isA([.to, .auxiliary, .adverb, .people, .they, .first, .relative, .conjunction])
    }
    if token.isA(.third) {
      let isAgent = before.isA([.he, .she, .it, .role, .body, .paper, .adverb, .relative, .conjunction])
      return isAgent && !before.isA(.demonym) || cast.mention(at: at - 1) != nil
    }
    if token.isA(.past) || token.isA(.participle) { return !before.isA(.definite) || token.isA(.plain) }
    if before.isA([.determiner, .possessive]) || before.flags.contains(.possessive) { return false }
    return !before.isA(.preposition) || before.isA(.to)
  }

  private func attribution(byCueAt cue: Int, start: Int, quote: Int) -> Attribution? {
    let isKnown = tokens[cue].isA(.cue)
    let distance = quote - cue
    var confidence = isKnown ? 0.93 : 0.82
    if distance > 12 { confidence -= 0.15 }
    if isPassive(cue) { return passive(cue, quote: quote, confidence: confidence) }
    let last = cueEnd(cue, quote: quote)
    func found(_ phrase: NounPhrase) -> Attribution {
      Attribution(phrase: phrase, cue: cue...last, rule: .cueBefore, confidence: confidence)
    }
    if tokens[cue].isA(.participle) || isInfinitive(cue) {
      return (speaker(before: cue, start: start) ?? mainSubject(start: start, before: cue)).map(found)
    }
    if let phrase = phrases.phrase(endingAt: cue - 1, limit: start) { return found(phrase) }
    if cue > start, tokens[cue - 1].isA(.conjunction) || tokens[cue - 1].kind == .comma {
      if let phrase = mainSubject(start: start, before: cue) { return found(phrase) }
    }
    if isKnown, cue == start, let phrase = phrases.phrase(from: cue + 1, limit: quote) { return found(phrase) }
    return mainSubject(start: start, before: cue).map(found)
  }

  /// The subject of the last verb of utterance before a token ("Roe said, adding …").
  private func speaker(before limit: Int, start: Int) -> NounPhrase? {
    var at = limit - 1
    while at > start {
      if isCue(at), tokens[at].isA(.cue), !tokens[at].isA([.participle, .bare]), !isPassive(at) {
        if tokens[at - 1].kind == .comma { return phrases.phrase(from: at + 1, limit: limit) }
        return phrases.phrase(endingAt: at - 1, limit: start)
      }
      at -= 1
    }
    return nil
  }

  private func isInfinitive(_ cue: Int) -> Bool {
    cue > 0 && tokens[cue - 1].isA(.to)
  }

  /// The plainest verbs take "that" with them.
  private func cueEnd(_ cue: Int, quote: Int) -> Int {
    guard tokens[cue].isA(.plain), cue + 1 < quote, tokens[cue + 1].isA(.that) else { return cue }
    return cue + 1
  }

  /// "was called … by Roe".
  private func passive(_ cue: Int, quote: Int, confidence: Double) -> Attribution? {
    var at = cue + 1
    while at < quote, at - cue < 6 {
      if tokens[at].isA(.by), let phrase = phrases.phrase(from: at + 1, limit: quote) {
        return Attribution(phrase: phrase, cue: cue...cue, rule: .cueBefore, confidence: confidence)
      }
      at += 1
    }
    let end = end(from: quote + 1)
    if quote + 1 < end, tokens[quote + 1].isA(.by), let phrase = phrases.phrase(from: quote + 2, limit: end) {
      return Attribution(phrase: phrase, cue: cue...cue, rule: .cueBefore, confidence: confidence)
    }
    guard tokens[cue].isA(.cue), !tokens[cue].isA(.naming) else { return nil }
    return Attribution(phrase: nil, cue: cue...cue, rule: .cueBefore, confidence: 0.3)
  }

  /// Roe: "…"; a name and a colon, or a clause that announces.
  private func beforeColon(_ quote: Int, start: Int) -> Attribution? {
    let colon = quote - 1
    if let phrase = phrases.phrase(from: start, limit: colon), colon - phrase.last <= 4 {
      return Attribution(phrase: phrase, cue: nil, rule: .colon, confidence: 0.85)
    }
    guard let phrase = mainSubject(start: start, before: colon) else { return nil }
    return Attribution(phrase: phrase, cue: nil, rule: .colon, confidence: 0.7)
  }

  /// The subject of the clause that begins at `start`, before token `before`.
  func mainSubject(start: Int, before limit: Int) -> NounPhrase? {
    var at = start
    // In a speech on Monday, …: past what stands before the clause.
    if at < limit, tokens[at].isA([.preposition, .conjunction, .participle]) {
      var comma = at
      while comma < limit, comma - at < 25, tokens[comma].kind != .comma { comma += 1 }
      if comma < limit, tokens[comma].kind == .comma { at = comma + 1 }
    }
    // One of them, who left because she was late, …: a pronoun in the aside is not the subject.
    var isNested = false
    while at < limit {
      if let mention = cast.mention(at: at) {
        let isModifier = tokens[mention.last].flags.contains(.possessive)
        if mention.isSubject, !isModifier { return phrases.phrase(from: mention.first, limit: limit) }
        at = mention.last + 1
        continue
      }
      let token = tokens[at]
      if token.isA([.he, .she, .they, .it, .first]) {
        return isNested ? nil : NounPhrase(head: .pronoun, first: at, last: at)
      }
      isNested = isNested || (token.isA(.relative) && at > start && tokens[at - 1].kind == .comma)
      if token.isA([.determiner, .possessive, .people]), at == start || !tokens[at - 1].isA(.preposition) {
        if let phrase = phrases.phrase(from: at, limit: limit), isSpeaker(phrase) { return phrase }
      }
      at += 1
    }
    return nil
  }

  private func isSpeaker(_ phrase: NounPhrase) -> Bool {
    switch phrase.head {
    case .name, .pronoun: true
    case .common(let head): tokens[head].isA([.role, .people, .body, .paper])
    }
  }
}
