import Foundation
import Glibc
import News
import Panes
import Reading
import Screen
import Terminal
import Theming

/// The one loop: wait for one sign, take all that waits, apply it, start what it asks for, draw once.
final class EventLoop {
  /// How long the first frame waits for the library, which is being opened meanwhile.
  private static let patienceAtStart = Duration.milliseconds(25)
  /// How long a frame waits for the rows and texts it asked for: less than one sees.
  private static let patience = Duration.milliseconds(5)

  private let opening: Reader.Opening
  private let terminal: CursesTerminal
  private let wardrobe: Wardrobe
  private let clipboard = Clipboard(environment: ProcessInfo.processInfo.environment)
  private let clock = ContinuousClock()
  private var session: Session
  private(set) var desk: LibraryDesk
  private var moments = Moments()
  private var awaited = Awaited()
  private var kept: SavedPlace?
  /// Another article shows than when the reader's place was kept.
  private var hasTurnedThePage = false
  private var exitCode: Int32?

  /// Prepares to draw on a terminal what comes from a desk that has begun to open its library.
  init(_ opening: Reader.Opening, terminal: CursesTerminal, desk: LibraryDesk) {
    self.opening = opening
    self.terminal = terminal
    self.desk = desk
    wardrobe = Wardrobe(folders: opening.folders, depth: terminal.colorDepth, isColorless: opening.isColorless)
    session = Session(
      columns: terminal.size.columns,
      rows: terminal.size.rows,
      themeNames: wardrobe.names,
      themeName: opening.settings.theme,
      isWelcome: opening.inputs.isEmpty,
      textColumns: opening.settings.textWidth,
      showsFurniture: opening.settings.furniture,
      readSeconds: opening.settings.readAfter,
      today: .today,
      openedPaths: opening.openedPaths
    )
  }

  /// Runs until the reader quits or the terminal goes away; returns the exit code.
  func run() -> Int32 {
    perform([.loadTheme(opening.settings.theme)])
    take(desk.mailbox.take(within: Self.patienceAtStart))
    awaitAnswers()
    draw()
    startReading()
    while exitCode == nil {
      let wakeup = terminal.wait(timeout: moments.timeout(of: session), also: [desk.mailbox.descriptor])
      if !wakeup.events.isEmpty { moments.noteInput() }
      for event in wakeup.events where exitCode == nil { take(event) }
      take(desk.mailbox.take())
      if exitCode == nil { perform(moments.effects(of: &session)) }
      awaitAnswers()
      if exitCode == nil { draw() }
      if hasTurnedThePage { remember() }
    }
    remember()
    return exitCode ?? 0
  }

  private func take(_ outcomes: [Outcome]) {
    for outcome in outcomes where exitCode == nil {
      awaited.note(outcome)
      if case .articleLoaded = outcome { hasTurnedThePage = true }
      perform(session.receive(outcome))
    }
  }

  /// Takes in what is answered within a few milliseconds, so that a page comes with its rows at once.
  private func awaitAnswers() {
    let end = clock.now + Self.patience
    while !awaited.isEmpty, exitCode == nil, clock.now < end {
      take(desk.mailbox.take(within: clock.now.duration(to: end)))
    }
    awaited.forget()
  }

  /// Begins to take in what was pointed at, with the user's own names of countries; a fault in them is told, and the
  /// built-in ones hold.
  private func startReading() {
    var gazetteer = OwnGazetteer.none
    do throws(Mistake) {
      gazetteer = try OwnGazetteer.chosen(opening.gazetteer, in: opening.folders)
    } catch {
      perform(session.receive(.noticed("\(error.description); the built-in gazetteer is used")))
    }
    desk.start(atlas: gazetteer.atlas)
  }

  /// Keeps where the reader is, for the next time.
  private func remember() {
    hasTurnedThePage = false
    guard let place = SavedPlace(session), place != kept else { return }
    kept = place
    desk.remember(place)
  }

  private func draw() {
    terminal.show(Screenful.frame(of: session, theme: wardrobe.worn, glyphs: glyphs))
  }

  private var glyphs: Glyphs {
    terminal.isUnicode && !opening.settings.ascii ? .unicode : .ascii
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input): perform(session.handle(input))
    case .endRequested(let signal): exitCode = 128 + signal
    case .hungUp: exitCode = 128 + SIGHUP
    case .stopRequested: perform([.suspend])
    case .continued: break
    }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects where exitCode == nil {
      awaited.note(effect)
      perform(effect)
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .openSamples: openSamples()
    case .loadTheme(let name): perform(session.receive(wardrobe.wear(name)))
    case .copy(let citation, let form): clipboard.copy(citation, as: form, to: terminal, telling: desk.mailbox)
    case .redraw: terminal.redraw()
    case .suspend:
      remember()
      terminal.suspend().forEach(take)
    case .quit: exitCode = 0
    case .remember: remember()
    case .loadArticle, .loadRows, .countPairs, .countSpeakers, .stopCounting, .findVoice, .loadLines, .resolve, .rank,
      .findRows,
      .mark, .note, .keepQuote, .removeQuote, .loadNotebook, .watchFilter, .countWatches, .seeWatch,
      .saveFilter, .suggestSpeakers, .rescan,
      .compare,
      .fetchFeeds, .stopFetching, .stopReading:
      desk.perform(effect)
    }
  }

  /// The samples lie in a library of their own, so that they do not get among the reader's articles.
  private func openSamples() {
    desk.close()
    desk = LibraryDesk(inputs: SampleArticles.inputs, library: nil, isWatching: false, restores: false)
    perform(session.receive(.progressed(Progress())))
    startReading()
  }
}
