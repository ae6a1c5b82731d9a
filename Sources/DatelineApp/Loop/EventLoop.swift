import Glibc
import Newsroom
import Panes
import Reading
import Screen
import Terminal
import Theming

/// The one loop: wait for one sign, take all that waits, apply it, start what it asks for, draw once.
final class EventLoop {
  private let opening: Reader.Opening
  private let terminal: CursesTerminal
  private let mailbox = Mailbox()
  private let wardrobe: Wardrobe
  private var session: Session
  private var gazetteer = OwnGazetteer.none
  private var desk: LoadingDesk
  private var exitCode: Int32?

  init(_ opening: Reader.Opening, terminal: CursesTerminal) {
    self.opening = opening
    self.terminal = terminal
    wardrobe = Wardrobe(folders: opening.folders, depth: terminal.colorDepth, isColorless: opening.isColorless)
    desk = LoadingDesk(inputs: opening.inputs, gazetteer: gazetteer, mailbox: mailbox)
    session = Session(
      columns: terminal.size.columns,
      rows: terminal.size.rows,
      themeNames: wardrobe.names,
      themeName: opening.settings.theme,
      isWelcome: opening.inputs.isEmpty,
      textColumns: opening.settings.textWidth,
      showsFurniture: opening.settings.furniture
    )
  }

  /// Runs until the reader quits or the terminal goes away; returns the exit code.
  func run() -> Int32 {
    perform([.loadTheme(opening.settings.theme)])
    draw()
    readGazetteer()
    desk.start()
    while exitCode == nil {
      let wakeup = terminal.wait(timeout: session.isBrowsing ? Self.moment : nil, also: [mailbox.descriptor])
      if wakeup.isTimeout { perform(session.rest()) }
      for event in wakeup.events where exitCode == nil { take(event) }
      for outcome in mailbox.take() where exitCode == nil { perform(session.receive(outcome)) }
      if exitCode == nil { draw() }
    }
    desk.stop()
    return exitCode ?? 0
  }

  /// Reads the user's own names of countries; a fault is told, and the built-in ones hold.
  private func readGazetteer() {
    do throws(Mistake) {
      gazetteer = try OwnGazetteer.chosen(opening.gazetteer, in: opening.folders)
      guard gazetteer.atlas != nil else { return }
      desk = LoadingDesk(inputs: opening.inputs, gazetteer: gazetteer, mailbox: mailbox)
    } catch {
      perform(session.receive(.noticed("\(error.description); the built-in gazetteer is used")))
    }
  }

  /// How long a reader who moves down the list stays at a row before its article is fetched: below what one sees, so
  /// that it seems at once, and above the pace of a held key, so that the list never waits for texts nobody reads.
  private static let moment = Duration.milliseconds(80)

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
    for effect in effects where exitCode == nil { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .loadArticle(let id, let request): desk.load(id, request: request)
    case .loadRows(let ids, _, let request): desk.load(ids, request: request)
    case .resolve, .rank, .findRows, .mark, .note, .saveFilter, .suggestSpeakers, .rescan, .remember: break
    case .stopReading: desk.stop()
    case .openSamples:
      desk = LoadingDesk(inputs: SampleArticles.inputs, gazetteer: gazetteer, mailbox: mailbox)
      desk.start()
    case .loadTheme(let name): perform(session.receive(wardrobe.wear(name)))
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend().forEach(take)
    case .quit: exitCode = 0
    }
  }
}
