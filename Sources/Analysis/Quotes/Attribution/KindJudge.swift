import News

/// Tells speech from words in marks that nobody utters.
struct KindJudge {
  let tokens: [Token]
  let cast: Cast

  /// The kind of the quote at token `at`.
  ///
  /// `attribution` is what the words around it tell; nil if they do not attribute it.
  /// `previous` is the kind of the quote before.
  func kind(
    at: Int,
    _ facts: QuoteFacts,
    _ attribution: Attribution?,
    isSingle: Bool,
    previous: Quote.Kind?
  ) -> Quote.Kind {
    if attribution != nil, at > 0, tokens[at - 1].hash == Self.told, isProgramme(at, facts) { return .scare }
    if isNickname(at, facts) || isLabelled(at, facts, attribution) { return .scare }
    if let attribution, isSaid(attribution) {
      return attribution.rule != .colon && isProgramme(at, facts) ? .scare : speech(at, facts)
    }
    if previous == .scare, facts.looksLikeTitle, goesOn(at) { return .scare }
    if isNamed(at, facts, attribution) || isTitle(at, facts, attribution) { return .scare }
    if attribution != nil { return speech(at, facts) }
    if standsAlone(at) { return facts.looksLikeTitle && !facts.endsLikeSentence ? .scare : .direct }
    if isVerb(at, facts) { return .partial }
    if isSingle, facts.words < 6 { return .scare }
    if at > 0, tokens[at - 1].kind == .colon, !facts.endsLikeSentence { return .scare }
    if facts.words <= 4, !(facts.endsLikeSentence && facts.beginsWithCapital) { return .scare }
    return speech(at, facts)
  }

  /// Whether the words right beside it attribute it.
  private func isSaid(_ attribution: Attribution) -> Bool {
    guard !attribution.isFar else { return false }
    switch attribution.rule {
    case .cueAfter, .cueInverted, .colon: return true
    case .cueBefore, .cueBetween, .accordingTo, .continuation, .previousParagraph, .nextParagraph, .sameSpeaker,
      .headline, .none:
      return false
    }
  }

  /// A film titled "…"; a town called "…".
  private func isLabelled(_ at: Int, _ facts: QuoteFacts, _ attribution: Attribution?) -> Bool {
    guard at > 1, facts.words <= 6, tokens[at - 1].kind == .word else { return false }
    let label = tokens[at - 1]
    if label.isA(.naming), label.flags.contains(.regular), !label.isA(.cue) {
      return attribution?.phrase.map { $0.last < at - 2 || $0.first > at && !tokens[at - 2].isA(.auxiliary) } ?? true
    }
    guard label.hash == Self.called, let phrase = attribution?.phrase, phrase.last == at - 2 else { return false }
    guard case .common = phrase.head, phrase.first > 0 else { return false }
    return !tokens[phrase.first - 1].isA([.relative, .conjunction])
  }

  /// On "…," Roe said; the network's "…"; "…" host Jane Roe: words with capitals where a programme stands.
  private func isProgramme(_ at: Int, _ facts: QuoteFacts) -> Bool {
    guard facts.looksLikeTitle, facts.capitalWords > 0 else { return false }
    if at + 1 < tokens.count, tokens[at + 1].isA(.work), !tokens[at + 1].flags.contains(.capital) { return true }
    guard at > 0, tokens[at - 1].kind == .word else { return false }
    let before = tokens[at - 1]
    if before.hash == Self.told { return facts.capitalWords > 1 }
    return before.flags.contains(.possessive) || before.isA(.work) || before.hash == Self.on
      || facts.capitalWords > 1 && before.hash == Self.inWord
  }

  /// Whether only a comma or an "and" parts it from the quote before.
  private func goesOn(_ at: Int) -> Bool {
    guard at > 1 else { return false }
    if tokens[at - 1].kind == .quote { return true }
    guard tokens[at - 1].kind == .comma || tokens[at - 1].isA(.conjunction) else { return false }
    return tokens[at - 2].kind == .quote
      || at > 2 && tokens[at - 2].kind == .comma && tokens[at - 3].kind == .quote
  }

