import News

extension AttributionReader {
  /// The attribution before the quote at token `quote`: she said that "…".
  ///
  /// The nearest verb counts, unless it stands in a clause that somebody reports: Roe said the plan showed "…".
  func before(_ quote: Int) -> Attribution? {
    let start = start(of: quote)
    guard start < quote else { return nil }
    var at = quote - 1
    let hasColon = tokens[at].kind == .colon
    if hasColon { at -= 1 }
    var nearest: Attribution?
    while at >= start {
      if tokens[at].kind == .semicolon || (tokens[at].kind == .colon && !hasColon) { break }
      if tokens[at].isA(.according), nearest.map(isWeak) ?? true, let found = according(at, limit: quote) {
        return found
      }
      if isCue(at), let found = attribution(byCueAt: at, start: start, quote: quote) {
        if let inner = nearest {
          if covers(at, inner) { return found }
        } else {
          guard isWeak(found) else { return found }
          nearest = found
        }
      }
      at -= 1
    }
    if nearest?.phrase == nil, let found = act(before: quote, start: start) { return found }
    return nearest ?? (hasColon ? beforeColon(quote, start: start) : nil)
  }

  /// Whether a verb before it may report what an attribution rests on.
  private func isWeak(_ attribution: Attribution) -> Bool {
    guard attribution.phrase != nil, let cue = attribution.cue?.lowerBound else { return true }
    let next = tokens[cue + 1].kind
    if tokens[cue].isA(.cue), !isModal(cue), next == .colon || next == .comma, tokens[cue + 2].kind == .quote {
      return false
    }
    return isModal(cue) || !tokens[cue].isA([.reporting, .label])
  }

  /// Whether the verb at `at` reports the clause in which `inner` stands.
  private func covers(_ at: Int, _ inner: Attribution) -> Bool {
    guard let cue = inner.cue?.lowerBound else { return false }
    if isModal(cue), tokens[at].isA(.cue), !isModal(at) { return true }
    guard tokens[at].isA(.reporting), !isModal(at), !isPassive(at), at + 1 < cue else { return false }
    guard let phrase = inner.phrase else { return true }
    guard phrase.first > at else { return false }
    if tokens[at + 1].isA(.that) { return true }
    let lead = tokens[phrase.first - 1]
    if tokens[at + 1].kind == .comma { return phrase.first == at + 2 }
    return lead.kind != .comma && lead.kind != .dash && !lead.isA(.conjunction)
  }

  /// would continue, could ask: not yet an utterance.
  private func isModal(_ at: Int) -> Bool {
    tokens[at].isA(.bare) && at > 0 && tokens[at - 1].isA([.auxiliary, .to, .adverb])
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
      return participant(of: cue, start: start, quote: quote).map(found)
    }
    // In other words, explained Roe: "…".
    if cue > start, isKnown, tokens[cue - 1].kind == .comma, let phrase = phrases.phrase(from: cue + 1, limit: quote),
      isPersonal(phrase), tokens[phrase.last + 1].kind == .colon
    {
      return found(phrase)
    }
    if let phrase = phrases.phrase(endingAt: cue - 1, limit: start, isSubject: tokens[cue].isA([.cue, .label])) {
      return found(pair(endingWith: phrase, start: start) ?? phrase)
    }
    if cue > start, tokens[cue - 1].isA(.conjunction) || tokens[cue - 1].kind == .comma {
      if let phrase = mainSubject(start: start, before: cue) { return found(phrase) }
    }
    if isKnown, cue == start, let phrase = phrases.phrase(from: cue + 1, limit: quote) { return found(phrase) }
    return mainSubject(start: start, before: cue).map(found)
  }

  /// Two who speak as one, the second of whom is `phrase`: Roe and Doe said "…".
  private func pair(endingWith phrase: NounPhrase, start: Int) -> NounPhrase? {
    guard case .name = phrase.head, phrase.first - 2 >= start, tokens[phrase.first - 1].hash == Self.and else {
      return nil
    }
    guard var first = cast.mention(at: phrase.first - 2), first.isSubject, !cast.members[first.member].isBody else {
      return nil
    }
    // Roe, Doe and Poe.
    while first.first - 2 >= start, tokens[first.first - 1].kind == .comma,
      let earlier = cast.mention(at: first.first - 2), earlier.isSubject, !cast.members[earlier.member].isBody
    {
      first = earlier
    }
    guard first.first == start || tokens[first.first - 1].kind == .comma || tokens[first.first - 1].isA(.that) else {
      return nil
    }
    var both = NounPhrase(head: .name(first.member), first: first.nameFirst, last: phrase.last)
    both.isJoint = true
    return both
  }

  /// Who does what a participle or an infinitive tells: Roe spoke, adding …; with Roe calling it …; a sign saying ….
  private func participant(of cue: Int, start: Int, quote: Int) -> NounPhrase? {
    if cue == start, tokens[cue].isA(.participle), let subject = subject(after: quote) { return subject }
    if cue > start + 1, tokens[cue - 1].isA(.finite), let phrase = phrases.phrase(endingAt: cue - 2, limit: start) {
      return phrase
    }
    if tokens[cue].isA(.participle), let own = ownSubject(of: cue, start: start) { return own }
    let speaker = speaker(before: cue, start: start)
    if let speaker, isTrailing(speaker, start: start, before: cue) { return speaker }
    return mainSubject(start: start, before: cue) ?? speaker
  }

  /// Whether it is the subject of a clause that ends what somebody says: the plan is dead, Roe said, adding ….
  private func isTrailing(_ subject: NounPhrase, start: Int, before limit: Int) -> Bool {
    if tokens[start..<limit].contains(where: { $0.kind == .quote }) { return true }
    guard subject.first > start, tokens[subject.first - 1].kind == .comma else { return false }
    let verb = subject.last + 1
    return verb < limit && tokens[verb].isA(.reporting) && verb + 1 < limit
      && (tokens[verb + 1].kind == .comma || tokens[verb + 1].isA([.preposition, .calendar]))
  }

  /// The noun right before a participle, where it is its subject and no object of the verb before.
  private func ownSubject(of cue: Int, start: Int) -> NounPhrase? {
    var end = cue - 1
    while end > start, tokens[end].isA(.adverb) || tokens[end].flags.contains(.manner) { end -= 1 }
    guard end >= start, cue > start, tokens[end].kind == .word, !tokens[end].isA(.closed) else { return nil }
    guard let phrase = phrases.phrase(endingAt: end, limit: start), phrase.last == end else { return nil }
    let lead = phrase.first > start ? tokens[phrase.first - 1] : nil
    let isAbsolute = lead.map { $0.hash == Self.with } ?? true
    if isAbsolute { return phrase }
    switch phrase.head {
    case .name, .pronoun: return nil
    case .common(let head): return tokens[head].isA([.board, .people, .role]) ? phrase : nil
    }
  }

  private static let with = WordHash.of("with".utf8)

  /// The subject of the last verb of utterance before a token ("Roe said, adding …").
  private func speaker(before limit: Int, start: Int) -> NounPhrase? {
    var at = limit - 1
    while at > start {
      if isCue(at), tokens[at].isA(.cue), !tokens[at].isA([.participle, .bare]), !isPassive(at) {
        if tokens[at - 1].kind == .comma || tokens[at - 1].kind == .quote {
          return phrases.phrase(from: at + 1, limit: limit)
        }
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
}
