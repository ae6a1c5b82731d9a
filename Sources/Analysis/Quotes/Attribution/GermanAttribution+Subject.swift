import News

extension GermanAttribution {
  /// heißt es in dem Brief, hieß es aus dem Ministerium: the paper or the body that says it.
  func standing(_ cue: Int, _ start: Int, _ end: Int) -> Attribution? {
    guard Self.stating.contains(tokens[cue].hash) else { return nil }
    let isLed = cue + 1 < end && tokens[cue + 1].hash == Self.impersonal
    guard isLed || cue > start && tokens[cue - 1].hash == Self.impersonal else { return nil }
    for at in cue + 1..<max(end, cue + 1) where Self.places.contains(tokens[at].hash) {
      guard let found = stated(at + 1, end, cue), let phrase = found.phrase else { continue }
      // aus Kreisen: nobody who could be named.
      return tokens[at].hash == Self.outOf && !canState(phrase) ? nil : found
    }
    if start < cue, Self.places.contains(tokens[start].hash), let found = stated(start + 1, cue, cue) { return found }
    return Attribution(phrase: nil, cue: cue...cue, rule: .cueBefore, confidence: 0.3)
  }

  func standing(_ cue: Int, _ end: Int) -> Attribution? {
    standing(cue, cue, end)
  }

  private func canState(_ phrase: NounPhrase) -> Bool {
    guard case .common(let head) = phrase.head else { return true }
    return tokens[head].isA([.body, .paper])
  }

  private func stated(_ at: Int, _ end: Int, _ cue: Int) -> Attribution? {
    phrases.phrase(from: at, limit: end).map {
      Attribution(phrase: $0, cue: cue...cue, rule: .cueBefore, confidence: 0.8)
    }
  }

  /// Das Blatt zitiert einen Zeugen mit den Worten: whose words they are.
  func quoted(_ cue: Int, _ quote: Int) -> Attribution? {
    guard Self.quoting.contains(tokens[cue].hash), tokens[cue..<quote].contains(where: { $0.isA(.speech) }) else {
      return nil
    }
    return stated(cue + 1, quote, cue)
  }

  /// Whether a verb of utterance stands at `at`.
  func isCue(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .word && token.isA([.cue, .calling]) && !token.flags.contains(.capital)
      && cast.mention(at: at) == nil
  }

  /// The subject of the verb of utterance at `cue`, in the sentence that begins at `start`.
  func subject(of cue: Int, _ start: Int, _ limit: Int) -> NounPhrase? {
    if isFinal(cue) {
      return subject(ofFinal: cue, before: cue, start)
    }
    return subject(ofSecond: cue, start, limit)
  }

  /// Whether the verb ends its clause: behind an auxiliary, or in a clause that a conjunction begins.
  private func isFinal(_ cue: Int) -> Bool {
    guard cue + 1 < tokens.count else { return true }
    let next = tokens[cue + 1]
    return next.kind != .word && next.kind != .quote && next.kind != .open || next.isA([.auxiliary, .conjunction])
  }

  /// The subject of a verb in second place: before it, or right behind it.
  private func subject(ofSecond verb: Int, _ start: Int, _ limit: Int) -> NounPhrase? {
    let first = clauseStart(verb, start)
    let behind = subject(after: verb, limit)
    if verb > start, tokens[verb - 1].isA(.conjunction) || tokens[verb - 1].kind == .comma, first == verb {
      return behind.flatMap { isHe($0) ? $0 : nil } ?? earlierSubject(before: verb, start) ?? behind
    }
    guard first < verb, let before = phrases.phrase(from: first, limit: verb), phrases.isNominative(before) else {
      return behind ?? earlierSubject(before: verb, start)
    }
    guard let behind, phrases.isNominative(behind), behind.first - verb <= 2 else { return before }
    // Den Plan nannte er …; Die Pläne nannte Hahn …
    if isHe(behind) { return behind }
    if phrases.canSpeak(before) { return before }
    return phrases.canSpeak(behind) ? behind : before
  }

  private func isPronoun(_ phrase: NounPhrase) -> Bool {
    if case .pronoun = phrase.head { true } else { false }
  }

  private func isHe(_ phrase: NounPhrase) -> Bool {
    isPronoun(phrase) && tokens[phrase.first].isA(.he)
  }

  /// The first subject behind a verb, past adverbs, pronouns and what prepositions lead.
  func subject(after verb: Int, _ limit: Int) -> NounPhrase? {
    var at = verb + 1
    while at < limit, at - verb < 24 {
      let token = tokens[at]
      guard token.kind == .word else {
        guard token.kind == .open else { return nil }
        while at < limit, tokens[at].kind != .close { at += 1 }
        at += 1
        continue
      }
      if let mention = cast.mention(at: at), mention.first == at, !cast.members[mention.member].isPlace {
        return phrases.phrase(from: at, limit: limit)
      }
      if token.isA(.that) { return nil }
      if token.isA([.preposition, .according]) {
        at = pastObject(at, limit)
        continue
      }
      if let phrase = phrases.phrase(from: at, limit: limit) {
        if phrases.isNominative(phrase) { return phrase }
        at = phrase.last + 1
        continue
      }
      at += 1
    }
    return nil
  }

