import Analysis
import News
import Panes
import Reading
import Screen
import TestSupport

/// A session with a library of stories, for tests that press keys and look.
struct Reader {
  private var rehearsal: Rehearsal

  /// Opens the stories on a screen.
  init(_ stories: [Story], columns: Int, rows: Int) {
    let session = Session(columns: columns, rows: rows, themeNames: ["default", "mono", "nord"])
    rehearsal = Rehearsal(stories.map(\.annotated), session: session)
    rehearsal.compare = { Statements.comparison(of: $0) }
  }

  var session: Session { rehearsal.session }

  /// What the library answers waits while it is silent.
  var isSilent: Bool {
    get { rehearsal.isSilent }
    set { rehearsal.isSilent = newValue }
  }

  /// Presses the keys of a script, written with blanks between them.
  mutating func press(_ script: String) {
    rehearsal.press(script)
  }

  /// Tells the session what happened.
  mutating func receive(_ outcome: Outcome) {
    rehearsal.receive(outcome)
  }

  /// Lets watches find something, and a reading end.
  mutating func announce(_ news: [String: Int]) {
    rehearsal.news = news
    var progress = Progress()
    progress.isFinished = true
    rehearsal.receive(.progressed(progress))
  }

  /// Gives the screen another size.
  mutating func resize(columns: Int, rows: Int) {
    rehearsal.resize(columns: columns, rows: rows)
  }

  /// The screen as it is now.
  func frame(_ theme: Theme = .plain, glyphs: Glyphs = .unicode) -> Frame {
    Screenful.frame(of: session, theme: theme, glyphs: glyphs)
  }
}
