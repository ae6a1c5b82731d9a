extension NameReader {
  /// Whether a word with the form of a verb is a surname all the same: Jane Marks, baker; Jane Banks said.
  func isSurname(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count, tokens[at - 1].isA(.given) else { return false }
    let next = tokens[at + 1]
    if tokens[at].hash == Self.said, isAmongSmallLetters(at) { return true }
    guard tokens[at].isA(.third) || tokens[at].hash == Self.said && next.kind == .word else { return false }
    guard next.kind == .word else {
      return next.kind == .comma || next.kind == .open || tokens[at - 1].flags.contains(.sentenceStart)
    }
    return next.isA([.cue, .auxiliary]) && !next.flags.contains(.capital)
  }

  /// Whether a word that has a given name before it owes its capital to no headline: said Omar Said of Egypt.
  private func isAmongSmallLetters(_ at: Int) -> Bool {
    guard at > 1, tokens[at - 2].kind == .word, !tokens[at - 2].flags.contains(.capital) else { return false }
    return tokens[at + 1].kind != .word || !tokens[at + 1].flags.contains(.capital)
  }

  private static let said = WordHash.of("said".utf8)
}
