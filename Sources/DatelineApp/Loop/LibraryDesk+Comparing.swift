import Analysis
import Dispatch
import News
import Reading
import Storage

/// Lines up what articles quote.
extension LibraryDesk {
  /// Compares an article with others.
  func compare(_ id: ArticleID, with others: [ArticleID], _ request: RequestID) {
    searching.async { @Sendable in
      do throws(LibraryFault) {
        let library = try self.door.library().library
        var articles: [ComparedArticle] = []
        for id in ([id] + others).prefix(Statements.mostArticles) {
          if let article = try library.article(id) { articles.append(ComparedArticle(id: id, article)) }
        }
        guard articles.count > 1 else {
          let reason = "There is nothing to compare it with; v marks articles for it"
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
}
