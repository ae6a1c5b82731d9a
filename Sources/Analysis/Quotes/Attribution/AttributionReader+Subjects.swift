extension AttributionReader {
  /// The subject of the clause that begins at `start`, before token `before`.
  func mainSubject(start: Int, before limit: Int) -> NounPhrase? {
    var at = clause(from: start, limit)
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
      if token.kind == .open {
        while at < limit, tokens[at].kind != .close { at += 1 }
        continue
      }
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

  /// The subject that follows a quote in its sentence: calling it "a farce," Roe left.
  func subject(after quote: Int) -> NounPhrase? {
    let limit = end(from: quote + 1)
    var at = quote + 1
    if endings[tokens[quote].run] == UInt8(ascii: ","), beginsSubject(at, limit) {
      return phrases.phrase(from: at, limit: limit)
    }
    while at + 1 < limit, at - quote < 30 {
      let endsAside =
        tokens[at].kind == .comma || tokens[at].kind == .quote && endings[tokens[at].run] == UInt8(ascii: ",")
      if endsAside, beginsSubject(at + 1, limit) { return phrases.phrase(from: at + 1, limit: limit) }
      at += 1
    }
    return nil
  }

  /// Past what stands before the clause: in a long, sober speech on Monday, ….
  private func clause(from start: Int, _ limit: Int) -> Int {
    guard start < limit, tokens[start].isA([.preposition, .conjunction, .participle]) else { return start }
    var at = start
    var first: Int?
    while at < limit, at - start < 30 {
      if tokens[at].kind == .comma {
        if beginsSubject(at + 1, limit) { return at + 1 }
        first = first ?? at + 1
      }
      at += 1
    }
    return first ?? start
  }

  private func beginsSubject(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit, tokens[at].kind == .word else { return false }
    if let mention = cast.mention(at: at) {
      return mention.first == at && mention.isSubject && !cast.members[mention.member].isPlace
    }
    if tokens[at].isA([.he, .she, .they, .it, .first]) { return true }
    guard tokens[at].isA([.definite, .people]), let phrase = phrases.phrase(from: at, limit: limit) else {
      return false
    }
    return isSpeaker(phrase) && phrase.last + 1 < limit && tokens[phrase.last + 1].kind == .word
  }

  private func isSpeaker(_ phrase: NounPhrase) -> Bool {
    switch phrase.head {
    case .name, .pronoun: true
    case .common(let head): tokens[head].isA([.role, .people, .body, .paper])
    }
  }
}
