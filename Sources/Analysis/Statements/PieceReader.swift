import News

/// Reads the sentences that an article quotes.
struct PieceReader {
  /// An article gives so many sentences at most.
  static let mostPieces = 4_000

  private let article: Int
  private let annotated: AnnotatedArticle
  private(set) var pieces: [StatementPiece] = []

  /// Reads them, by place; linear in the quotes' lengths.
  ///
  /// Those of the headline are left out: they repeat the body's.
  init(_ annotated: AnnotatedArticle, article: Int) {
    self.article = article
    self.annotated = annotated
    var open: Open?
    for (number, quote) in annotated.annotations.quotes.enumerated() where quote.kind != .headline {
      guard pieces.count < Self.mostPieces else { return }
      guard quote.range.end <= annotated.article.text.count else { continue }
      var sentences = SentenceReader.sentences(in: quote.range, of: annotated.article.text)
      if let before = open {
        open = nil
        if before.utterance == quote.utterance, goesOn(sentences.first) {
          add([before.range, sentences.removeFirst()], quotes: [before.number, number], quote)
        } else {
          add([before.range], quotes: [before.number], before.quote)
        }
      }
      if let last = sentences.last, let utterance = quote.utterance, !isFinished(last) {
        sentences.removeLast()
        open = Open(number: number, quote: quote, range: last, utterance: utterance)
      }
      for sentence in sentences { add([sentence], quotes: [number], quote) }
    }
    if let open { add([open.range], quotes: [open.number], open.quote) }
  }

  /// A sentence that may go on in the next quote.
  private struct Open {
    let number: Int
    let quote: Quote
    let range: TextRange
    let utterance: Int
  }

  /// Whether a sentence begins with a small letter, as one does that "he said" has parted.
  private func goesOn(_ range: TextRange?) -> Bool {
    guard let range else { return false }
    let head = TextRange(range.start, min(range.end, range.start + 32))
    return annotated.article.text[head].unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase
      ?? false
  }

  private func isFinished(_ range: TextRange) -> Bool {
    SentenceReader.isFinished(range, of: annotated.article.text)
  }

  private mutating func add(_ ranges: [TextRange], quotes: [Int], _ quote: Quote) {
    let wording = Wording(ranges, of: annotated.article.text)
    guard !wording.words.isEmpty else { return }
    pieces.append(StatementPiece(article: article, quotes: quotes, ranges: ranges, quote, wording: wording))
  }
}
