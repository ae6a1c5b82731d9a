package import Catalog
package import News

extension Library {
  /// An article, and for each of some parts of a filter which of its quotes hold it; nil if there is none.
  ///
  /// Runs of one utterance count as one quote. There is one answer a quote, in the order of the article's quotes.
  package func quotes(
    of id: ArticleID,
    holding terms: [TextTerm]
  ) throws(LibraryFault) -> (annotated: AnnotatedArticle, answers: [TextTerm: [Bool]])? {
    try reading { database -> (annotated: AnnotatedArticle, answers: [TextTerm: [Bool]])? in
      guard let annotated = try StoredArticle.annotated(id, in: database, by: wordbooks)?.annotated else { return nil }
      guard !terms.isEmpty else { return (annotated, [:]) }
      let reader = try WordReader(database)
      var answers: [TextTerm: [Bool]] = [:]
      for term in terms { answers[term] = QuoteMatch([term], reader).answers(in: annotated, reader) }
      return (annotated, answers)
    }
  }
}
