import Analysis
import News
import TestSupport

/// Articles as they are compared, and what came of it in words.
struct ComparedTexts {
  let articles: [AnnotatedArticle]
  let comparison: Comparison

  init(_ drafts: String...) {
    self.init(drafts)
  }

  init(_ drafts: [String]) {
    articles = drafts.enumerated().map {
      ArticleDraft("Report \($0.offset)\n" + $0.element, source: "\($0.offset).txt").annotated
    }
    comparison = Statements.comparison(of: articles)
  }

  /// A line a statement: the first words of each rendering, `-` where there is none, and how it differs.
  var lines: [String] {
    comparison.statements.map { statement in
      articles.indices.map { article in
        guard let rendering = statement.rendering(in: article) else { return "-" }
        let text = articles[article].article.text
        let words = rendering.pieces.map { text[$0].split(separator: " ").prefix(2).joined(separator: " ") }
        let difference = rendering.likeness.map { " (\($0.difference.rawValue))" } ?? ""
        return words.joined(separator: " + ") + difference
      }.joined(separator: " | ")
    }
  }

  /// The words that the rendering of a statement has and the one it is compared with has not.
  func unlike(_ statement: Int, in article: Int) -> [String] {
    comparison.statements[statement].rendering(in: article)?.unlike.map { articles[article].article.text[$0] } ?? []
  }
}
