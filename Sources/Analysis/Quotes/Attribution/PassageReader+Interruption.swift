import News

extension PassageReader {
  /// The quote before, if this one goes on in it behind a "she said".
  func interrupted(_ index: Int) -> Int? {
    guard index > 0, let other = utterances[index - 1].attribution, let cue = other.cue else { return nil }
    let at = utterances[index].token
    guard !utterances[index - 1].isHead, utterances[index - 1].speaker != nil, cue.upperBound < at - 1 else {
      return nil
    }
    guard cue.lowerBound > utterances[index - 1].token, tokens[at - 1].kind == .comma || tokens[at - 1].kind == .dash,
      other.rule == .cueAfter || other.rule == .cueInverted, at - cue.upperBound < 24
    else { return nil }
    let between = tokens[cue.upperBound + 1..<at]
    return between.contains { $0.endsSentence || $0.isA([.cue, .that]) } ? nil : index - 1
  }
}
