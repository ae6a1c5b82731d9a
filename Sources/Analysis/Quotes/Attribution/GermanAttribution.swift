import News

/// Reads off a German sentence who utters the words in marks in it.
///
/// The verb stands second: the subject is before it or behind it, never past a comma of its own clause.
struct GermanAttribution {
  /// How many tokens on each side are looked at.
  private static let farthest = 60

  let tokens: [Token]
  let cast: Cast
  let phrases: GermanPhrases

  /// Creates a reader of a passage's tokens.
  init(cast: Cast) {
    tokens = cast.tokens
    self.cast = cast
    phrases = GermanPhrases(tokens: cast.tokens, cast: cast)
  }

  /// Who utters the quote at token `quote`, as far as its sentence tells.
  func attribution(of quote: Int) -> Attribution? {
    let start = sentenceStart(quote)
    let end = sentenceEnd(past(quote))
    return right(after: quote, start, end) ?? around(quote, start, end) ?? left(of: quote, start)
      ?? source(in: start..<quote) ?? later(quote, end)
  }

  /// Who spoke in the sentences before, which the mood of the quote's sentence goes on to report.
  func reported(_ quote: Int) -> Attribution? {
    var start = sentenceStart(quote)
    guard tokens[start..<sentenceEnd(past(quote))].contains(where: { $0.isA(.reported) }) else { return nil }
    for _ in 0..<3 {
      guard start > 1, tokens[start - 1].kind != .paragraph else { return nil }
      let end = start - 1
      start = sentenceStart(end)
      if let found = left(of: end, start) ?? source(in: start..<end), found.cue != nil, let phrase = found.phrase {
        return Attribution(phrase: phrase, cue: nil, rule: .sameSpeaker, confidence: 0.7)
      }
    }
    return nil
  }

  /// Whoever can speak and stands at the head of a sentence without a verb of utterance.
  func head(_ start: Int, _ quote: Int) -> NounPhrase? {
    if let phrase = phrases.phrase(from: afterJoint(start), limit: quote), phrases.isNominative(phrase),
      phrases.canSpeak(phrase)
    {
      return phrase
    }
    return subject(after: start - 1, quote).flatMap { phrases.canSpeak($0) ? $0 : nil }
  }

  /// „…“, sagte X; „…“, so X; „…“ nannte X das.
  private func right(after quote: Int, _ start: Int, _ end: Int) -> Attribution? {
    var at = past(quote)
    let isLed = quote > start && tokens[quote - 1].kind == .word
    var hasPause = at > quote + 1
    while at < end, tokens[at].kind == .comma || tokens[at].kind == .dash {
      hasPause = true
      at += 1
    }
    guard at < end, tokens[at].kind == .word, hasPause || !isLed else { return nil }
    hasPause = hasPause || !isLed
    let token = tokens[at]
    if hasPause, token.isA(.shortCue) {
      if at + 1 < end, isCue(at + 1) { return standing(at + 1, end) ?? inverted(at + 1, end) }
      return named(at + 1, end, cue: at, .cueAfter)
    }
    if let found = source(at, end) { return found }
    if hasPause, token.hash == Self.how { return final(at + 1, end) }
    if isCue(at) { return standing(at, end) ?? inverted(at, end) }
    guard token.isA(.auxiliary), !token.isA(.passive), let phrase = subject(after: at, end) else { return nil }
    guard let cue = (phrase.last + 1..<max(end, phrase.last + 1)).first(where: isCue) else { return nil }
    return Attribution(phrase: phrase, cue: cue...cue, rule: .cueInverted, confidence: 0.9)
  }

  private func inverted(_ cue: Int, _ end: Int) -> Attribution? {
    guard let phrase = subject(after: cue, end) else {
      return Attribution(phrase: nil, cue: cue...cue, rule: .cueInverted, confidence: 0.3)
    }
    return Attribution(phrase: phrase, cue: cue...cue, rule: .cueInverted, confidence: 0.95)
  }

  /// wie X sagte: the verb at the end.
  private func final(_ at: Int, _ end: Int) -> Attribution? {
    guard let phrase = phrases.phrase(from: at, limit: end) else { return nil }
    guard let cue = (phrase.last + 1..<max(end, phrase.last + 1)).prefix(14).first(where: isCue) else { return nil }
    return Attribution(phrase: phrase, cue: cue...cue, rule: .cueAfter, confidence: 0.9)
  }

  /// X hat das als „…“ bezeichnet; …, das X „…“ nannte: the verb right after the fragment.
  private func around(_ quote: Int, _ start: Int, _ end: Int) -> Attribution? {
    var at = quote + 1
    while at < end, at - quote < 7, tokens[at].kind == .word || tokens[at].kind == .quote, !isCue(at) { at += 1 }
    guard at < end, isCue(at), tokens[at].kind == .word else { return nil }
    let isLast =
      at + 1 >= tokens.count || tokens[at + 1].kind != .word || tokens[at + 1].isA([.auxiliary, .conjunction])
    guard isLast, quote > start else { return nil }
    return subject(ofFinal: at, before: quote, start).map {
      Attribution(phrase: $0, cue: at...at, rule: .cueBefore, confidence: 0.85)
    }
  }

