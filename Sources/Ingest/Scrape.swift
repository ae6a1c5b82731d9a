import News

/// One article's text on the way to becoming an article: its lines, and what each was found to be.
struct Scrape {
  let bytes: UnsafeBufferPointer<UInt8>
  let prefix: DatePrefix?
  var lines: [Line]
  var signs: [Sign]
  var roles: [Role]
  /// What was cut off a line that has a field of its own.
  var cuts: [Furniture] = []
  /// Where the lines begin that are too many to be looked at; they are body.
  let rest: Int
  /// The report's lines; nil if the text has no prose.
  let span: BodySpan?

  /// Reads all lines of `bytes` after the date prefix.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    prefix = DatePrefix(opening: bytes)
    (lines, rest) = LineScanner(bytes).lines(from: prefix?.range.end ?? 0)
    let reader = LineSigns(bytes)
    signs = lines.map { reader.sign(of: $0) }
    roles = Array(repeating: .body, count: lines.count)
    span = BodySpan(lines, signs)
  }

  /// Whether lines `left` and `right` have the same words.
  func isSame(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (lines[left], lines[right])
    guard left != right else { return true }
    guard a.count - b.count < 8, b.count - a.count < 8,
      mayBeAlike(Bytes.at(a.start, in: bytes), Bytes.at(b.start, in: bytes)),
      mayBeAlike(Bytes.at(a.end - 1, in: bytes), Bytes.at(b.end - 1, in: bytes))
    else { return false }
    return Folding.hash(bytes, a.start, a.end) == Folding.hash(bytes, b.start, b.end)
  }

  /// Whether the words may be the same of two lines that begin, or end, with these bytes.
  private func mayBeAlike(_ left: UInt8, _ right: UInt8) -> Bool {
    left | 0x20 == right | 0x20 || !Bytes.isPlain(left) || !Bytes.isPlain(right)
  }
}
