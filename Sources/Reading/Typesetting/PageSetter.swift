import News

/// Sets one piece of an article after the other, with blank lines where they belong.
struct PageSetter {
  let columns: Int
  private(set) var lines: [Page.Line] = []

  private let text: Text
  /// The anchor of the next line is never below it.
  private var leastAnchor = -1

  /// Starts an empty page.
  init(text: Text, columns: Int) {
    self.text = text
    self.columns = columns
    lines.reserveCapacity(text.count / max(20, columns) * 5 / 4 + 16)
  }

  /// Sets a run of the text; one that holds nothing but blanks leaves no line.
  mutating func set(_ range: TextRange, part: Page.Part, keepsLineEnds: Bool = false) {
    let firstLine = lines.count
    let anchorBefore = leastAnchor
    var set = lines
    lines = []
    var anchor = leastAnchor
    text.bytes.withUnsafeBufferPointer { bytes in
      let start = min(range.start, bytes.count)
      let end = min(range.end, bytes.count)
      LineBreaker.forEachLine(of: bytes, from: start, to: end, columns: columns, keepsLineEnds: keepsLineEnds) {
        if set.count == firstLine { Self.space(before: part, anchor: anchorBefore, in: &set) }
        anchor = max(anchor, $0)
        set.append(Page.Line(.text(TextRange($0, $1)), part: part, anchor: anchor))
        anchor = max(anchor, $1)
      }
    }
    lines = set
    leastAnchor = anchor
  }

  /// Sets words that do not stand in the text.
  mutating func set(_ words: String, part: Page.Part) {
    for (index, line) in Typesetter.lines(of: words, columns: columns).enumerated() {
      if index == 0 { Self.space(before: part, anchor: leastAnchor, in: &lines) }
      lines.append(Page.Line(.label(line), part: part, anchor: leastAnchor))
    }
  }

  /// A blank line between pieces: not above the first one, not inside the masthead, not between bits of furniture.
  private static func space(before part: Page.Part, anchor: Int, in lines: inout [Page.Line]) {
    guard let last = lines.last else { return }
    switch (last.part, part) {
    case (.masthead, .masthead), (.byline, .masthead), (.furniture, .furniture): return
    default: lines.append(Page.Line(.blank, part: .space, anchor: anchor))
    }
  }
}
