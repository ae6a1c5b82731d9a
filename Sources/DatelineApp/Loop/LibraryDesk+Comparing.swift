import Analysis
import Dispatch
import News
import Reading
import Storage

/// Lines up what articles quote.
extension LibraryDesk {
  /// Compares an article with others, or without them with the articles of its story.
  func compare(_ id: ArticleID, with others: [ArticleID], of story: [ArticleID]?, _ request: RequestID) {
    comparing.async { @Sendable in
      do throws(LibraryFault) {
        let library = try self.door.library().library
        let story = try StoryAround(of: id, articles: story, in: library)
        let wanted = others.isEmpty ? story.compared : Array(([id] + others).prefix(Statements.mostArticles))
        var articles: [ComparedArticle] = []
        for id in wanted {
          if let article = try library.article(id) { articles.append(ComparedArticle(id: id, article)) }
        }
        guard articles.count > 1 else {
          let reason = "No other article of this story is here; v marks articles to compare"
          return self.mailbox.leave([.comparisonFailed(reason: reason, request: request)])
        }
        let rest = try story.rest(besides: wanted)
        let comparison = Statements.comparison(of: articles.map(\.annotated)).beside(rest)
        self.mailbox.leave([.compared(comparison, of: articles, request: request)])
      } catch {
        self.mailbox.leave([.comparisonFailed(reason: error.sentence, request: request)])
      }
    }
  }
}
