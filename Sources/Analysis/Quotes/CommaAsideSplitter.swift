/// Parts a French marked run from the writer's words inside it, which commas set off.
///
/// « Nous partons, a déclaré Anne Roy, dès demain » holds two stretches of speech.
///
/// Linear in the length of the runs.
struct CommaAsideSplitter {
  /// The longest aside, in bytes.
  private static let longest = 100

  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  /// The runs without the asides in them, sorted.
  func split(_ runs: [MarkedRun]) -> [MarkedRun] {
    runs.flatMap { split($0) }
  }

  private func split(_ run: MarkedRun) -> [MarkedRun] {
    var parts: [MarkedRun] = []
    var start = run.start
    var marked = run.markedStart
    var at = run.start + 1
    while let aside = aside(from: at, to: run.end) {
      if aside.start > start { parts.append(run.part(start, aside.start, marked: marked..<aside.start)) }
      guard let back = aside.back else { return parts.isEmpty ? [run] : parts }
      (start, marked, at) = (back, back, back)
    }
    guard !parts.isEmpty, start < run.end else { return parts.isEmpty ? [run] : parts }
    parts.append(run.part(start, run.end, marked: marked..<run.markedEnd))
    return parts
  }

  /// The comma before the next aside, and where the speech goes on behind it; nil there if it does not.
  private func aside(from start: Int, to end: Int) -> (start: Int, back: Int?)? {
    var at = start
    while at + 4 < end {
      if bytes[at] == UInt8(ascii: ","), bytes[at + 1] == 0x20, reports(at + 2, end) {
        var stop = at + 2
        while stop < end, bytes[stop] != UInt8(ascii: ","), stop - at < Self.longest { stop += 1 }
        if stop >= end { return (at, nil) }
        if bytes[stop] == UInt8(ascii: ",") {
          let back = Blank.skip(bytes, from: stop + 1, limit: end)
          return (at, back < end ? back : nil)
        }
      }
      at += 1
    }
    return nil
  }

  /// Whether a verb of utterance with its subject begins at `at`: a-t-il dit, a déclaré Anne Roy, dit-elle.
  private func reports(_ at: Int, _ end: Int) -> Bool {
    guard Letters.isSmall(bytes, at: at, limit: end) else { return false }
    let first = Word(bytes, at: at, limit: end)
    let classes = lexicon.classes(of: first.hash)
    let leans = first.flags.contains(.hyphen) && !classes.isDisjoint(with: [.he, .she, .they])
    if leans, classes.contains(.cue) { return true }
    let next = Blank.skip(bytes, from: first.next, limit: end)
    guard next < end, next > first.next else { return false }
    if classes.contains(.auxiliary) {
      let second = Word(bytes, at: next, limit: end)
      guard lexicon.classes(of: second.hash).contains(.cue) else { return false }
      return leans || isNamed(Blank.skip(bytes, from: second.next, limit: end), end)
    }
    return classes.contains(.cue) && isNamed(next, end)
  }

  /// Whether a name, a title or an article with its role begins at `at`.
  private func isNamed(_ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    if Letters.isCapital(bytes, at: at, limit: end) { return true }
    let word = Word(bytes, at: at, limit: end)
    let classes = lexicon.classes(of: word.hash)
    guard !classes.isDisjoint(with: [.determiner, .title]) else { return false }
    let next = Blank.skip(bytes, from: word.next, limit: end)
    guard next < end else { return false }
    return !lexicon.classes(of: Word(bytes, at: next, limit: end).hash).isDisjoint(with: [.role, .title, .body])
  }
}
