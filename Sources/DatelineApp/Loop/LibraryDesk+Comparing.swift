import Analysis
import Dispatch
import News
import Reading
import Storage

/// Lines up what articles quote.
extension LibraryDesk {
  /// Compares an article with others, or without them with the articles of its story.
  func compare(_ id: ArticleID, with others: [ArticleID], _ request: RequestID) {
    searching.async { @Sendable in
      do throws(LibraryFault) {
        let library = try self.door.library().library
        let others = others.isEmpty ? try Self.story(of: id, in: library) : others
        var articles: [ComparedArticle] = []
        for id in ([id] + others).prefix(Statements.mostArticles) {
          if let article = try library.article(id) { articles.append(ComparedArticle(id: id, article)) }
        }
        guard articles.count > 1 else {
          let reason = "No other article of this story is here; v marks articles to compare"
          return self.mailbox.leave([.comparisonFailed(reason: reason, request: request)])
        }
        var comparison = Statements.comparison(of: articles.map(\.annotated))
        if others.count >= Statements.mostArticles { comparison = comparison.cut }
        self.mailbox.leave([.compared(comparison, of: articles, request: request)])
      } catch {
        self.mailbox.leave([.comparisonFailed(reason: error.sentence, request: request)])
      }
    }
  }
  /// The other articles of an article's story, those nearest in time.
  private static func story(of id: ArticleID, in library: Library) throws(LibraryFault) -> [ArticleID] {
    try library.articles(ofStoryOf: id, most: Statements.mostArticles).filter { $0 != id }
  }
}
