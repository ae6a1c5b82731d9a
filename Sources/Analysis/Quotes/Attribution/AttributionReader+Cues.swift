extension AttributionReader {
  /// Whether the word at `at` is a verb that can introduce somebody's words, and no noun of the same form.
  func isCue(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.isA([.cue, .stance]), cast.mention(at: at) == nil else { return false }
    guard at > 0, tokens[at - 1].kind == .word else { return !isNounAtStart(at) }
    let before = tokens[at - 1]
    if token.isA(.participle), before.isA(.preposition), tokens[at + 1].kind == .word, !tokens[at + 1].isA(.that) {
      // By urging the town to "…": an aim, in the writer's voice.
      return token.isA(.plain) || !before.isA(.by)
    }
    if token.isA(.bare), !token.isA(.past) {
      if token.isA([.cue, .label]), before.flags.contains(.plural), before.classes.isEmpty,
        before.flags.isDisjoint(with: [.possessive, .hyphen])
      {
        return true
      }
      return before.isA([.to, .auxiliary, .adverb, .people, .they, .first, .relative, .conjunction])
    }
    if token.isA(.third) { return isAgent(at - 1) }
    if token.isA(.past) || token.isA(.participle) {
      if before.isA(.determiner), before.end - before.start <= 2, !token.isA(.plain) { return false }
      return !before.isA(.definite) || token.isA(.plain)
    }
    if before.isA([.determiner, .possessive]) || before.flags.contains(.possessive) { return false }
    return !before.isA(.preposition) || before.isA(.to)
  }

  /// Judge, Report: a noun at the head of a sentence that has the form of a verb.
  private func isNounAtStart(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.isA(.third), tokens[at + 1].isA([.auxiliary, .cue]) { return true }
    return token.flags.contains(.sentenceStart) && token.isA(.bare)
      && token.isA([.role, .title, .body, .paper, .people])
  }

  /// Whether what ends at `at` can be the subject of a verb in the third person: no possessor, no adjective.
  private func isAgent(_ at: Int) -> Bool {
    let token = tokens[at]
    if let mention = cast.mention(at: at) { return !tokens[mention.last].flags.contains(.possessive) }
    let isNoun = token.isA([.role, .body, .paper]) && (tokens[at + 2].kind == .word || tokens[at + 2].kind == .colon)
    return (isNoun || token.isA([.he, .she, .it, .adverb, .relative, .conjunction])) && !token.isA(.demonym)
  }
}
