extension AttributionReader {
  /// Whether a phrase names somebody, and no thing that nothing is said by.
  func isPersonal(_ phrase: NounPhrase) -> Bool {
    switch phrase.head {
    case .name, .pronoun: true
    case .common(let head):
      tokens[head].isA([.role, .people, .body, .paper, .title, .board]) || tokens[head].flags.contains(.number)
        || tokens[head].isA(.determiner)
    }
  }

  /// another, some: who speaks, in one word.
  func alone(_ at: Int, _ limit: Int) -> NounPhrase? {
    guard tokens[at].isA(.determiner), !tokens[at].isA(.definite), tokens[at].end - tokens[at].start > 2 else {
      return nil
    }
    guard at + 1 >= limit || tokens[at + 1].kind != .word || tokens[at + 1].isA(.preposition) else { return nil }
    return NounPhrase(head: .common(at), first: at, last: at)
  }

  /// Two who speak as one: Roe and Doe.
  func joint(_ phrase: NounPhrase, _ limit: Int) -> NounPhrase? {
    let and = phrase.last + 1
    guard case .name = phrase.head, and + 2 < limit, tokens[and].hash == Self.and else { return nil }
    guard let other = phrases.phrase(from: and + 1, limit: limit), case .name = other.head else { return nil }
    guard other.last + 1 < limit, tokens[other.last + 1].isA(.cue) else { return nil }
    var both = NounPhrase(head: phrase.head, first: phrase.first, last: other.last)
    both.isJoint = true
    return both
  }

  /// The name that follows a role: the minister, Jane Roe.
  func nameAfter(_ phrase: NounPhrase, _ limit: Int) -> NounPhrase? {
    guard case .common(let head) = phrase.head else { return nil }
    let isRole = tokens[head].isA([.role, .title])
    let isThe = !phrases.hasPremodifiers && tokens[phrase.first].isA(.definite) && !tokens[head].isA([.body, .paper])
    guard isRole || isThe || tokens[phrase.first].isA(.possessive) else { return nil }
    var at = phrase.last + 1
    if at < limit, tokens[at].isA(.preposition) {
      while at < limit, at - phrase.last < 8, tokens[at].kind == .word { at += 1 }
    }
    guard at < limit, tokens[at].kind == .comma else { return nil }
    at += 1
    guard at < limit, let mention = cast.mention(at: at), mention.first == at else { return nil }
    guard !cast.members[mention.member].isBody, !tokens[mention.last].flags.contains(.possessive) else { return nil }
    let next = mention.last + 1
    guard isRole || isThe && next >= limit || (next < limit && tokens[next].kind == .comma) else { return nil }
    return NounPhrase(head: .name(mention.member), first: at, last: mention.last)
  }

  static let and = WordHash.of("and".utf8)
}
