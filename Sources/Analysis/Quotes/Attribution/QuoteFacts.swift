/// What the words of a quote themselves show.
struct QuoteFacts {
  /// How much of a quote is looked at, in bytes.
  private static let farthest = 240

  private(set) var words = 0
  private(set) var capitalWords = 0
  private(set) var smallWords = 0
  private(set) var beginsWithCapital = false
  let last: UInt8
  let isLong: Bool

  /// Looks at the words of a run.
  init(_ run: MarkedRun, in bytes: UnsafeBufferPointer<UInt8>) {
    last = bytes[run.end - 1]
    isLong = run.end - run.start > Self.farthest
    let limit = min(run.end, run.start + Self.farthest)
    var at = run.start
    while at < limit {
      guard Self.isLetter(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < limit, Self.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "'") { at += 1 }
      count(start, at, in: bytes)
    }
  }

  private mutating func count(_ start: Int, _ end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let isCapital = Letters.isCapital(bytes, at: start, limit: end)
    if words == 0 { beginsWithCapital = isCapital }
    words += 1
    if isCapital { capitalWords += 1 } else if end - start > 3 { smallWords += 1 }
  }

  /// Whether it is written like a title: every word of weight has a capital.
  var looksLikeTitle: Bool {
    !isLong && beginsWithCapital && smallWords == 0 && words <= 12
  }

  /// Whether it ends like a sentence or a clause of one.
  var endsLikeClause: Bool { endsLikeSentence || last == UInt8(ascii: ",") }

  /// Whether it ends like a sentence.
  var endsLikeSentence: Bool {
    last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3
      || (byte >= 0x80 && byte < 0xC0)
  }
}
