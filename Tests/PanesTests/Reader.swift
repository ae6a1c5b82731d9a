import News
import Panes
import Reading
import Screen
import TestSupport

/// A session with the articles it may ask for, for tests that press keys and look.
struct Reader {
  private(set) var session: Session
  private let stories: [Story]

  /// Opens the stories on a screen.
  init(_ stories: [Story], columns: Int, rows: Int) {
    self.stories = stories
    session = Session(columns: columns, rows: rows, themeNames: ["default", "mono", "nord"])
    let rows = stories.enumerated().map { ArticleRow(id: ArticleID($0), $1.annotated) }
    answer(session.arrive(rows))
    press("")
  }

  /// Presses the keys of a script, written with blanks between them.
  mutating func press(_ script: String) {
    for key in script.split(separator: " ") { answer(session.handle(.key(Key(String(key))))) }
    answer(session.rest())
  }

  /// Tells the session what happened.
  mutating func receive(_ outcome: Outcome) {
    answer(session.receive(outcome))
  }

  /// Gives the screen another size.
  mutating func resize(columns: Int, rows: Int) {
    answer(session.handle(.resize(columns: columns, rows: rows)))
  }

  /// The screen as it is now.
  func frame(_ theme: Theme = .plain, glyphs: Glyphs = .unicode) -> Frame {
    Screenful.frame(of: session, theme: theme, glyphs: glyphs)
  }

  private mutating func answer(_ effects: [Effect]) {
    for effect in effects {
      if case .loadRows(let ids, _, let request) = effect {
        let rows = ids.filter { stories.indices.contains($0.number) }.map {
          ArticleRow(id: $0, stories[$0.number].annotated)
        }
        answer(session.receive(.rowsLoaded(rows, request: request)))
      }
      guard case .loadArticle(let id, let request) = effect, stories.indices.contains(id.number) else { continue }
      answer(session.receive(.articleLoaded(stories[id.number].annotated, request: request)))
    }
  }
}