  /// Past a preposition and the phrase it leads: am Montag, in einer Erklärung, gegenüber der Zeitung.
  private func pastObject(_ preposition: Int, _ limit: Int) -> Int {
    var at = preposition + 1
    while at < limit, tokens[at].kind == .word, !tokens[at].flags.contains(.capital), !tokens[at].isA([.he, .she]) {
      at += 1
    }
    if at < limit, let mention = cast.mention(at: at) { return mention.last + 1 }
    // The genitive behind it.
    at += 1
    while at + 1 < limit, tokens[at].kind == .word, tokens[at].hash == Self.genitive, tokens[at + 1].kind == .word {
      at += 2
    }
    return at
  }

  private static let genitive = WordHash.of("des".utf8)

  /// The subject of a verb that ends its clause: X hat … erklärt; wie X sagte; der … nannte.
  func subject(ofFinal verb: Int, before limit: Int, _ start: Int) -> NounPhrase? {
    var at = limit - 1
    while at >= start {
      let token = tokens[at]
      if token.isA(.auxiliary), token.kind == .word, !tokens[at].isA(.reported) || at < verb {
        if token.isA(.passive) { return agent(in: at + 1..<verb) }
        return subject(ofSecond: at, start, limit)
      }
      if token.kind == .comma || at == start {
        let first = token.kind == .comma ? at + 1 : at
        if let found = subordinate(first, start, limit) { return found }
      }
      at -= 1
    }
    let first = afterJoint(start)
    return phrases.phrase(from: first, limit: limit).flatMap { phrases.isNominative($0) ? $0 : nil }
  }

  /// The subject of the clause that a conjunction or a relative begins at `first`.
  private func subordinate(_ first: Int, _ start: Int, _ limit: Int) -> NounPhrase? {
    guard first < limit, tokens[first].kind == .word else { return nil }
    if Self.relatives.contains(tokens[first].hash), first > start + 1, tokens[first - 1].kind == .comma {
      if let own = phrases.phrase(from: first + 1, limit: limit), phrases.isNominative(own),
        isPronoun(own) || cast.mention(at: own.first) != nil
      {
        return own
      }
      return antecedent(endingAt: first - 2, start)
    }
    guard tokens[first].isA([.conjunction, .that]) || Self.joints.contains(tokens[first].hash) else { return nil }
    return phrases.phrase(from: first + 1, limit: limit).flatMap { phrases.isNominative($0) ? $0 : nil }
  }

  /// What a relative clause tells of: the phrase that ends before its comma.
  private func antecedent(endingAt last: Int, _ start: Int) -> NounPhrase? {
    if let mention = cast.mention(at: last) {
      return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
    }
    var first = last
    while first > start, last - first < 8, tokens[first].kind == .word, !tokens[first].isA(.determiner) { first -= 1 }
    return phrases.phrase(from: first, limit: last + 1)
  }

  /// von X, in the passive.
  private func agent(in range: Range<Int>) -> NounPhrase? {
    for at in range where tokens[at].hash == Self.by || tokens[at].hash == Self.byThe {
      return phrases.phrase(from: at + 1, limit: range.upperBound)
    }
    return nil
  }

  /// The subject of the verb before the one at `verb`, with which a conjunction joins it.
  private func earlierSubject(before verb: Int, _ start: Int) -> NounPhrase? {
    let first = afterJoint(start)
    if let phrase = phrases.phrase(from: first, limit: verb), phrases.isNominative(phrase), phrases.canSpeak(phrase) {
      return phrase
    }
    for at in start..<verb where tokens[at].kind == .word && tokens[at].isA([.cue, .auxiliary, .calling]) {
      if let phrase = subject(after: at, verb), phrases.canSpeak(phrase) { return phrase }
    }
    for at in start..<verb where cast.mention(at: at) == nil && tokens[at].isA([.he, .she]) {
      return phrases.phrase(from: at, limit: verb)
    }
    return nil
  }

  /// Where the clause of a verb begins: behind the joint before it.
  private func clauseStart(_ verb: Int, _ start: Int) -> Int {
    var at = verb
    var commas = 0
    while at > start {
      let token = tokens[at - 1]
      if token.kind == .semicolon || token.kind == .colon { break }
      if token.kind == .comma { commas += 1 }
      if at - 1 > start, token.isA(.conjunction), at == verb || commas > 0 { break }
      at -= 1
    }
    return at == start ? afterJoint(start) : at
  }

  /// Past "Aber", "Und", "Doch" at the head of a sentence.
  func afterJoint(_ start: Int) -> Int {
    start < tokens.count && tokens[start].isA(.conjunction) ? start + 1 : start
  }

  private static let places = hashes("in im aus auf seitens vonseiten bei beim")
  private static let outOf = WordHash.of("aus".utf8)
  private static let stating = hashes("heißt hieß lautet lautete")
  private static let quoting = hashes("zitiert zitierte zitierten zitieren")
  private static let impersonal = WordHash.of("es".utf8)
  private static let by = WordHash.of("von".utf8)
  private static let byThe = WordHash.of("vom".utf8)
  private static let relatives = hashes("der die das den dem welcher welche welches")
  private static let joints = hashes("wie indem dass wobei während nachdem weil da obwohl")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash.of($0.utf8) })
  }
}
