import News

extension PassageReader {
  /// Whether Chinese or Japanese stands beside the marks.
  func isEastern(_ index: Int) -> Bool {
    let run = runs[index]
    let after = run.markedEnd < bytes.count ? bytes[run.markedEnd] : 0
    let before = run.markedStart >= 3 ? bytes[run.markedStart - 3] : 0
    return (0xE3...0xEF).contains(after) || (0xE3...0xEF).contains(before)
  }

  mutating func readEastern(_ index: Int) -> Bool {
    guard let found = EasternSpeech(bytes: bytes).attribution(runs[index], in: utterances[index].block) else {
      return false
    }
    utterances[index].kind = .direct
    utterances[index].words = found.cue
    utterances[index].attribution = Attribution(phrase: nil, cue: nil, rule: found.rule, confidence: 0.9)
    guard let range = found.speaker else { return true }
    let name = text(range)
    let full = easternNames.last { $0.hasSuffix("・" + name) || $0.hasSuffix("·" + name) } ?? name
    if !found.isBody, easternNames.count < 64 { easternNames.append(full) }
    utterances[index].speaker = Speaker(full, kind: found.isBody ? .body : .name, range: range)
    return true
  }
}
