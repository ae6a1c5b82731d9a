extension PhraseReader {
  /// The phrase that ends at `at` or, past adverbs, auxiliaries and asides, before it; not before `limit`.
  ///
  /// `isSubject` if a verb of utterance follows, whose subject any noun may be.
  func phrase(endingAt end: Int, limit: Int, isSubject: Bool = false) -> NounPhrase? {
    let limit = max(limit, end - Self.farthest)
    var at = end
    while at >= limit {
      let token = tokens[at]
      switch token.kind {
      case .word:
        if cast.mention(at: at) == nil, token.isA([.adverb, .auxiliary, .relative]) || isManner(at) {
          at -= 1
          continue
        }
        return wordPhrase(endingAt: at, limit: limit, isSubject: isSubject)
      case .close:
        at = opening(of: at, limit: limit) - 1
      case .comma, .dash:
        if let before = beforeAside(at, limit: limit) { return before }
        at -= 1
      case .quote, .stop, .softStop, .colon, .semicolon, .open, .paragraph:
        return nil
      }
    }
    return nil
  }

  /// An adverb in -ly before the verb.
  private func isManner(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.classes.isEmpty && token.flags.contains(.manner) && !token.flags.contains(.capital)
  }

  private func opening(of close: Int, limit: Int) -> Int {
    var at = close - 1
    while at > limit, tokens[at].kind != .open { at -= 1 }
    return at
  }

  /// The name before an aside ("Jane Roe, the minister, …") that ends with the comma at `comma`.
  private func beforeAside(_ comma: Int, limit: Int) -> NounPhrase? {
    let kind = tokens[comma].kind
    var at = comma - 1
    while at > limit {
      if tokens[at].endsSentence || tokens[at].kind == .quote { return nil }
      if tokens[at].kind == kind, beginsAside(at + 1), tokens[at - 1].kind == .word || tokens[at - 1].kind == .close {
        var end = at - 1
        if tokens[end].kind == .close { end = max(limit, opening(of: end, limit: limit) - 1) }
        if let found = nameOrRole(endingAt: end, limit: limit) {
          return name(in: at + 1..<comma, after: found) ?? found
        }
      }
      at -= 1
    }
    return nil
  }

  /// The name that alone makes up an aside after a role: her lawyer, Jane Roe, said.
  private func name(in aside: Range<Int>, after phrase: NounPhrase) -> NounPhrase? {
    guard case .common = phrase.head, let mention = cast.mention(at: aside.lowerBound) else { return nil }
    guard mention.first == aside.lowerBound, mention.last == aside.upperBound - 1 else { return nil }
    return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
  }

  private func beginsAside(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.kind == .quote { return false }
    return token.isA([.determiner, .relative, .role, .title, .possessive, .preposition, .people, .participle, .that])
      || token.flags.contains(.number) || token.flags.contains(.capital) || token.classes.isEmpty
  }

  private func nameOrRole(endingAt end: Int, limit: Int) -> NounPhrase? {
    if let mention = cast.mention(at: end), isHead(mention) {
      return wordPhrase(endingAt: end, limit: limit)
    }
    guard tokens[end].isA([.role, .people, .he, .she]) else { return nil }
    return wordPhrase(endingAt: end, limit: limit)
  }

  /// Whether a name, or what it belongs to, can have an aside: Roe of Varna, a baker, ….
  private func isHead(_ mention: NameMention) -> Bool {
    mention.isSubject || isNoun(mention.first - 2) || cast.mention(at: mention.first - 2) != nil
  }

  private func wordPhrase(endingAt end: Int, limit: Int, isSubject: Bool = false) -> NounPhrase? {
    let token = tokens[end]
    if isSubject, isWhole(end, limit: limit) { return NounPhrase(head: .common(end), first: end, last: end) }
    if let mention = cast.mention(at: end) {
      if let larger = larger(than: mention.first, end: end, limit: limit) { return larger }
      if let done = beforeAgent(mention, limit: limit) { return done }
      if cast.members[mention.member].isPlace, !mention.isSubject { return noun(in: mention, limit: limit) }
      return NounPhrase(head: .name(mention.member), first: max(limit, mention.first), last: end)
    }
    if token.isA(.pronoun) { return NounPhrase(head: .pronoun, first: end, last: end) }
    guard !token.isA(.closed.union([.determiner])), !token.isA(.calendar) else {
      return token.isA(.calendar) && end > limit ? phrase(endingAt: beforeDay(end, limit), limit: limit) : nil
    }
    let first = start(ofNounAt: end, limit: limit)
    if let larger = larger(than: first, end: end, limit: limit) { return larger }
    guard isPerhapsSpeaker(first, end) || isSubject && isMany(first, end, limit: limit) else { return nil }
    return NounPhrase(head: .common(end), first: first, last: end)
  }

  /// Whether the word at `at` alone says who: another, some, many.
  private func isWhole(_ at: Int, limit: Int) -> Bool {
    guard tokens[at].isA(.determiner), !tokens[at].isA(.definite), tokens[at].end - tokens[at].start > 2 else {
      return false
    }
    return at == limit || tokens[at - 1].kind != .word || tokens[at - 1].isA([.conjunction, .adverb, .that])
  }

  /// Whether it is a plural of any kind that begins its clause: multiple outlets, corporate lobbyists.
  private func isMany(_ first: Int, _ last: Int, limit: Int) -> Bool {
    guard tokens[last].flags.contains(.plural), tokens[last].classes.isEmpty else { return false }
    return first == limit || tokens[first - 1].kind != .word || tokens[first - 1].isA([.conjunction, .that])
  }

  /// The noun of which a name only tells who did something to it: a letter obtained by the paper.
  private func beforeAgent(_ agent: NameMention, limit: Int) -> NounPhrase? {
    let isLed = agent.first > limit && tokens[agent.first - 1].isA(.definite)
    let verb = agent.first - (isLed ? 3 : 2)
    guard verb > limit, tokens[verb + 1].isA(.by), tokens[verb].kind == .word else { return nil }
    guard tokens[verb].isA(.past) || tokens[verb].flags.contains(.regular), !tokens[verb - 1].isA(.auxiliary) else {
      return nil
    }
    return phrase(endingAt: verb - 1, limit: limit)
  }

  /// What is at a place: one broker in Varna.
  private func noun(in place: NameMention, limit: Int) -> NounPhrase? {
    let head = place.first - 2
    guard head >= limit, isPlainNoun(head) else { return nil }
    let start = start(ofNounAt: head, limit: limit)
    guard tokens[start].isA(.determiner) else { return nil }
    return NounPhrase(head: .common(head), first: start, last: place.last)
  }

  /// "Roe on Friday said": past the day and its preposition.
  private func beforeDay(_ at: Int, _ limit: Int) -> Int {
    at - 1 > limit && tokens[at - 1].isA(.preposition) ? at - 2 : at - 1
  }

  private func isPerhapsSpeaker(_ first: Int, _ last: Int) -> Bool {
    if tokens[first].isA([.determiner, .possessive]) { return true }
    for at in first...last where tokens[at].isA([.role, .people, .body, .paper]) || cast.mention(at: at) != nil {
      return true
    }
    return false
  }

  private func start(ofNounAt end: Int, limit: Int) -> Int {
    var first = end
    var at = end - 1
    while at >= limit, end - at < Self.longest, tokens[at].kind == .word {
      let token = tokens[at]
      if token.isA([.determiner, .possessive]) { return at }
      if token.isA(.closed), cast.mention(at: at) == nil { break }
      if isVerb(at), !(at > limit && tokens[at - 1].isA([.determiner, .possessive])) { break }
      first = at
      at -= 1
    }
    return first
  }

  /// The phrase whose chief noun stands before a preposition: a spokesman for the ministry.
  private func larger(than first: Int, end: Int, limit: Int) -> NounPhrase? {
    let preposition = first - 1
    guard preposition > limit, tokens[preposition].isA(.preposition), !tokens[preposition].isA(.to) else { return nil }
    let head = preposition - 1
    guard tokens[head].kind == .word else { return nil }
    if let mention = cast.mention(at: head) {
      return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
    }
    guard tokens[head].isA([.role, .people, .paper, .body]), !isVerb(head) else { return nil }
    let start = start(ofNounAt: head, limit: limit)
    if let name = name(before: start, limit: limit) { return name }
    return NounPhrase(head: .common(head), first: start, last: end)
  }

  /// The name that an aside without a closing comma describes: Jane Roe, owner of the mill said.
  private func name(before start: Int, limit: Int) -> NounPhrase? {
    var at = start - 1
    while at > limit, start - at < 6, tokens[at].kind == .word, tokens[at].isA([.role, .conjunction]) { at -= 1 }
    guard at > limit, tokens[at].kind == .comma, let mention = cast.mention(at: at - 1) else { return nil }
    guard !cast.members[mention.member].isBody else { return nil }
    return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
  }
}
