import News

/// Finds out about every quote of a passage, in reading order.
struct PassageReader: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let runs: [MarkedRun]
  private let facts: [QuoteFacts]
  private let tokens: [Token]
  private let cast: Cast
  private let reader: AttributionReader
  private let judge: KindJudge
  private var germanJudge: GermanKindJudge?
  private let german: GermanAttribution?
  private let headlines: Headlines
  private let names: SpeakerNames
  private var turns: [Turn] = []
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
    reader = AttributionReader(cast: cast, endings: facts.map(\.last))
    judge = KindJudge(tokens: tokens, cast: cast)
    germanJudge = isGerman ? GermanKindJudge(tokens: tokens, runs: runs.count) : nil
    german = isGerman ? GermanAttribution(cast: cast) : nil
    headlines = Headlines(tokens: tokens, cast: cast, reader: reader)
    let antecedents = Antecedents(tokens: tokens, cast: cast)
    names = SpeakerNames(bytes: bytes, tokens: tokens, cast: cast, antecedents: antecedents)
    utterances = found.quotes.map {
      let segment = segments[$0.segment]
      return Utterance(token: $0.token, paragraph: $0.paragraph, isHead: segment.kind == .head, block: segment.range)
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
    if isEastern(index), readEastern(index) { return }
    var found = explicit(at)
    utterances[index].kind = kind(index, found)
    guard utterances[index].kind != .scare else { return }
    if let cue = found?.cue, let previous = sharing(cue, index) {
      found?.rule = .cueBetween
      join(previous, index)
    }
    guard let chosen = found ?? linked(index) else { return }
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

  private mutating func join(_ previous: Int, _ index: Int) {
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

extension PassageReader {
  /// Who speaks a quote that its own sentence does not attribute.
  private mutating func linked(_ index: Int) -> Attribution? {
    let at = utterances[index].token
    let start = reader.start(of: at)
    if let found = german?.reported(at) { return found }
    if start < at, let subject = german == nil ? reader.mainSubject(start: start, before: at) : german?.head(start, at)
    {
      return Attribution(phrase: subject, cue: nil, rule: .sameSpeaker, confidence: 0.5)
    }
    // Its own sentence announces somebody whom no name tells.
    if start < at, tokens[at - 1].kind == .colon, tokens[start..<at].contains(where: { $0.isA(.relative) }) {
      return nil
    }
    let isFirst = at == utterances[index].paragraph
    if index > 0, !utterances[index - 1].isHead {
      let previous = utterances[index - 1]
      if previous.paragraph == utterances[index].paragraph { return inParagraph(index, start) }
      if isFirst, follows(previous, index) { return goOn(index, from: index - 1, .continuation, 0.8) }
    }
    return isFirst ? announced(index) : beforeIt(index, start)
  }

  /// Whether the quote stands in the paragraph after `previous`.
  private func follows(_ previous: Utterance, _ index: Int) -> Bool {
    let first = utterances[index].paragraph
    var at = first - 2
    while at > previous.token, tokens[at].kind != .paragraph { at -= 1 }
    return first >= 2 && at == previous.token
  }

  private mutating func inParagraph(_ index: Int, _ start: Int) -> Attribution? {
    let previous = utterances[index - 1].token
    let sentence = start > 1 ? reader.start(of: start - 1) : 0
    if sentence > previous, let subject = reader.mainSubject(start: sentence, before: start - 1) {
      if case .name = subject.head {
        return Attribution(phrase: subject, cue: nil, rule: .sameSpeaker, confidence: 0.6)
      }
    }
    return goOn(index, from: index - 1, sentence <= previous ? .cueBetween : .sameSpeaker, 0.85)
  }

  /// Takes over the speaker of another quote.
  private mutating func goOn(_ index: Int, from other: Int, _ rule: AttributionRule, _ confidence: Double)
    -> Attribution?
  {
    guard utterances[other].kind != .scare, let speaker = utterances[other].speaker else { return nil }
    if rule != .cueBetween, let member = utterances[other].member, cast.members[member].isPlace { return nil }
    utterances[index].speaker = Speaker(speaker.name, kind: speaker.kind, range: nil)
    utterances[index].member = utterances[other].member
    if rule == .cueBetween || rule == .continuation { join(other, index) }
    turns.append(Turn(member: utterances[index].member, sentence: tokens[utterances[index].token].sentence))
    return Attribution(phrase: nil, cue: nil, rule: rule, confidence: confidence)
  }

  /// The sentence before the quote, in its paragraph, names who speaks.
  private func beforeIt(_ index: Int, _ start: Int) -> Attribution? {
    guard start > utterances[index].paragraph + 1 else { return nil }
    let sentence = reader.start(of: start - 2)
    guard let subject = reader.mainSubject(start: sentence, before: start - 1) else { return nil }
    return Attribution(phrase: subject, cue: nil, rule: .sameSpeaker, confidence: 0.6)
  }

  /// The paragraph before names who speaks.
  private func announced(_ index: Int) -> Attribution? {
    let end = utterances[index].paragraph - 1
    guard end > 1 else { return nil }
    let hasColon = tokens[end - 1].kind == .colon
    let last = tokens[end - 1].kind == .stop ? end - 2 : end - 1
    let sentence = reader.start(of: last)
    guard let subject = reader.mainSubject(start: sentence, before: end) else { return nil }
    return Attribution(phrase: subject, cue: nil, rule: .previousParagraph, confidence: hasColon ? 0.8 : 0.55)
  }

  /// A quote that is not closed, or that nothing before attributes, has the speaker of the next paragraph's.
  private mutating func lookAhead(_ index: Int) {
    let next = index + 1
    guard next < utterances.count, utterances[index].kind == .direct, !utterances[index].isHead else { return }
    guard utterances[next].token == utterances[next].paragraph, let speaker = utterances[next].speaker else { return }
    let isOpen = !runs[index].isClosed
    guard isOpen ? isWeak(index) : utterances[index].speaker == nil, isJust(before: next, index) else { return }
    utterances[index].speaker = Speaker(speaker.name, kind: speaker.kind, range: nil)
    utterances[index].member = utterances[next].member
    let rule: AttributionRule = isOpen ? .continuation : .nextParagraph
    utterances[index].attribution = Attribution(phrase: nil, cue: nil, rule: rule, confidence: isOpen ? 0.9 : 0.6)
    if isOpen { join(index, next) }
  }

  /// Whether its own sentence attributes it to nobody.
  private func isWeak(_ index: Int) -> Bool {
    guard let attribution = utterances[index].attribution else { return true }
    switch attribution.rule {
    case .continuation, .previousParagraph, .nextParagraph, .sameSpeaker, .none: return true
    case .cueAfter, .cueInverted, .cueBefore, .cueBetween, .accordingTo, .colon, .headline: return false
    }
  }

  private func isJust(before next: Int, _ index: Int) -> Bool {
    tokens[utterances[index].token..<utterances[next].token].filter { $0.kind == .paragraph }.count == 1
  }
}
