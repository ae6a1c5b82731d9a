extension CastReader {
  /// Remembers the roles that stand before a name and after it: the minister, Jane Roe; Jane Roe, a senator.
  mutating func noteRoles(_ chunk: NameChunk, _ member: Int) {
    guard !members[member].isBody else { return }
    var at = chunk.nameFirst - 1
    var steps = 0
    while at >= 0, steps < 6, tokens[at].kind == .word, !tokens[at].isA(.closed) {
      noteRole(at, member)
      at -= 1
      steps += 1
    }
    guard chunk.last + 1 < tokens.count, tokens[chunk.last + 1].kind == .comma else { return }
    noteRoleBeforeAside(chunk, member)
    noteRoleAfter(chunk.last + 2, member)
  }

  /// Jane Roe, a senator, …: only where the aside ends.
  private mutating func noteRoleAfter(_ first: Int, _ member: Int) {
    var at = first
    while at < tokens.count, at - first < 8, tokens[at].kind == .word, mentionAt[at] < 0 {
      if tokens[at].isA([.relative, .auxiliary, .cue, .stance, .conjunction, .preposition]), !tokens[at].isA(.role) {
        break
      }
      at += 1
    }
    guard at < tokens.count else { return }
    if tokens[at].kind == .word, !tokens[at].isA([.relative, .conjunction, .preposition]) { return }
    for token in first..<at { noteRole(token, member) }
  }

  /// The role before a name between commas: a man in the second row, John Roe, asked.
  private mutating func noteRoleBeforeAside(_ chunk: NameChunk, _ member: Int) {
    var at = chunk.first - 2
    guard at >= 0, at + 1 < tokens.count, tokens[at + 1].kind == .comma else { return }
    var steps = 0
    while at > 0, steps < 8, tokens[at].kind == .word, mentionAt[at] < 0 {
      if tokens[at].isA(.role) {
        let isLed = tokens[max(0, at - 2)...at - 1].contains { $0.isA([.determiner, .possessive]) }
        if isLed { noteRole(at, member) }
        return
      }
      at -= 1
      steps += 1
    }
  }

  private mutating func noteRole(_ at: Int, _ member: Int) {
    let token = tokens[at]
    if token.flags.contains(.number), token.end - token.start <= 3 {
      byRole.set(WordHash.of(bytes[token.start..<token.end], then: "-year-old"), to: member)
    }
    if isGerman, token.isA(.role), let plain = GermanRoles.plainRole(of: bytes[token.start..<token.end]) {
      byRole.set(plain, to: byRole[plain] == nil || byRole[plain] == member ? member : -1)
    }
    if token.isA(.role) || token.flags.contains(.number) && token.flags.contains(.hyphen) {
      let other = byRole[token.hash]
      byRole.set(token.hash, to: other == nil || other == member ? member : -1)
      if members[member].gender == .unknown { members[member].gender = Gender(token.classes) }
      members[member].isSurePerson = true
    }
  }
}
