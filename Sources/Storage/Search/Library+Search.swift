package import Catalog
import GRDB
package import News

/// Finding articles by their words.
///
/// All of these block until they are done. What takes longer is given an inquiry: once that is cancelled, it ends
/// soon, and gives nil.
extension Library {
  /// Finds the articles of each of these parts of a filter.
  ///
  /// All that was found so far is delivered whenever the inquiry says that it is due.
  package func resolve(
    _ terms: [TextTerm],
    _ inquiry: Inquiry = Inquiry(),
    deliver: ([TextTerm: ArticleSet]) -> Void = { _ in }
  ) throws(LibraryFault) -> [TextTerm: ArticleSet]? {
    try inquiring { database in
      try withoutActuallyEscaping(deliver) { deliver in
        var search = try TermSearch(terms, in: database, inquiry, deliver: deliver)
        try search.run()
        return search.answer
      }
    }
  }

  /// The articles that have all of the terms, the best first.
  ///
  /// Ranked are the newest thousands of them, and those that have the words in their headline.
  package func rank(
    _ terms: [TextTerm],
    limit: Int = 1_000,
    _ inquiry: Inquiry = Inquiry()
  ) throws(LibraryFault) -> [ArticleID]? {
    try inquiring { try SearchRank($0, inquiry).best(limit, of: terms) }
  }

  /// Finds articles by a part of their headline or outlet, in any case and with or without accents.
  ///
  /// All that was found so far is delivered whenever the inquiry says that it is due.
  package func findRows(
    _ words: String,
    _ inquiry: Inquiry = Inquiry(),
    deliver: (ArticleSet) -> Void = { _ in }
  ) throws(LibraryFault) -> ArticleSet? {
    try inquiring { database in
      var search = try RowSearch(database, inquiry)
      try search.run(words, deliver: deliver)
      return search.found
    }
  }

  /// A piece of each of these articles, around the words of the terms; articles that are not there have none.
  package func snippets(of articles: [ArticleID], for terms: [TextTerm]) throws(LibraryFault) -> [ArticleID: Snippet] {
    let (snippets, illegible) = try legibleSnippets(of: articles, for: terms)
    guard illegible == 0 else { throw .damaged("an article") }
    return snippets
  }

  /// A piece of each of these articles that can be read, and how many of them cannot.
  package func legibleSnippets(
    of articles: [ArticleID],
    for terms: [TextTerm]
  ) throws(LibraryFault) -> (snippets: [ArticleID: Snippet], illegible: Int) {
    try reading { database in
      let maker = SnippetMaker(terms, try WordReader(database))
      var snippets: [ArticleID: Snippet] = [:]
      var illegible = 0
      for article in articles {
        do {
          snippets[article] = try StoredArticle.annotated(article, in: database, by: wordbooks).map {
            maker.snippet(of: $0.annotated.article)
          }
        } catch {
          guard Legibility.isDamage(error) else { throw error }
          illegible += 1
        }
      }
      return (snippets, illegible)
    }
  }

  /// Speakers whose name has a word that begins so, those with the most articles first.
  package func speakers(
    beginning prefix: String,
    limit: Int = 100,
    _ inquiry: Inquiry = Inquiry()
  ) throws(LibraryFault) -> [(name: String, articles: Int)]? {
    try inquiring { try SpeakerLookup($0, inquiry).speakers(beginning: prefix, limit: limit) }
  }

  /// Reads; nil once the inquiry is cancelled.
  func inquiring<Value>(_ read: (Database) throws -> Value) throws(LibraryFault) -> Value? {
    try reading { database in
      do {
        return try read(database)
      } catch is Inquiry.Cancelled {
        return nil
      }
    }
  }
}
