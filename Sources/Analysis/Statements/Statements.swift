package import News

/// Tells how alike utterances are, and lines up the statements of articles.
///
/// Pure: the same articles always give the same statements.
package enum Statements {
  /// So many articles are compared at most; further ones are left out.
  package static let mostArticles = 64
  /// So many sentences are compared at most, of all articles.
  private static let mostPieces = 20_000

  /// How alike two quotes or sentences are; linear in their lengths.
  ///
  /// - Returns: the same score from both sides; the difference says what `second` is to `first`.
  package static func likeness(_ first: String, _ second: String) -> Resemblance {
    Wording(first).likeness(to: Wording(second))
  }

  /// Lines up what articles quote, sentence by sentence.
  ///
  /// Each sentence is compared with a few others only: nearly linear in the number of quotes.
  package static func comparison(of articles: [AnnotatedArticle]) -> Comparison {
    let compared = articles.prefix(mostArticles)
    var weaver = StatementWeaver(compared.map(\.article.text))
    var isCut = articles.count > compared.count
    for (number, article) in compared.enumerated() {
      let pieces = PieceReader(article, article: number).pieces
      let room = mostPieces - weaver.pieces.count
      isCut = isCut || pieces.count > room || pieces.count >= PieceReader.mostPieces
      weaver.add(Array(pieces.prefix(max(0, room))))
    }
    return weaver.comparison(articles: compared.count, isCut: isCut)
  }
}
