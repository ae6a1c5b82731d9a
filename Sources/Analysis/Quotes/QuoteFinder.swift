import News

/// Finds the quotes of an article and their speakers.
///
/// Linear: what is looked at around a quote is bounded, and a long text is read in passages of bounded size.
enum QuoteFinder {
  /// How much text is read at once, in bytes; names are known within it.
  private static let passageBytes = 1 << 18
  /// Text beyond this offset is not searched: a token's place has 32 bits.
  private static let farthest = Int(UInt32.max)
  /// Quotes beyond this many are left alone.
  private static let mostQuotes = 100_000

  /// The quotes of the headline, the deck and the body, sorted; furniture is not searched.
  static func quotes(in article: Article, language: String) -> [Quote] {
    let lexicon = Lexicon.of(language)
    return article.text.bytes.withUnsafeBufferPointer { bytes in
      var found: [Quote] = []
      for passage in passages(segments(of: article, count: bytes.count), bytes) {
        let runs = MarkScanner.runs(in: bytes, passage, lexicon: lexicon)
        guard !runs.isEmpty else { continue }
        let hasAsides = language == "ru" || language == "uk"
        let parted = hasAsides ? AsideSplitter(bytes: bytes, lexicon: lexicon).split(runs) : runs
        let reader = PassageReader(
          bytes,
          segments: passage,
          runs: parted,
          lexicon: lexicon,
          isGerman: language == "de"
        )
        append(reader.quotes(), to: &found)
        if found.count >= mostQuotes { break }
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

  /// The headline, the deck and the blocks of the body, sorted and disjoint.
  private static func segments(of article: Article, count: Int) -> [Segment] {
    var segments = article.body.map { Segment(range: $0.range, kind: .body) }
    if !article.headline.isDerived, let range = article.headline.range {
      segments.append(Segment(range: range, kind: .head))
    }
    if let deck = article.deck { segments.append(Segment(range: deck.range, kind: .head)) }
    segments.sort { $0.range.start < $1.range.start }
    var end = 0
    return segments.filter { segment in
      guard segment.range.start >= end, segment.range.end <= min(count, farthest), !segment.range.isEmpty else {
        return false
      }
      end = segment.range.end
      return true
    }
  }

  /// Segments in groups of bounded size; a huge one is cut, at character borders.
  private static func passages(_ segments: [Segment], _ bytes: UnsafeBufferPointer<UInt8>) -> [[Segment]] {
    var passages: [[Segment]] = []
    var current: [Segment] = []
    current.reserveCapacity(segments.count)
    var size = 0
    for segment in segments {
      var rest = segment.range
      while !rest.isEmpty {
        let piece = piece(of: rest, bytes)
        if size + piece.count > passageBytes, !current.isEmpty {
          passages.append(current)
          current = []
          size = 0
        }
        current.append(Segment(range: piece, kind: segment.kind))
        size += piece.count
        rest = TextRange(piece.end, rest.end)
      }
    }
    if !current.isEmpty { passages.append(current) }
    return passages
  }

  /// What is read at once of a long range: its beginning.
  private static func piece(of range: TextRange, _ bytes: UnsafeBufferPointer<UInt8>) -> TextRange {
    guard range.count > passageBytes else { return range }
    var end = range.start + passageBytes
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(range.start, end)
  }
}
