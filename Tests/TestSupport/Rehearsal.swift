package import News
package import Reading
import Screen

/// A session whose questions for articles are answered at once, as on a day without bad luck.
package struct Rehearsal {
  package var session: Session
  package let articles: [AnnotatedArticle]
  /// Every effect asked for so far but the questions for articles, in order.
  package private(set) var effects: [Effect] = []
  /// The articles asked for so far, in order.
  package private(set) var loads: [ArticleID] = []

  /// Hands the articles over to a session on a screen of a size.
  package init(_ drafts: [ArticleDraft], columns: Int = 120, rows: Int = 40, themeNames: [String] = []) {
    session = Session(columns: columns, rows: rows, themeNames: themeNames)
    articles = drafts.map(\.annotated)
    answer(session.receive(.articlesArrived(articles.enumerated().map { ArticleRow(id: ArticleID($0), $1) })))
  }

  /// Presses the keys of `script`, and rests after each word.
  package mutating func press(_ script: String) {
    for word in script.split(separator: " ") {
      for key in KeySequence.keys(of: String(word)) { answer(session.handle(.key(key))) }
      answer(session.rest())
    }
  }

  /// Changes the size of the screen.
  package mutating func resize(columns: Int, rows: Int) {
    answer(session.handle(.resize(columns: columns, rows: rows)))
  }

  /// Lets something happen outside.
  package mutating func receive(_ outcome: Outcome) {
    answer(session.receive(outcome))
  }

  private mutating func answer(_ asked: [Effect]) {
    var waiting = asked[...]
    while let effect = waiting.popFirst() {
      guard case .loadArticle(let id, let request) = effect else {
        effects.append(effect)
        continue
      }
      loads.append(id)
      let outcome: Outcome =
        articles.indices.contains(id.number)
        ? .articleLoaded(articles[id.number], request: request)
        : .articleFailed(reason: "it is not there", request: request)
      waiting += session.receive(outcome)
    }
  }
}
