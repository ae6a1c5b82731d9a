import News

/// Tells speech from words in marks in German, where every noun has a capital and reported speech a mood of its own.
///
/// Weighs signs: a fragment is speech where its sentence reports speech; a name after its noun is none.
struct GermanKindJudge {
  /// How many tokens of the sentence on each side are looked at.
  private static let farthest = 60

  let tokens: [Token]
  /// Which runs were taken for speech; of those before the one that is judged.
  private var uttered: [Bool]

  /// Creates a judge of a passage that has so many runs.
  init(tokens: [Token], runs: Int) {
    self.tokens = tokens
    uttered = Array(repeating: false, count: runs)
  }

  /// The kind of the quote at token `at`; to be asked in reading order.
  mutating func kind(at: Int, _ facts: QuoteFacts, _ attribution: Attribution?) -> Quote.Kind {
    let isAttributed = attribution.map { $0.cue != nil || $0.rule == .colon } ?? false
    let isUttered = signs(at, facts, isAttributed: isAttributed).isSpeech && !isNickname(at)
    uttered[tokens[at].run] = isUttered
    return isUttered ? speech(at, facts) : .scare
  }

  private func speech(_ at: Int, _ facts: QuoteFacts) -> Quote.Kind {
    let isFirst = tokens[at].flags.contains(.sentenceStart)
    if isFirst, facts.words > 1 || facts.endsLikeClause { return .direct }
    if isFirst, facts.beginsWithCapital, at + 1 < tokens.count, tokens[at + 1].kind == .comma { return .direct }
    if facts.beginsWithCapital, facts.words > 1, facts.smallWords > 0 || facts.endsLikeSentence { return .direct }
    guard at > 0 else { return .direct }
    if tokens[at - 1].kind == .comma, facts.words > 2 { return goesOn(at) ? .direct : .partial }
    return tokens[at - 1].kind == .colon ? .direct : .partial
  }

  /// Whether another quote of its sentence goes on in the one at `at`.
  private func goesOn(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, at - before < 30, !tokens[before].endsSentence {
      if tokens[before].kind == .quote { return true }
      before -= 1
    }
    return false
  }

  /// Jana „Jay“ Roth.
  private func isNickname(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count, tokens[at - 1].isA(.given), tokens[at - 1].flags.contains(.capital) else {
      return false
    }
    return tokens[at + 1].kind == .word && tokens[at + 1].flags.contains(.capital)
  }

  private func signs(_ at: Int, _ facts: QuoteFacts, isAttributed: Bool) -> GermanSigns {
    let start = sentenceStart(at)
    let end = sentenceEnd(at + 1)
    let all = classes(start..<at).union(classes(at + 1..<end))
    var signs = shape(facts)
    signs.formUnion(before(at, start, facts))
    if all.contains(.reported) { signs.insert(.reported) }
    if !all.isDisjoint(with: .cue) { signs.insert(.cue) }
    if !all.isDisjoint(with: [.according, .source]) { signs.insert(.source) }
    if all.contains(.calling) { signs.insert(.calling) }
    if all.contains(.that) { signs.insert(.that) }
    if signs.contains(.likening) && signs.contains(.calling) || isCalled(at, start) { signs.insert(.calledAs) }
    if !signs.isDisjoint(with: [.reported, .cue, .source]) {
      if signs.contains(.indefinite) { signs.insert(.indefiniteReported) }
      if signs.contains(.definite) { signs.insert(.definiteReported) }
    }
    if all.contains(.calling), tokens[start..<end].contains(where: { $0.hash == Self.itself || $0.hash == Self.one }) {
      signs.insert(.reflexive)
    }
    if isAttributed { signs.insert(.attributed) }
    if start > 1, tokens[start - 1].kind != .paragraph {
      let earlier = classes(sentenceStart(start - 1)..<start - 1)
      if earlier.contains(.reported) { signs.insert(.reportedBefore) }
      if earlier.contains(.cue) { signs.insert(.cueBefore) }
    }
    if at + 1 < tokens.count, tokens[at + 1].kind == .word || tokens[at + 1].kind == .dash {
      let next = tokens[at + 1]
      if next.start == tokens[at].end {
        signs.insert(.hyphenAfter)
      } else if next.flags.contains(.capital) {
        signs.insert(.capitalAfter)
      }
    }
    return signs
  }

  /// sprach von einem „…“, warnte vor „…“: the verb and what it governs right before the quote.
  private func isCalled(_ at: Int, _ start: Int) -> Bool {
    var verb = at - 1
    while verb >= start, at - verb < 4, tokens[verb].kind == .word, tokens[verb].isA([.determiner, .preposition]) {
      verb -= 1
    }
    return verb >= start && at - verb > 1 && tokens[verb].isA(.calling)
      && tokens[verb + 1..<at].contains { $0.isA(.preposition) }
  }

