import News

/// What languages other than English have between a quote and its speaker.
extension AttributionReader {
  /// Past the place between verb and subject, where no English verb has one: сказал на перроне Имярек.
  func pastPlace(_ at: Int, _ cue: Int, _ limit: Int) -> Int {
    guard at + 2 < limit, !tokens[cue].isA([.past, .third, .bare]), tokens[at].isA(.preposition) else { return at }
    guard tokens[at + 1].kind == .word, !tokens[at + 1].flags.contains(.capital) else { return at }
    var next = at + 2
    while next < min(limit, at + 6), tokens[next - 1].kind == .word {
      if tokens[next].isA(.role) || cast.mention(at: next) != nil { return next }
      if tokens[next].isA(.determiner), next + 1 < limit, tokens[next + 1].isA([.role, .body]) { return next }
      next += 1
    }
    return at
  }

  /// Whether a verb or an auxiliary holds its pronoun: dit-il, a-t-elle.
  func isLeaning(_ at: Int) -> Bool {
    tokens[at].flags.contains(.hyphen) && tokens[at].isA([.he, .she, .they]) && tokens[at].isA([.cue, .auxiliary])
  }

  /// …, añadió.: the verb alone, in a language that needs no pronoun.
  func dropped(_ cue: Int, _ at: Int, _ limit: Int) -> Attribution? {
    guard dropsPronouns, at >= limit || tokens[at].kind != .word || tokens[at].isA([.preposition, .calendar]) else {
      return nil
    }
    return Attribution(phrase: nil, cue: cue...cue, rule: .cueInverted, confidence: 0.7)
  }

  /// Whether по словам or по мнению stands at `at`.
  func isWords(_ at: Int) -> Bool {
    tokens[at].hash == Self.words || tokens[at].hash == Self.opinion || tokens[at].hash == Self.wordsBeyond
  }

  /// Whether a noun stands at `at` that is a source only between prepositions: de acuerdo con, en palabras de.
  func isAccord(_ at: Int) -> Bool {
    Self.accords.contains(tokens[at].hash)
  }

  /// по его словам: whose the words are stands before; without a cue, it stands behind; nil if they are no source.
  func whose(_ at: Int) -> Attribution? {
    guard at > 0 else { return nil }
    if tokens[at - 1].isA(.possessive) {
      let phrase = NounPhrase(head: .pronoun, first: at - 1, last: at - 1)
      return Attribution(phrase: phrase, cue: at...at, rule: .accordingTo, confidence: 0.85)
    }
    guard tokens[at - 1].hash == Self.by || tokens[at - 1].hash == Self.beyond else { return nil }
    return Attribution(phrase: nil, cue: nil, rule: .accordingTo, confidence: 0)
  }

  private static let words = WordHash.of("словам".utf8)
  private static let opinion = WordHash.of("мнению".utf8)
  private static let by = WordHash.of("по".utf8)
  // за словами мера: so Ukrainian says it.
  private static let wordsBeyond = WordHash.of("словами".utf8)
  private static let beyond = WordHash.of("за".utf8)
  private static let accords = ["acuerdo", "palabras", "acordo", "palavras"].map { WordHash.of($0.utf8) }
}
