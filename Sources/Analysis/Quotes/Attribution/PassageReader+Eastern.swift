import News

extension PassageReader {
  /// Reads a quote by rules for scripts that know no capitals; false if nothing says that somebody utters it.
  mutating func readEastern(_ index: Int) -> Bool {
    let block = utterances[index].block
    if isArabic(index) {
      guard let found = ArabicSpeech(bytes: bytes).attribution(runs[index], in: block) else { return false }
      settle(index, found, kind: found.isDirect ? .direct : .partial)
      return true
    }
    guard isEastern(index), let found = EasternSpeech(bytes: bytes).attribution(runs[index], in: block) else {
      return false
    }
    settle(index, found, kind: found.isDirect ? .direct : .partial)
    return true
  }

  /// Whether Chinese or Japanese stands beside the marks.
  private func isEastern(_ index: Int) -> Bool {
    let run = runs[index]
    let after = run.markedEnd < bytes.count ? bytes[run.markedEnd] : 0
    let before = run.markedStart >= 3 ? bytes[run.markedStart - 3] : 0
    return (0xE3...0xEF).contains(after) || (0xE3...0xEF).contains(before)
  }

  private func isArabic(_ index: Int) -> Bool {
    (0xD8...0xDB).contains(bytes[runs[index].start])
  }

  private mutating func settle(_ index: Int, _ found: EasternSpeech.Found, kind: Quote.Kind) {
    utterances[index].kind = kind
    if index > 0, utterances[index - 1].words == found.cue { join(index - 1, index) }
    utterances[index].words = found.cue
    utterances[index].attribution = Attribution(phrase: nil, cue: nil, rule: found.rule, confidence: 0.9)
    guard let range = found.speaker else {
      if found.isPronoun, let name = easternNames.last {
        utterances[index].speaker = Speaker(name, kind: .name, range: nil)
      }
      return
    }
    let name = text(range)
    let full = easternNames.last { isShort(name, of: $0) } ?? name
    if found.kind == .name, easternNames.count < 64 { easternNames.append(full) }
    utterances[index].speaker = Speaker(full, kind: found.kind, range: range)
  }

  private func isShort(_ name: String, of full: String) -> Bool {
    full.hasSuffix("・" + name) || full.hasSuffix("·" + name) || full.hasSuffix(" " + name)
  }
}
