import News

/// Finds out about every quote of a passage, in reading order.
struct PassageReader: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let runs: [MarkedRun]
  private let facts: [QuoteFacts]
  let tokens: [Token]
  let cast: Cast
  let reader: AttributionReader
  private let judge: KindJudge
  private var germanJudge: GermanKindJudge?
  let german: GermanAttribution?
  private let headlines: Headlines
  private let names: SpeakerNames
  var turns: [Turn] = []
  /// The names that Chinese and Japanese speakers had so far.
  var easternNames: [String] = []
  var utterances: [Utterance] = []

  /// Reads a passage: its segments and the runs in them, both sorted.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    segments: [Segment],
    runs: [MarkedRun],
    lexicon: Lexicon,
    isGerman: Bool
  ) {
    self.bytes = bytes
    self.runs = runs
    facts = runs.map { QuoteFacts($0, in: bytes) }
    let found = Tokens(bytes, segments: segments, runs: runs, lexicon: lexicon)
    tokens = found.list
    cast = Cast(bytes, tokens, isGerman: isGerman)
    reader = AttributionReader(cast: cast, endings: facts.map(\.last), lexicon: lexicon)
    judge = KindJudge(tokens: tokens, cast: cast)
    germanJudge = isGerman ? GermanKindJudge(tokens: tokens, runs: runs.count) : nil
    german = isGerman ? GermanAttribution(cast: cast) : nil
    headlines = Headlines(tokens: tokens, cast: cast, reader: reader)
    let antecedents = Antecedents(tokens: tokens, cast: cast)
    names = SpeakerNames(
      bytes: bytes,
      tokens: tokens,
      cast: cast,
      antecedents: antecedents,
      descriptions: Descriptions(bytes: bytes, tokens: tokens, cast: cast)
    )
    let hasHeadline = Headlines.isHeadline(segments, runs)
    utterances = found.quotes.map {
      let segment = segments[$0.segment]
      let isHead = segment.kind == .head || hasHeadline && $0.segment == 0
      return Utterance(token: $0.token, paragraph: $0.paragraph, isHead: isHead, block: segment.range)
    }
    for index in utterances.indices { read(index) }
    for index in utterances.indices.reversed() { lookAhead(index) }
    settleGroups()
  }

  /// The quotes found, sorted; `group` numbers their utterances from `firstGroup` on.
  func quotes() -> [Quote] {
    var quotes: [Quote] = []
    quotes.reserveCapacity(runs.count)
    for index in runs.indices { quotes.append(quote(index)) }
    return quotes
  }

  private func quote(_ index: Int) -> Quote {
    let run = runs[index]
    let utterance = utterances[index]
    var quote = Quote(
      range: TextRange(run.start, run.end),
      marked: TextRange(run.markedStart, run.markedEnd),
      kind: utterance.kind
    )
    guard utterance.kind != .scare, let attribution = utterance.attribution else { return quote }
    quote.speaker = utterance.speaker
    quote.utterance = utterance.group
    guard utterance.speaker != nil || attribution.cue != nil || utterance.words != nil else { return quote }
    quote.rule = attribution.rule
    quote.confidence = Confidence.of(utterance)
    if let words = utterance.words {
      quote.cue = field(words)
    } else if let cue = attribution.cue {
      quote.cue = field(cue)
    }
    return quote
  }

  private func field(_ cue: ClosedRange<Int>) -> Field {
    field(TextRange(tokens[cue.lowerBound].start, tokens[cue.upperBound].end))
  }

  private func field(_ range: TextRange) -> Field {
    Field(text(range), range: range)
  }

  func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  private mutating func read(_ index: Int) {
    let at = utterances[index].token
    if utterances[index].isHead {
      let found = headlines.attribution(at: at, facts[index])
      utterances[index].kind = found == nil ? .scare : .headline
      if let found { settle(index, found) }
      return
    }
    if readEastern(index) { return }
    if let previous = interrupted(index) {
      utterances[index].kind = utterances[previous].kind
      utterances[index].attribution = goOn(index, from: previous, .cueBetween, 0.9)
      return
    }
    var found = explicit(at)
    utterances[index].kind = kind(index, found)
    guard utterances[index].kind != .scare else { return }
    if let cue = found?.cue, let previous = sharing(cue, index) {
      found?.rule = .cueBetween
      join(previous, index)
    }
    if let found, found.phrase == nil, reader.dropsPronouns, found.rule == .cueInverted {
      // …, añadió.: the verb is its own, the speaker is another sentence's.
      if let linked = linked(index), linked.phrase != nil { settle(index, linked) }
      utterances[index].attribution = found
      return
    }
    guard let chosen = found ?? signed(index) ?? linked(index) else { return }
    settle(index, chosen)
  }

  private mutating func kind(_ index: Int, _ found: Attribution?) -> Quote.Kind {
    let at = utterances[index].token
    if let german = germanJudge?.kind(at: at, facts[index], found) { return german }
    let previous = index > 0 ? utterances[index - 1].kind : nil
    return judge.kind(at: at, facts[index], found, isSingle: runs[index].isSingle, previous: previous)
  }

  private func explicit(_ at: Int) -> Attribution? {
    if let german { return german.attribution(of: at) }
    let after = reader.after(at)
    guard let before = reader.before(at) else { return after }
    guard let after else { return before }
    return after.confidence >= before.confidence ? after : before
  }

  /// The quote before, if its attribution rests on the same verb.
  private func sharing(_ cue: ClosedRange<Int>, _ index: Int) -> Int? {
    guard index > 0, let other = utterances[index - 1].attribution, other.cue?.lowerBound == cue.lowerBound else {
      return nil
    }
    switch other.rule {
    case .cueAfter, .cueInverted, .accordingTo: return index - 1
    case .cueBefore, .cueBetween, .colon, .continuation, .previousParagraph, .nextParagraph, .sameSpeaker, .headline,
      .none:
      return nil
    }
  }

  /// Gives spans the number of the first one, where that was joined to one before it later.
  private mutating func settleGroups() {
    for index in utterances.indices {
      guard let group = utterances[index].group, group < index else { continue }
      utterances[index].group = utterances[group].group ?? group
    }
  }

  mutating func join(_ previous: Int, _ index: Int) {
    let group = utterances[previous].group ?? previous
    utterances[previous].group = group
    utterances[index].group = group
  }

  /// A place speaks only where a verb of utterance has it for its subject.
  private func isHeard(_ phrase: NounPhrase, _ attribution: Attribution) -> Bool {
    guard case .name(let member) = phrase.head, cast.members[member].isPlace else { return true }
    guard attribution.rule != .accordingTo else { return true }
    guard attribution.cue != nil, let mention = cast.mention(at: phrase.first) else { return false }
    return mention.isSubject
  }

  private mutating func settle(_ index: Int, _ attribution: Attribution) {
    utterances[index].attribution = attribution
    guard let phrase = attribution.phrase, isHeard(phrase, attribution) else { return }
    guard let found = names.speaker(phrase, turns: turns) else { return }
    utterances[index].speaker = found.speaker
    utterances[index].member = found.member
    turns.append(Turn(member: found.member, sentence: tokens[utterances[index].token].sentence))
  }
}
