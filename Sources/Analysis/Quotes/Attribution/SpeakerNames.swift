import News

/// Turns the words that name a speaker into the speaker the reader is shown.
struct SpeakerNames {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let cast: Cast
  let antecedents: Antecedents
  let descriptions: Descriptions

  /// The speaker that `phrase` means, and the member of the cast if it is one.
  func speaker(_ phrase: NounPhrase, turns: [Turn]) -> (speaker: Speaker, member: Int?)? {
    switch phrase.head {
    case .name(let member):
      if phrase.isJoint {
        let range = TextRange(tokens[phrase.first].start, tokens[phrase.last].end)
        return (Speaker(text(range), kind: .name, range: range), nil)
      }
      return (named(member, at: nameRange(phrase)), member)
    case .pronoun:
      return pronoun(phrase, turns: turns)
    case .common(let head):
      if let member = bearer(phrase, head, turns: turns) ?? descriptions.person(phrase, head) {
        return (named(member, at: wholeRange(phrase)), member)
      }
      let range = wholeRange(phrase)
      guard isSpeaker(phrase, head) else { return nil }
      let isBody = tokens[head].isA([.body, .paper]) && !tokens[head].isA([.role, .people]) || namesBody(phrase)
      return (Speaker(text(range), kind: isBody ? .body : .unnamed, range: range), nil)
    }
  }

  /// The words of a common phrase with what belongs to its noun: the secretary of state, a spokesman for the mill.
  private func wholeRange(_ phrase: NounPhrase) -> TextRange {
    var last = phrase.last
    var at = last + 1
    while at + 1 < tokens.count, at - phrase.last < 9, tokens[at].isA(.preposition), !tokens[at].isA(.by) {
      let isPart = tokens[at].hash == Self.of || tokens[at].hash == Self.for || isQuality(last, of: phrase)
      guard isPart, let end = object(after: at) else { break }
      last = end
      at = end + 1
    }
    return TextRange(tokens[phrase.first].start, tokens[last].end)
  }

  /// Whether the word at `at` tells of what kind a person before it is: a source close to the talks.
  private func isQuality(_ at: Int, of phrase: NounPhrase) -> Bool {
    at > phrase.first && tokens[at].classes.isEmpty && tokens[at - 1].isA([.role, .people])
  }

  /// The last token of the words that a preposition governs.
  private func object(after preposition: Int) -> Int? {
    var at = preposition + 1
    var last: Int?
    while at < tokens.count, at - preposition < 8, tokens[at].kind == .word {
      if let mention = cast.mention(at: at) { return mention.last }
      let token = tokens[at]
      if !token.isA([.determiner, .possessive]) {
        let isVerb =
          at > preposition + 1 && token.isA([.cue, .stance, .finite])
          || token.flags.contains(.regular) && token.classes.isEmpty
        if token.isA(.closed.union(.adverb)) || isVerb && !token.isA([.role, .body, .paper]) { break }
        last = at
      }
      at += 1
    }
    return last
  }

  private static let of = WordHash.of("of".utf8)
  private static let `for` = WordHash.of("for".utf8)

  /// Whether it is more than a thing that somebody has: his country.
  private func isSpeaker(_ phrase: NounPhrase, _ head: Int) -> Bool {
    guard tokens[phrase.first].isA(.possessive), cast.mention(at: phrase.first) == nil else { return true }
    return tokens[phrase.first...head].contains { $0.isA([.role, .people, .body, .paper, .title]) }
  }

  /// A member under the fullest name that the article gives.
  func named(_ member: Int, at range: TextRange?) -> Speaker {
    let known = cast.members[member]
    return Speaker(text(TextRange(known.start, known.end)), kind: known.isBody ? .body : .name, range: range)
  }

  private func pronoun(_ phrase: NounPhrase, turns: [Turn]) -> (speaker: Speaker, member: Int?)? {
    let token = tokens[phrase.first]
    let range = TextRange(token.start, token.end)
    if let body = bodyBefore(phrase.first) { return (body, nil) }
    if token.isA([.he, .she]) || token.isA(.possessive) && token.isA([.male, .female]) {
      return antecedents.person(at: phrase.first, turns: turns).map { (named($0, at: range), $0) }
    }
    if token.isA(.it), !token.isA(.function) {
      return antecedents.body(at: phrase.first).map { (named($0, at: range), $0) }
    }
    if token.isA(.they) { return many(before: phrase.first, range) }
    return nil
  }

  /// Whether the first noun of a phrase is a body: le ministère des transports.
  private func namesBody(_ phrase: NounPhrase) -> Bool {
    let words = tokens[phrase.first...phrase.last]
    return words.prefix(2).contains { $0.isA(.body) } && !words.contains { $0.isA([.role, .people, .title]) }
  }

  /// The body at the head of the sentence before, which a leaning pronoun means: indique-t-il.
  private func bodyBefore(_ at: Int) -> Speaker? {
    guard tokens[at].flags.contains(.hyphen) else { return nil }
    var start = at
    while start > 0, at - start < 40, !tokens[start - 1].endsSentence { start -= 1 }
    guard start > 1, tokens[start - 1].kind != .paragraph else { return nil }
    start -= 1
    while start > 0, at - start < 90, !tokens[start - 1].endsSentence { start -= 1 }
    guard start + 1 < at, tokens[start].isA(.definite), tokens[start + 1].isA(.body) else { return nil }
    var last = start + 1
    while last + 1 < at, last - start < 8, tokens[last + 1].kind == .word,
      !tokens[last + 1].isA([.cue, .stance, .auxiliary, .adverb, .relative, .that, .conjunction])
    { last += 1 }
    return Speaker(text(TextRange(tokens[start].start, tokens[last].end)), kind: .body, range: nil)
  }

  /// Whom a "they" means: the last plural of people, else a body.
  private func many(before at: Int, _ range: TextRange) -> (speaker: Speaker, member: Int?)? {
    var index = at - 1
    while index >= 0, at - index < 90, tokens[at].sentence - tokens[index].sentence <= 3 {
      if tokens[index].isA(.people), !tokens[index].isA(.determiner), cast.mention(at: index) == nil {
        let words = TextRange(tokens[index].start, tokens[index].end)
        return (Speaker(text(words), kind: .unnamed, range: range), nil)
      }
      index -= 1
    }
    return antecedents.body(at: at).map { (named($0, at: range), $0) }
  }

  /// The member whom a definite role means: the minister, who is named nearby or spoke last.
  private func bearer(_ phrase: NounPhrase, _ head: Int, turns: [Turn]) -> Int? {
    guard tokens[phrase.first].isA(.definite), phrase.last == head else { return nil }
    for at in phrase.first...phrase.last where cast.mention(at: at) != nil { return nil }
    let token = tokens[head]
    guard token.isA(.role) || token.flags.contains(.number) else { return nil }
    if head + 1 < tokens.count, tokens[head + 1].isA(.preposition), !tokens[head + 1].isA(.by) { return nil }
    guard let member = cast.bearer(of: token.hash) else { return nil }
    return turns.last?.member == member || antecedents.isNear(member, at: phrase.first) ? member : nil
  }

  private func nameRange(_ phrase: NounPhrase) -> TextRange {
    guard let mention = cast.mention(at: phrase.last), mention.first >= phrase.first else {
      return TextRange(tokens[phrase.first].start, tokens[phrase.last].end)
    }
    return TextRange(tokens[mention.nameFirst].start, tokens[mention.last].end)
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
