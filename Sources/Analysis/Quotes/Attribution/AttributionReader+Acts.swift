import News

extension AttributionReader {
  /// The noun of an utterance before the quote and whose it is: her call for "…", the minister's promise to "…".
  func act(before quote: Int, start: Int) -> Attribution? {
    if quote + 1 < tokens.count, tokens[quote + 1].isA(.act), let owner = owner(of: quote, start: start) {
      return Attribution(phrase: owner, cue: quote + 1...quote + 1, rule: .cueBefore, confidence: 0.75)
    }
    var at = quote - 1
    while at >= start, quote - at < 14 {
      let token = tokens[at]
      if token.kind == .semicolon || token.kind == .quote { return nil }
      if token.hash == Self.words, let phrase = phrases.phrase(from: at + 2, limit: quote),
        tokens[at + 1].hash == Self.of
      {
        return Attribution(phrase: phrase, cue: at...at, rule: .cueBefore, confidence: 0.85)
      }
      if token.isA(.act), at + 1 < quote, cast.mention(at: at) == nil, isLink(at + 1) {
        guard let owner = owner(of: at, start: start) ?? author(after: at, quote) else { return nil }
        return Attribution(phrase: owner, cue: at...at, rule: .cueBefore, confidence: 0.75)
      }
      at -= 1
    }
    return nil
  }

  /// of, that, for, is: what leads from the noun to the words.
  private func isLink(_ at: Int) -> Bool {
    tokens[at].kind == .colon || tokens[at].isA([.preposition, .that, .to, .auxiliary]) || tokens[at].kind == .comma
  }

  /// Whose utterance the noun at `at` is: a possessive before it.
  private func owner(of at: Int, start: Int) -> NounPhrase? {
    var first = at - 1
    while first >= start, at - first < 6, tokens[first].kind == .word {
      if let mention = cast.mention(at: first) {
        guard tokens[mention.last].flags.contains(.possessive) else { return nil }
        return NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
      }
      if tokens[first].flags.contains(.possessive) {
        return phrases.phrase(endingAt: first, limit: start, isSubject: true)
      }
      if tokens[first].isA(.possessive) {
        return tokens[first].isA([.male, .female]) ? NounPhrase(head: .pronoun, first: first, last: first) : nil
      }
      if tokens[first].isA(.closed.union(.determiner)) { return nil }
      first -= 1
    }
    return nil
  }

  /// Who is named after the noun: a claim by Roe, a message from the ministry.
  private func author(after at: Int, _ quote: Int) -> NounPhrase? {
    guard at + 2 < quote, tokens[at + 1].isA(.by) || tokens[at + 1].hash == Self.from else { return nil }
    return phrases.phrase(from: at + 2, limit: quote)
  }

  private static let words = WordHash.of("words".utf8)
  private static let of = WordHash.of("of".utf8)
  private static let from = WordHash.of("from".utf8)
}
