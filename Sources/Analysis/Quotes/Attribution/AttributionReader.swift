import News

/// Reads off the words around a quote, in its sentence, who utters it.
struct AttributionReader {
  /// How many tokens on each side are looked at.
  private static let farthest = 60

  let tokens: [Token]
  let cast: Cast
  let phrases: PhraseReader
  /// For each quote token's run: what its last byte is.
  let endings: [UInt8]

  /// Whether the language's verbs need no pronoun.
  let dropsPronouns: Bool

  /// Creates a reader of a passage's tokens.
  init(cast: Cast, endings: [UInt8], lexicon: borrowing Lexicon) {
    dropsPronouns = lexicon.dropsPronouns
    tokens = cast.tokens
    self.cast = cast
    self.endings = endings
    phrases = PhraseReader(tokens: cast.tokens, cast: cast, hasPremodifiers: lexicon.hasPremodifiers)
  }

  /// The attribution after the quote at token `quote`: "…," she said.
  func after(_ quote: Int) -> Attribution? {
    adjacent(quote) ?? trailing(quote)
  }

  private func adjacent(_ quote: Int) -> Attribution? {
    var at = quote + 1
    let ending = endings[tokens[quote].run]
    var isLoose = false
    if at < tokens.count, tokens[at].kind == .softStop {
      isLoose = true
      at += 1
    }
    var hasComma = ending == UInt8(ascii: ",")
    while at < tokens.count, tokens[at].kind == .comma || tokens[at].kind == .dash {
      hasComma = true
      at += 1
    }
    let limit = end(from: at)
    guard at < limit, tokens[at].kind == .word else { return nil }
    let canClose = hasComma || ending == UInt8(ascii: "?") || ending == UInt8(ascii: "!")
    if tokens[at].isA(.according) { return according(at, limit: limit) }
    if let found = inverted(at, limit, hasComma: hasComma) { return isLoose ? loose(found, limit) : found }
    guard let found = straight(at, limit, hasComma: canClose) else { return nil }
    guard isLoose else { return found }
    return loose(found, ending == UInt8(ascii: ".") ? limit : min(limit, (found.cue?.upperBound ?? at) + 2))
  }

  /// After a quote that ended its sentence, only an attribution that announces nothing further counts.
  private func loose(_ found: Attribution, _ limit: Int) -> Attribution? {
    guard let cue = found.cue else { return nil }
    var at = cue.upperBound + 1
    while at < limit {
      if tokens[at].kind == .quote || tokens[at].kind == .colon || tokens[at].isA(.that) { return nil }
      at += 1
    }
    guard cue.upperBound - cue.lowerBound < 5, limit - cue.upperBound < 9 else { return nil }
    var weaker = found
    weaker.confidence -= 0.1
    return weaker
  }

  /// Past the last token of the sentence that goes on at `at`.
  func end(from at: Int) -> Int {
    var end = at
    while end < tokens.count, end - at < Self.farthest, !tokens[end].endsSentence { end += 1 }
    return end
  }

  /// The first token of the sentence in which `at` stands.
  func start(of at: Int) -> Int {
    var start = at
    while start > 0, at - start < Self.farthest, !tokens[start - 1].endsSentence { start -= 1 }
    return start
  }

  /// said Roe; a cue and then its subject.
  private func inverted(_ first: Int, _ limit: Int, hasComma: Bool) -> Attribution? {
    var at = first
    let isShort = tokens[at].isA(.shortCue) && hasComma
    var leaning: Int?
    while at < limit, tokens[at].isA([.auxiliary, .adverb]), !tokens[at].isA(.cue) {
      if isLeaning(at) { leaning = at }
      at += 1
    }
    guard at < limit, isShort || tokens[at].isA(.cue), !tokens[at].isA(.participle) else { return nil }
    let cue = at
    if tokens[cue].isA(.first) { return nil }
    // "…" would continue the work: the base form after an auxiliary governs what follows, and its subject is the quote.
    if cue > first, tokens[cue].isA(.bare), !tokens[cue].isA(.past) { return nil }
    if let pronoun = isLeaning(cue) ? cue : leaning {
      let phrase = NounPhrase(head: .pronoun, first: pronoun, last: pronoun)
      return Attribution(phrase: phrase, cue: cue...cue, rule: .cueInverted, confidence: 0.95)
    }
    at += 1
    while at < limit, tokens[at].kind == .word, tokens[at].isA(.adverb) { at += 1 }
    at = pastPlace(at, cue, limit)
    guard at < limit, !tokens[at].isA(.that), let phrase = phrases.phrase(from: at, limit: limit) ?? alone(at, limit)
    else {
      return dropped(cue, at, limit)
    }
    // "…," posted the clip; "…" has shown her bias: what follows is no speaker but the verb's object.
    if !isPersonal(phrase), tokens[cue].isA(.stance) || cue > first && !hasComma { return nil }
    let named = nameAfter(phrase, limit) ?? phrase
    return Attribution(phrase: named, cue: cue...cue, rule: .cueInverted, confidence: isShort ? 0.8 : 0.95)
  }