  private func shape(_ facts: QuoteFacts) -> GermanSigns {
    var signs: GermanSigns = []
    if !facts.beginsWithCapital { signs.insert(.small) }
    switch facts.words {
    case ...1: signs.insert(.oneWord)
    case 2: signs.insert(.twoWords)
    case 3: signs.insert(.threeWords)
    case 4...6: signs.insert(.fewWords)
    default: signs.insert(.manyWords)
    }
    if facts.words > 1, facts.endsLikeSentence { signs.insert(.sentence) }
    if facts.words >= 3, facts.smallWords > 0 { signs.insert(.smallWords) }
    if facts.words > 1, facts.looksLikeTitle { signs.insert(.title) }
    return signs
  }

  /// What stands right before the quote.
  private func before(_ at: Int, _ start: Int, _ facts: QuoteFacts) -> GermanSigns {
    var signs: GermanSigns = []
    guard at > start else {
      signs.insert(.begins)
      if at + 1 < tokens.count, tokens[at + 1].kind == .comma || tokens[at + 1].isA(.cue) {
        signs.insert(.beginsReported)
      }
      return signs
    }
    let before = tokens[at - 1]
    switch before.kind {
    case .colon: signs.insert(.colon)
    case .open: signs.insert(.bracket)
    case .quote, .comma, .dash, .semicolon, .stop, .softStop, .close, .paragraph: break
    case .word: signs = beforeWord(at, start, facts)
    }
    if let earlier = coordinated(at), earlier < uttered.count {
      signs.insert(uttered[earlier] ? .afterSpeech : .afterScare)
    }
    return signs
  }

  /// The run that a comma or a conjunction joins to the one at `at`.
  private func coordinated(_ at: Int) -> Int? {
    guard at > 1, tokens[at - 1].kind == .comma || tokens[at - 1].isA(.conjunction), tokens[at - 2].kind == .quote
    else { return nil }
    return tokens[at - 2].run
  }

  private func beforeWord(_ at: Int, _ start: Int, _ facts: QuoteFacts) -> GermanSigns {
    let before = tokens[at - 1]
    let isFirst = at - 1 == start
    var signs: GermanSigns = []
    if before.isA(.speech) {
      signs.insert(.speechNoun)
    } else if before.flags.contains(.capital) && !before.isA(.neverName) || before.flags.contains(.number) {
      if !isFirst || before.classes.isEmpty || before.isA(.noun) {
        signs.insert(.noun)
        if !facts.beginsWithCapital { signs.insert(.nounSmall) }
      }
    }
    if before.isA(.work) { signs.insert(.work) }
    if before.isA(.naming) { signs.insert(.naming) }
    if before.isA(.possessive) { signs.insert(.possessive) }
    if before.isA(.definite) { signs.insert(.definite) }
    if before.isA(.determiner), !before.isA(.definite) { signs.insert(.indefinite) }
    if before.hash == Self.likening
      || at - 2 >= start && before.isA(.determiner) && tokens[at - 2].hash == Self.likening
    {
      signs.insert(.likening)
    }
    let near = tokens[max(start, at - 4)..<at]
    if facts.words <= 4, near.contains(where: { $0.hash == Self.toward }) { signs.insert(.toward) }
    let next = at + 1 < tokens.count ? tokens[at + 1] : before
    // …, sagte sie dem „…“: whom she told.
    let isTold = facts.words <= 4 && Self.told.contains(before.hash) && next.kind != .word
    if isTold, tokens[start..<at].contains(where: { $0.kind == .quote }) { signs.insert(.medium) }
    if facts.words <= 4, before.isA(.definite),
      next.isA([.cue, .according]) || near.contains(where: { $0.isA([.source, .according]) })
    {
      signs.insert(.medium)
    }
    return signs
  }

  private static let likening = WordHash.of("als".utf8)
  private static let itself = WordHash.of("sich".utf8)
  private static let one = WordHash.of("man".utf8)
  private static let told = Set("dem der den".split(separator: " ").map { WordHash.of($0.utf8) })
  private static let toward = WordHash.of("gegenüber".utf8)

  private func classes(_ range: Range<Int>) -> WordClass {
    range.reduce(into: []) { $0.formUnion(tokens[$1].classes) }
  }

  private func sentenceStart(_ at: Int) -> Int {
    var start = at
    while start > 0, at - start < Self.farthest, !tokens[start - 1].endsSentence { start -= 1 }
    return start
  }

  private func sentenceEnd(_ at: Int) -> Int {
    var end = at
    while end < tokens.count, end - at < Self.farthest, !tokens[end].endsSentence { end += 1 }
    return end
  }
}
