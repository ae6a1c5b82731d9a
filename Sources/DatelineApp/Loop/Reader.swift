package import Newsroom
import Panes
import Reading
import Screen
import Terminal
import Theming

/// Reading on the screen, from the first frame to the last.
package enum Reader {
  /// What is to be opened, and how.
  package struct Opening: Sendable {
    package var inputs: [Input]
    /// Where everything is remembered; nil: nowhere, as for standard input and the samples.
    package var library: ChosenLibrary?
    package var settings: Settings
    package var folders: Folders
    /// The file of the user's own names of countries; nil for the one in the config folder.
    package var gazetteer: String?
    /// What the user says of the fields of dumps.
    package var map: RecordNames
    /// `NO_COLOR` was set, to anything.
    package var isColorless: Bool

    /// Creates an opening.
    package init(
      inputs: [Input],
      library: ChosenLibrary?,
      settings: Settings,
      folders: Folders,
      gazetteer: String? = nil,
      map: RecordNames = .none,
      isColorless: Bool
    ) {
      self.inputs = inputs
      self.library = library
      self.settings = settings
      self.folders = folders
      self.gazetteer = gazetteer
      self.map = map
      self.isColorless = isColorless
    }
  }

  /// Reads until the reader quits.
  ///
  /// - Returns: the exit code.
  /// - Throws: `NoScreen` if there is no terminal to draw on; nothing has been drawn then.
  package static func open(_ opening: Opening) throws(NoScreen) -> Int32 {
    FreeMemory.ofLargeArraysIsReturned()
    // The library opens while ncurses starts.
    let desk = LibraryDesk(opening)
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(maximumDepth: opening.isColorless ? .none : .truecolor)
    } catch {
      throw NoScreen(sentence: error.sentence, isDumb: error == .tooPlain(name: "dumb"))
    }
    let loop = EventLoop(opening, terminal: terminal, desk: desk)
    let code = loop.run()
    terminal.close()
    loop.desk.close()
    return code
  }

  /// There is no terminal to draw on.
  package struct NoScreen: Error {
    /// What to do about it, in one sentence.
    ///
    /// Foreign text: gate it before showing it.
    package let sentence: String
    /// The terminal says of itself that it cannot be drawn on, so that nobody need be told.
    package let isDumb: Bool
  }
}