  /// Roe said; a subject, perhaps with an aside, and then its cue.
  private func straight(_ first: Int, _ limit: Int, hasComma: Bool) -> Attribution? {
    guard let one = phrases.phrase(from: first, limit: limit) else { return nil }
    let phrase = joint(one, limit) ?? one
    guard hasComma || isLed(phrase) else { return nil }
    if !isPersonal(phrase), phrase.last + 1 < limit, nameAfter(phrase, limit) == nil,
      tokens[phrase.last + 1].isA(.preposition) || tokens[phrase.last + 1].kind == .comma
    {
      return nil
    }
    guard let cue = cue(after: phrase, limit, isUnknownWelcome: hasComma) else { return nil }
    let named = nameAfter(phrase, limit) ?? phrase
    let isKnown = tokens[cue].isA(.cue)
    return Attribution(
      phrase: named,
      cue: cue...cueEnd(cue, limit),
      rule: .cueAfter,
      confidence: !hasComma ? 0.6 : isKnown ? 0.96 : 0.7
    )
  }

  /// The end of "said in a statement", where the clause ends with it.
  private func cueEnd(_ cue: Int, _ limit: Int) -> Int {
    let noun = cue + 3
    guard noun < limit, tokens[cue + 1].isA(.preposition), tokens[cue + 2].isA(.determiner) else { return cue }
    guard tokens[noun].isA([.speech, .paper]), tokens[noun + 1 < tokens.count ? noun + 1 : noun].kind != .word else {
      return cue
    }
    return noun
  }

  /// Whether a phrase can stand right after a quote without a comma between.
  private func isLed(_ phrase: NounPhrase) -> Bool {
    switch phrase.head {
    case .name, .pronoun: true
    case .common: tokens[phrase.first].isA([.determiner, .possessive])
    }
  }

  /// The verb whose subject ends before `at`, past asides and adverbs.
  func cue(after phrase: NounPhrase, _ limit: Int, isUnknownWelcome: Bool) -> Int? {
    var at = phrase.last + 1
    var inAside = false
    let isPronoun = if case .pronoun = phrase.head { true } else { false }
    while at < limit {
      let token = tokens[at]
      switch token.kind {
      case .open:
        while at < limit, tokens[at].kind != .close { at += 1 }
      case .comma, .dash:
        if isPronoun { return nil }
        inAside = true
      case .word:
        if isFinite(at), !inAside || endsAside(at) { return at }
        if inAside { break }
        if token.isA(.stance), token.isA(.past), isUnknownWelcome { return at }
        if token.isA([.preposition]), !isPronoun {
          inAside = true
        } else if token.isA(.relative) {
          inAside = true
        } else if !token.isA([.adverb, .auxiliary]), !token.flags.contains(.manner), !token.isA(.calendar) {
          return isUnknownWelcome && isUnknownVerb(at) ? at : nil
        }
      case .quote, .colon, .semicolon, .close:
        if token.kind != .close { return nil }
      case .stop, .softStop, .paragraph:
        return nil
      }
      at += 1
    }
    return nil
  }

  private func isFinite(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isA(.cue), !token.isA(.participle), !token.flags.contains(.capital) else { return false }
    guard at > 0 else { return true }
    if token.isA(.bare), !isPlural(at - 1) { return false }
    return !tokens[at - 1].isA([.to, .determiner, .preposition]) && !isPassive(at)
  }

  /// Whether the subject that ends at `at` takes a verb's base form: officials say, they claim, could say.
  private func isPlural(_ at: Int) -> Bool {
    var at = at
    while at > 0, tokens[at].isA(.adverb) { at -= 1 }
    return tokens[at].isA([.people, .they, .first, .auxiliary, .relative])
  }

  /// Whether "was" before it makes the verb passive.
  func isPassive(_ at: Int) -> Bool {
    guard tokens[at].isA(.past) else { return false }
    var before = at - 1
    while before >= 0, tokens[before].isA(.adverb) { before -= 1 }
    return before >= 0 && tokens[before].isA(.passive)
  }

  /// A verb after an aside ends it only where the aside can end: after a comma, a name, a noun.
  private func endsAside(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, tokens[before].isA([.adverb, .auxiliary]) { before -= 1 }
    guard before >= 0 else { return false }
    if tokens[before].isA([.relative, .pronoun, .to, .preposition, .that]) { return false }
    return true
  }

  private func isUnknownVerb(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.classes.isEmpty, !token.flags.contains(.capital), !token.flags.contains(.number) else { return false }
    guard token.end - token.start > 3, at + 1 < tokens.count else { return false }
    return !tokens[at + 1].isA([.role, .people, .body]) && cast.mention(at: at + 1) == nil
  }

  /// according to Roe.
  func according(_ at: Int, limit: Int) -> Attribution? {
    var next = at + 1
    guard next < limit else { return nil }
    if isWords(at) {
      guard let whose = whose(at) else { return nil }
      if whose.cue != nil { return whose }
    }
    if isAccord(at) {
      guard at > 0, tokens[at - 1].isA(.preposition), tokens[next].isA(.preposition) else { return nil }
      // un principio de acuerdo con: no source.
      guard at < 2 || tokens[at - 2].kind != .word || tokens[at - 1].flags.contains(.sentenceStart) else { return nil }
      next += 1
    }
    if next < limit, tokens[next].isA(.to) { next += 1 }
    guard let phrase = phrases.phrase(from: next, limit: limit) else { return nil }
    let named = nameAfter(phrase, limit) ?? phrase
    return Attribution(phrase: named, cue: at...max(at, next - 1), rule: .accordingTo, confidence: 0.9)
  }
}
