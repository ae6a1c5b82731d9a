/// Parts a marked run from the writer's words inside it, which dashes set off.
///
/// «Мы ждем, — сказал он. — Нам некуда спешить» holds two stretches of speech.
///
/// Linear in the length of the runs.
struct DashAsideSplitter {
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
    var at = run.start
    while let aside = aside(from: at, to: run.end) {
      let end = beforePause(aside, start)
      if end > start {
        parts.append(run.part(start, end, marked: marked..<end))
      }
      guard let back = back(from: aside, to: run.end) else { return parts.isEmpty ? [run] : parts }
      (start, marked, at) = (back, back, back)
    }
    guard !parts.isEmpty, start < run.end else { return parts.isEmpty ? [run] : parts }
    parts.append(run.part(start, run.end, marked: marked..<run.markedEnd))
    return parts
  }

  /// The dash after a pause that a verb of utterance follows.
  private func aside(from start: Int, to end: Int) -> Int? {
    var at = start + 1
    while at + 4 < end {
      if isDash(at), bytes[at - 1] == 0x20, at - 2 > start, isPause(bytes[at - 2]) {
        let next = Blank.skip(bytes, from: at + 3, limit: end)
        if next < end, Letters.isSmall(bytes, at: next, limit: end) {
          let word = Word(bytes, at: next, limit: end)
          if lexicon.classes(of: word.hash).contains(.cue) { return at }
        }
      }
      at += 1
    }
    return nil
  }

  /// Where the speech goes on after an aside.
  private func back(from aside: Int, to end: Int) -> Int? {
    var at = aside + 3
    while at + 4 < end {
      if isDash(at), bytes[at - 1] == 0x20, isPause(bytes[at - 2]) {
        let next = Blank.skip(bytes, from: at + 3, limit: end)
        return next < end ? next : nil
      }
      at += 1
    }
    return nil
  }

  /// The end of the words before an aside: without its blank and comma.
  private func beforePause(_ aside: Int, _ start: Int) -> Int {
    var end = aside
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return end
  }

  private func isDash(_ at: Int) -> Bool {
    bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x93...0x95).contains(bytes[at + 2])
  }

  private func isPause(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}