  private static let told = WordHash.of("told".utf8)
  private static let words = WordHash.of("words".utf8)
  private static let asWord = WordHash.of("as".utf8)
  private static let called = WordHash.of("called".utf8)
  private static let inWord = WordHash.of("in".utf8)
  private static let on = WordHash.of("on".utf8)

  private func speech(_ at: Int, _ facts: QuoteFacts) -> Quote.Kind {
    if tokens[at].flags.contains(.sentenceStart), facts.words > 1 || facts.endsLikeClause { return .direct }
    if facts.beginsWithCapital, facts.words > 1, facts.smallWords > 0 || facts.endsLikeSentence { return .direct }
    guard at > 0 else { return .direct }
    let before = tokens[at - 1].kind
    return before == .colon || before == .comma && facts.words > 2 ? .direct : .partial
  }

  private func standsAlone(_ at: Int) -> Bool {
    tokens[at].flags.contains(.sentenceStart) && (at + 1 >= tokens.count || tokens[at + 1].endsSentence)
  }

  /// Roe “regretted” the step: the verb itself stands in marks.
  private func isVerb(_ at: Int, _ facts: QuoteFacts) -> Bool {
    guard at > 0, facts.words <= 2, !facts.beginsWithCapital, let mention = cast.mention(at: at - 1) else {
      return false
    }
    return mention.isSubject && mention.last == at - 1 && tokens[mention.first].flags.contains(.sentenceStart)
  }

  /// Jane "Jay" Roe.
  private func isNickname(_ at: Int, _ facts: QuoteFacts) -> Bool {
    guard at > 0, at + 1 < tokens.count else { return false }
    let before = tokens[at - 1]
    let after = tokens[at + 1]
    guard before.kind == .word, after.kind == .word, before.flags.contains(.capital), after.flags.contains(.capital)
    else {
      return false
    }
    if facts.words <= 2, facts.beginsWithCapital, !facts.endsLikeClause, before.flags.contains(.allCaps) { return true }
    return before.isA(.given) || before.flags.contains(.initial)
  }

  /// The word "…", the so-called "…".
  private func isNamed(_ at: Int, _ facts: QuoteFacts, _ attribution: Attribution?) -> Bool {
    guard at > 0, tokens[at - 1].kind == .word, facts.words <= 6 else { return false }
    let before = tokens[at - 1]
    if before.isA(.work), attribution == nil, !facts.endsLikeSentence { return true }
    guard before.isA(.naming) else { return false }
    // Refused to say the words "…".
    if before.hash == Self.words, at > 2, tokens[at - 3].isA(.cue), attribution != nil { return false }
    return !before.isA([.cue, .stance]) || attribution == nil
  }

  /// The novel "…", on "…", "…" host Jane Roe.
  private func isTitle(_ at: Int, _ facts: QuoteFacts, _ attribution: Attribution?) -> Bool {
    guard facts.looksLikeTitle, !tokens[at].flags.contains(.sentenceStart) || !standsAlone(at) else { return false }
    let before = at > 0 ? tokens[at - 1] : nil
    let after = at + 1 < tokens.count ? tokens[at + 1] : nil
    if let after, after.kind == .word, after.isA(.work), !after.flags.contains(.capital) { return true }
    guard let before, before.kind == .word || before.kind == .comma else { return false }
    if before.isA(.work) || before.flags.contains(.possessive) { return true }
    if before.kind == .comma, at > 1, tokens[at - 2].isA(.work) { return true }
    guard facts.words >= 2, facts.capitalWords >= 2 else {
      return before.isA(.preposition) && !before.isA([.by, .to]) && attribution == nil
    }
    if let cue = attribution?.cue?.upperBound, attribution?.phrase != nil {
      let isLabel = tokens[cue].isA([.label, .cue]) && cue < at && at - cue <= 3
      if isLabel, before.isA(.determiner) || before.hash == Self.asWord { return false }
    }
    return before.isA([.preposition, .determiner]) && !before.isA(.that)
  }
}
