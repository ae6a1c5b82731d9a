extension CastReader {
  /// Gives an acronym the name it stands for where the article explains it: the Coastal Rescue Association (CRA).
  mutating func explain(_ acronym: NameChunk, _ member: Int) {
    guard acronym.first == acronym.last, tokens[acronym.last].flags.contains(.allCaps), acronym.last + 1 < tokens.count
    else { return }
    guard !members[member].isSurePerson, members[member].words == 1 else { return }
    guard let end = explanation(before: acronym.first, after: acronym.last + 1) else { return }
    let token = tokens[acronym.last]
    guard let start = start(ofWordsEndingAt: end, initials: bytes[token.start..<token.end]) else { return }
    members[member].start = tokens[start].start
    members[member].end = tokens[end].end
    (members[member].isBody, members[member].gender) = (true, .unknown)
  }

  /// The last word before a bracket or an "or" that leads to an acronym.
  private func explanation(before first: Int, after next: Int) -> Int? {
    guard first > 2 else { return nil }
    if tokens[first - 1].kind == .open { return tokens[next].kind == .close ? first - 2 : nil }
    guard tokens[first - 1].hash == Self.or, tokens[first - 2].kind == .comma else { return nil }
    return tokens[next].kind == .comma ? first - 3 : nil
  }

  private static let or = WordHash.of("or".utf8)

  /// The first of the words whose initials make up an acronym; small words may stand between.
  private func start(ofWordsEndingAt end: Int, initials: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (2...8).contains(initials.count), end >= 0 else { return nil }
    var rest = initials
    var at = end
    while at >= 0, end - at < 16, tokens[at].kind == .word, let letter = rest.last {
      let token = tokens[at]
      if token.flags.contains(.capital) {
        guard bytes[token.start] == letter else { return nil }
        rest.removeLast()
        if rest.isEmpty { return end > at ? at : nil }
      } else if !token.isA([.preposition, .conjunction, .determiner]) {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// The last token of a name as it is shown, an honour after it left out: Jane Roe KC.
  func shownLast(of chunk: NameChunk) -> Int {
    let isHonour = chunk.words > 2 && tokens[chunk.last].flags.contains(.allCaps) && !chunk.isBody
    return isHonour && Self.honours.contains(tokens[chunk.last].hash) ? chunk.last - 1 : chunk.last
  }

  private static let honours = WordHash.all(in: "kc sc mbe obe cbe dbe kbe cmg frs phd")

  /// Whether a verb of utterance stands at a name: Halldora said.
  func speaks(_ chunk: NameChunk) -> Bool {
    let next = chunk.last + 1
    if next < tokens.count, tokens[next].isA(.cue), !tokens[next].isA(.participle) { return true }
    return chunk.first > 0 && tokens[chunk.first - 1].isA(.cue)
  }
}