  /// The verb of utterance before the quote, the nearest first.
  private func left(of quote: Int, _ start: Int) -> Attribution? {
    var at = quote - 1
    while at >= start {
      if isCue(at), let found = standing(at, start, quote) ?? quoted(at, quote) { return found }
      if isCue(at), let phrase = subject(of: at, start, quote) {
        return Attribution(phrase: phrase, cue: at...at, rule: .cueBefore, confidence: quote - at > 12 ? 0.8 : 0.93)
      }
      at -= 1
    }
    guard quote > start, tokens[quote - 1].kind == .colon else { return nil }
    guard let phrase = head(start, quote) else { return nil }
    return Attribution(phrase: phrase, cue: nil, rule: .colon, confidence: 0.8)
  }

  /// laut X, nach Angaben von X, X zufolge: the last one of a stretch.
  private func source(in range: Range<Int>) -> Attribution? {
    for at in range.reversed() {
      if let found = source(at, range.upperBound) { return found }
    }
    return nil
  }

  private func later(_ quote: Int, _ end: Int) -> Attribution? {
    var at = quote + 1
    while at < end {
      if tokens[at].kind == .comma, at + 1 < end {
        if tokens[at + 1].isA(.shortCue), let found = named(at + 2, end, cue: at + 1, .cueAfter) { return found }
        if isCue(at + 1) { return standing(at + 1, end) ?? inverted(at + 1, end) }
        if tokens[at + 1].hash == Self.how { return final(at + 2, end) }
      }
      if let found = source(at, end) { return found }
      at += 1
    }
    return nil
  }

  /// The source that is told at `at`.
  private func source(_ at: Int, _ end: Int) -> Attribution? {
    let token = tokens[at]
    guard token.kind == .word else { return nil }
    if token.isA(.according), !token.isA(.source), token.hash != Self.owing {
      return named(at + 1, end, cue: at, .accordingTo)
    }
    if token.isA(.source), at > 0, tokens[at - 1].hash == Self.after || tokens[at - 1].isA([.determiner, .possessive]) {
      guard tokens[max(0, at - 2)].hash == Self.after || tokens[at - 1].hash == Self.after else { return nil }
      var next = at + 1
      if next < end, Self.of.contains(tokens[next].hash) { next += 1 }
      return named(next, end, cue: at - 1, .accordingTo)
    }
    if token.isA(.shortCue), at > 0, tokens[at - 1].kind == .comma || tokens[at - 1].kind == .dash {
      guard let found = named(at + 1, end, cue: at, .cueAfter), let phrase = found.phrase, phrases.canSpeak(phrase),
        phrase.last + 1 >= end || tokens[phrase.last + 1].kind != .word
      else { return nil }
      return found
    }
    guard token.hash == Self.owing, at > 0 else { return nil }
    var first = at - 1
    while first > 0, at - first < 8, tokens[first - 1].kind == .word, !tokens[first].isA(.determiner),
      !tokens[first - 1].isA([.auxiliary, .cue, .conjunction])
    { first -= 1 }
    guard let mention = cast.mention(at: at - 1) else { return named(first, at, cue: at, .accordingTo) }
    let phrase = NounPhrase(head: .name(mention.member), first: mention.first, last: mention.last)
    return Attribution(phrase: phrase, cue: at...at, rule: .accordingTo, confidence: 0.9)
  }

  private func named(_ at: Int, _ end: Int, cue: Int, _ rule: AttributionRule) -> Attribution? {
    var at = at
    // so das Fazit der Stiftung, so die Einschätzung von X: whose it is.
    if at + 2 < end, tokens[at].isA(.determiner), tokens[at + 1].isA([.speech, .source]), !tokens[at + 1].isA(.paper) {
      at += 2
      if Self.of.contains(tokens[at].hash) { at += 1 }
    }
    guard let phrase = phrases.phrase(from: at, limit: end) else { return nil }
    return Attribution(phrase: phrase, cue: cue...cue, rule: rule, confidence: 0.9)
  }

  /// Past a quote and the soft stop after it.
  private func past(_ quote: Int) -> Int {
    quote + 1 < tokens.count && tokens[quote + 1].kind == .softStop ? quote + 2 : quote + 1
  }

  func sentenceStart(_ at: Int) -> Int {
    var start = at
    while start > 0, at - start < Self.farthest, !tokens[start - 1].endsSentence { start -= 1 }
    return start
  }

  func sentenceEnd(_ at: Int) -> Int {
    var end = at
    while end < tokens.count, end - at < Self.farthest, !tokens[end].endsSentence { end += 1 }
    return end
  }

  private static let how = WordHash.of("wie".utf8)
  private static let after = WordHash.of("nach".utf8)
  private static let owing = WordHash.of("zufolge".utf8)
  private static let of = Set("von vom".split(separator: " ").map { WordHash.of($0.utf8) })
}
