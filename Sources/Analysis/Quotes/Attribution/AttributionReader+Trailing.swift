import News

extension AttributionReader {
  /// The attribution that ends the quote's sentence, words of the writer's between: the plan is "a farce" for many, Roe said.
  func trailing(_ quote: Int) -> Attribution? {
    guard quote + 1 < tokens.count, tokens[quote + 1].kind != .softStop else { return nil }
    let limit = end(from: quote + 1)
    var at = quote + 1
    while at + 1 < limit {
      switch tokens[at].kind {
      case .comma:
        if let found = closing(at + 1, limit) { return found }
      case .quote:
        if endings[Int(tokens[at].run)] == UInt8(ascii: ","), let found = closing(at + 1, limit) { return found }
      case .semicolon, .colon:
        return nil
      case .word, .dash, .open, .close, .stop, .softStop, .paragraph:
        break
      }
      at += 1
    }
    return nil
  }

  /// Roe said; said Roe; as Roe said; according to Roe: where nothing but when and where follows.
  private func closing(_ first: Int, _ limit: Int) -> Attribution? {
    var first = first
    if tokens[first].hash == Self.asWord { first += 1 }
    guard first < limit, tokens[first].kind == .word else { return nil }
    if tokens[first].isA(.according) {
      var found = according(first, limit: limit)
      found?.isFar = true
      return found
    }
    if isTelling(first) {
      guard let phrase = phrases.phrase(from: first + 1, limit: limit), isPersonal(phrase) else { return nil }
      let named = nameAfter(phrase, limit) ?? phrase
      return Attribution(phrase: named, cue: first...first, rule: .cueInverted, confidence: 0.9, isFar: true)
    }
    guard !tokens[first].isA(.closed.subtracting(.pronoun)) || cast.mention(at: first) != nil else { return nil }
    guard let phrase = phrases.phrase(from: first, limit: limit) else { return nil }
    guard let cue = cue(after: phrase, limit, isUnknownWelcome: false), isTelling(cue), isClosed(cue + 1, limit) else {
      return nil
    }
    return Attribution(phrase: phrase, cue: cue...cue, rule: .cueAfter, confidence: 0.9, isFar: true)
  }

  private func isTelling(_ at: Int) -> Bool {
    tokens[at].isA(.reporting) && tokens[at].isA([.past, .third, .plain]) && !tokens[at].isA(.participle)
      && !tokens[at].flags.contains(.capital)
  }

  /// Whether no clause follows the verb: it ends the sentence, or only tells when, where and to whom.
  private func isClosed(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit else { return true }
    let token = tokens[at]
    guard token.kind == .word else { return token.kind == .comma || token.kind == .dash || token.kind == .open }
    if token.isA(.to) {
      return at + 1 < limit && (tokens[at + 1].isA([.determiner, .possessive]) || cast.mention(at: at + 1) != nil)
    }
    return token.isA([.preposition, .calendar, .adverb, .conjunction]) && !token.isA(.that)
  }

  private static let asWord = WordHash.of("as".utf8)
}
