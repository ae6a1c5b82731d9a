/// Reads noun phrases off the tokens, forward and backward, each within a bounded number of tokens.
struct PhraseReader {
  static let longest = 14
  static let farthest = 45

  let tokens: [Token]
  let cast: Cast
  /// Whether a name may stand before the noun it describes.
  let hasPremodifiers: Bool

  /// The phrase that begins at `at`, before `limit`.
  func phrase(from at: Int, limit: Int) -> NounPhrase? {
    guard at < limit, tokens[at].kind == .word else { return nil }
    if tokens[at].isA(.pronoun), cast.mention(at: at) == nil {
      return NounPhrase(head: .pronoun, first: at, last: at)
    }
    if let mention = cast.mention(at: at), mention.first == at, !isModifier(mention, limit) {
      return NounPhrase(head: .name(mention.member), first: at, last: mention.last)
    }
    return commonPhrase(from: at, limit: min(limit, at + Self.longest))
  }

  /// Whether a name only describes the noun after it: Trump's spokesman, the Clinton campaign.
  private func isModifier(_ mention: NameMention, _ limit: Int) -> Bool {
    let next = mention.last + 1
    guard hasPremodifiers, next < limit, tokens[next].kind == .word else { return false }
    if tokens[mention.last].flags.contains(.possessive) { return true }
    var at = next
    while at < limit, at - next < 4, !tokens[at].isA(.possessive), isPlainNoun(at) || isNoun(at) {
      if isNoun(at) { return true }
      at += 1
    }
    return false
  }

  func isNoun(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, cast.mention(at: at) == nil else { return false }
    if token.flags.contains(.capital), !token.isA([.role, .people]) { return false }
    return token.isA([.role, .people, .body, .paper]) && !token.isA(.closed) && !isVerb(at)
  }

  /// Whether the word at `at` is a verb here and not a noun of the same form (a claim, the report).
  func isVerb(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.isA([.cue, .stance]) else { return false }
    if token.isA([.past, .plain]) { return true }
    guard !token.isA([.paper, .role, .people, .body]) else { return false }
    guard at + 1 < tokens.count else { return true }
    return !tokens[at + 1].isA([.role, .people, .body])
  }

  private func commonPhrase(from first: Int, limit: Int) -> NounPhrase? {
    var head = -1
    var at = first
    var isPersonal = false
    let isLed = tokens[first].isA([.determiner, .possessive]) || tokens[first].flags.contains(.possessive)
    while at < limit, tokens[at].kind == .word {
      if let mention = cast.mention(at: at), mention.first >= first {
        let next = mention.last + 1
        if isModifier(mention, limit) || (hasPremodifiers && next < limit && isLed && isPlainNoun(next)) {
          head = mention.last
          at = next
          continue
        }
        return NounPhrase(head: .name(mention.member), first: first, last: mention.last)
      }
      let token = tokens[at]
      if at > first, token.isA([.definite, .possessive]) { break }
      if token.isA(.closed.union(.adverb)), !token.isA(.determiner), !(at == first && isLed) { break }
      if isVerb(at), head >= 0 || !isLed { break }
      if head >= 0, token.isA(.finite) || isPast(at) && isSubject(head, from: first) { break }
      if !token.isA([.determiner, .possessive]) { head = at }
      isPersonal = isPersonal || token.isA([.role, .people, .body, .paper, .title])
      at += 1
    }
    guard head >= 0, isLed || isPersonal else { return nil }
    if let name = holder(of: head, limit: limit) { return name }
    return NounPhrase(head: .common(head), first: first, last: complement(of: head, from: first, limit: limit))
  }

  /// The last word of what a source belongs to: une source proche du dossier, una fuente del gobierno.
  private func complement(of head: Int, from first: Int, limit: Int) -> Int {
    guard !hasPremodifiers, head + 2 < min(limit, tokens.count), Self.genitives.contains(tokens[head + 1].hash) else {
      return head
    }
    let isLed = tokens[head + 2].isA(.determiner) && head + 3 < min(limit, tokens.count)
    let last = isLed ? head + 3 : head + 2
    let noun = tokens[last]
    guard noun.kind == .word, !noun.flags.contains(.capital), !noun.isA(.closed.union([.determiner, .calendar])) else {
      return head
    }
    return tokens[first...head].contains { Self.sources.contains($0.hash) } ? last : head
  }

  private static let sources = ["source", "fuente", "fonte"].map { WordHash.of($0.utf8) }
  private static let genitives = ["du", "de", "del", "della", "dello", "di", "do", "da"].map { WordHash.of($0.utf8) }

  /// Whether a verb and no participle follows: the senator started, protesters gathered; not: a source involved.
  private func isSubject(_ head: Int, from first: Int) -> Bool {
    tokens[head].isA(.people) || tokens[head].isA([.role, .body]) && tokens[first].isA(.definite)
  }

  /// Whether a word that nothing knows looks like a verb's past.
  private func isPast(_ at: Int) -> Bool {
    tokens[at].flags.contains(.regular) && tokens[at].classes.isEmpty
  }

  /// The name after an office: the secretary of state Jane Roe.
  private func holder(of head: Int, limit: Int) -> NounPhrase? {
    guard tokens[head].isA(.title), head + 3 < limit, tokens[head + 1].isA(.preposition) else { return nil }
    guard tokens[head + 2].kind == .word, let mention = cast.mention(at: head + 3), mention.first == head + 3 else {
      return nil
    }
    guard cast.mention(at: head + 2) == nil, cast.members[mention.member].isSurePerson else { return nil }
    return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
  }

  func isPlainNoun(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .word && !token.flags.contains(.capital) && !token.isA(.closed.union([.adverb, .determiner]))
      && !isVerb(at) && !(token.flags.contains(.regular) && token.classes.isEmpty)
  }
}
