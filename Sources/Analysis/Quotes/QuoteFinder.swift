import News

/// Finds the quotes of an article and their speakers.
///
/// Linear: what is looked at around a quote is bounded, and a long text is read in passages of bounded size.
enum QuoteFinder {
  /// How much text is read at once, in bytes; names are known within it.
  private static let passageBytes = 1 << 18
  /// Text beyond this offset is not searched: a token's place has 32 bits.
  private static let farthest = Int(UInt32.max)
  /// More quotes than any report has; what follows them is not searched for more.
  static let mostQuotes = Analyst.mostFound

  /// The quotes of the headline, the deck and the body, sorted; furniture is not searched.
  static func quotes(in article: Article, language: String) -> [Quote] {
    let lexicon = Lexicon.of(language)
    return article.text.bytes.withUnsafeBufferPointer { bytes in
      var found: [Quote] = []
      forEachPassage(of: article, bytes) { passage in
        let runs = MarkScanner.runs(in: bytes, passage, lexicon: lexicon)
        guard !runs.isEmpty else { return true }
        let parted =
          switch language {
          case "ru", "uk": DashAsideSplitter(bytes: bytes, lexicon: lexicon).split(runs)
          case "fr": CommaAsideSplitter(bytes: bytes, lexicon: lexicon).split(runs)
          default: runs
          }
        let reader = PassageReader(
          bytes,
          segments: passage,
          runs: parted,
          lexicon: lexicon,
          isGerman: language == "de"
        )
        append(reader.quotes(), to: &found)
        return found.count < mostQuotes
      }
      return found
    }
  }

  private static func append(_ quotes: [Quote], to found: inout [Quote]) {
    let base = found.count
    for var quote in quotes.prefix(mostQuotes - base) {
      quote.utterance = quote.utterance.map { $0 + base }
      found.append(quote)
    }
  }

  /// Calls `read` with segments in groups of bounded size, until it returns false; a huge one is cut, at character
  /// borders.
  private static func forEachPassage(
    of article: Article,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ read: ([Segment]) -> Bool
  ) {
    var passage: [Segment] = []
    var size = 0
    var goesOn = true
    forEachSegment(of: article, within: min(bytes.count, farthest)) { segment in
      var rest = segment.range
      while goesOn, !rest.isEmpty {
        let piece = piece(of: rest, bytes)
        if size + piece.count > passageBytes, !passage.isEmpty {
          goesOn = read(passage)
          passage.removeAll(keepingCapacity: true)
          size = 0
        }
        passage.append(Segment(range: piece, kind: segment.kind))
        size += piece.count
        rest = TextRange(piece.end, rest.end)
      }
      return goesOn
    }
    if goesOn, !passage.isEmpty { _ = read(passage) }
  }

  /// Calls `take` with the headline, the deck and the blocks of the body, sorted and disjoint, until it returns false.
  private static func forEachSegment(of article: Article, within count: Int, _ take: (Segment) -> Bool) {
    var heads = [article.headline.isDerived ? nil : article.headline.range, article.deck?.range].compactMap(\.self)
    heads.sort { $0.start > $1.start }
    var end = 0
    func takes(_ range: TextRange, _ kind: Segment.Kind) -> Bool {
      guard range.start >= end, range.end <= count, !range.isEmpty else { return true }
      end = range.end
      return take(Segment(range: range, kind: kind))
    }
    for block in article.body {
      while let head = heads.last, head.start <= block.range.start {
        guard takes(head, .head) else { return }
        heads.removeLast()
      }
      guard takes(block.range, .body) else { return }
    }
    while let head = heads.popLast() { guard takes(head, .head) else { return } }
  }

  /// What is read at once of a long range: its beginning.
  private static func piece(of range: TextRange, _ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    guard range.count > passageBytes else { return range }
    var end = range.start + passageBytes
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(range.start, end)
  }
}
