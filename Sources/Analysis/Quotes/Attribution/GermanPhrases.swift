/// Reads German noun phrases: where subjects stand, with their genitives and the name beside them.
struct GermanPhrases {
  /// The most words of a phrase.
  private static let longest = 16

  let tokens: [Token]
  let cast: Cast

  /// The phrase that begins at `at`, before `limit`; nil if none does.
  func phrase(from at: Int, limit: Int) -> NounPhrase? {
    guard at < limit, tokens[at].kind == .word else { return nil }
    if tokens[at].isA([.he, .she]), cast.mention(at: at) == nil {
      return NounPhrase(head: .pronoun, first: at, last: at)
    }
    if let mention = cast.mention(at: at), mention.first == at {
      return named(mention, from: at, limit: limit)
    }
    guard let noun = nounPhrase(from: at, limit: min(limit, at + Self.longest)) else { return nil }
    return beside(noun, limit: limit) ?? noun
  }

  /// Whether a phrase may be a subject: not "den Plan", not "dem Minister".
  func isNominative(_ phrase: NounPhrase) -> Bool {
    guard case .common = phrase.head else { return !Self.oblique.contains(tokens[phrase.first].hash) }
    return !Self.oblique.contains(tokens[phrase.first].hash)
  }

  /// Whether it is somebody who can speak: a person, a body, a paper.
  func canSpeak(_ phrase: NounPhrase) -> Bool {
    switch phrase.head {
    case .pronoun: true
    case .name(let member): !cast.members[member].isPlace
    case .common(let head): tokens[head].isA([.role, .people, .body, .paper, .title])
    }
  }

  private static let oblique = Set(
    "den dem des einen einem eines ihn ihm seinen seinem seines ihren ihrem ihres diesen diesem keinen keinem".split(
      separator: " "
    ).map { WordHash.of($0.utf8) }
  )

  /// Past a name: the name itself, or the body whose name goes on in small words.
  private func named(_ mention: NameMention, from at: Int, limit: Int) -> NounPhrase? {
    // Belows Mitarbeiter Nick Hahn: whose he is does not speak.
    let next = mention.last + 1
    if next < limit, let owned = nounPhrase(from: next, limit: limit) {
      switch owned.head {
      case .name: return owned
      case .common(let head) where tokens[head].isA([.role, .people]):
        return beside(owned, limit: limit) ?? NounPhrase(head: owned.head, first: at, last: owned.last)
      case .common, .pronoun: break
      }
    }
    return NounPhrase(head: .name(mention.member), first: at, last: mention.last)
  }

  /// an article, adjectives, a noun, its genitive.
  private func nounPhrase(from first: Int, limit: Int) -> NounPhrase? {
    var at = first
    var head = -1
    var last = -1
    while at < limit, tokens[at].kind == .word {
      let token = tokens[at]
      if at > first, let mention = cast.mention(at: at), mention.first == at {
        if let found = withName(mention, first: first, head: head) { return found }
        if head < 0 { head = mention.last }
        last = mention.last
        at = mention.last + 1
        continue
      }
      if isNoun(at) {
        if head < 0 { head = at }
        last = at
        at += 1
        continue
      }
      if head >= 0 {
        guard isGenitive(at, limit) else { break }
        at += 1
        continue
      }
      guard at == first ? isLeader(token) : isAttribute(at) else { return nil }
      at += 1
    }
    guard head >= 0 else { return nil }
    return NounPhrase(head: .common(head), first: first, last: last)
  }

  /// The person after a role: der Minister Peter Hahn; the body after its article: die FDP.
  private func withName(_ mention: NameMention, first: Int, head: Int) -> NounPhrase? {
    let member = cast.members[mention.member]
    if !member.isBody { return NounPhrase(head: .name(mention.member), first: first, last: mention.last) }
    guard head < 0, tokens[first].isA(.determiner), mention.first == first + 1 else { return nil }
    return NounPhrase(head: .name(mention.member), first: first, last: mention.last)
  }

  /// The name that stands after a phrase between commas: der Chef des Verbandes, Peter Hahn.
  private func beside(_ phrase: NounPhrase, limit: Int) -> NounPhrase? {
    guard case .common(let head) = phrase.head, tokens[head].isA([.role, .title, .people]) else { return nil }
    var at = phrase.last + 1
    if at < limit, tokens[at].kind == .open {
      while at < limit, tokens[at].kind != .close { at += 1 }
      at += 1
    }
    // in Danzig
    if at < limit, tokens[at].isA(.preposition) {
      while at < limit, at - phrase.last < 8, tokens[at].kind == .word { at += 1 }
    }
    guard at < limit, tokens[at].kind == .comma, let mention = cast.mention(at: at + 1), mention.first == at + 1,
      !cast.members[mention.member].isBody
    else { return nil }
    return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
  }

  private func isLeader(_ token: Token) -> Bool {
    token.isA([.determiner, .possessive]) || token.flags.contains(.number)
  }

  /// An adjective, or what stands between an article and its noun.
  private func isAttribute(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.flags.contains(.number) { return true }
    return !token.flags.contains(.capital) && token.isA([.naming, .adverb])
      || token.classes.isEmpty
  }

  func isNoun(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.flags.contains(.capital) else { return false }
    if token.flags.contains(.sentenceStart), token.isA(.neverName.union([.cue, .according])) { return false }
    return !token.isA([.he, .she, .definite])
  }

  /// Whether a genitive or "von" begins at `at`: the words of a phrase go on.
  private func isGenitive(_ at: Int, _ limit: Int) -> Bool {
    let token = tokens[at]
    guard at + 1 < limit, !token.flags.contains(.capital), tokens[at + 1].kind == .word else { return false }
    if token.hash == Self.des || token.hash == Self.der || Self.joints.contains(token.hash) {
      return tokens[at + 1].flags.contains(.capital) || !tokens[at + 1].isA(.closed.union([.cue, .adverb]))
    }
    // An adjective or an article inside the genitive.
    let before = tokens[at - 1]
    return (before.isA(.determiner) || Self.joints.contains(before.hash) || before.classes.isEmpty)
      && !before.flags.contains(.capital) && !token.isA(.closed.union([.cue, .adverb]))
  }

  private static let des = WordHash.of("des".utf8)
  private static let der = WordHash.of("der".utf8)
  private static let joints = Set("von vom für eines einer beim".split(separator: " ").map { WordHash.of($0.utf8) })
}
