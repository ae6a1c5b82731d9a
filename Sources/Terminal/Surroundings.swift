import Glibc
import Screen

/// Where the program was started: its terminal and what the environment says about it.
struct Surroundings {
  /// Standard output if it is a terminal, else the controlling terminal.
  func output() throws(TerminalUnavailable) -> Int32 {
    if isatty(STDOUT_FILENO) == 1 { return STDOUT_FILENO }
    return try controllingTerminal()
  }

  /// Standard input if it is a terminal, else the controlling one, else, as pagers do, the one that is drawn on.
  func input(besides output: Int32) throws(TerminalUnavailable) -> Int32 {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    do { return try controllingTerminal() } catch { return output }
  }

  /// What `TERM` names.
  func kind() throws(TerminalUnavailable) -> String {
    guard let name = variable("TERM"), !name.isEmpty else { throw .unnamed }
    guard name != "dumb" else { throw .tooPlain(name: name) }
    return name
  }

  /// Whether the terminal says that it has colours beyond its 256; GNU screen, which hands on what the terminal around
  /// it says, has none.
  func hasTruecolor(kind: String) -> Bool {
    guard let word = variable("COLORTERM"), word == "truecolor" || word == "24bit" else { return false }
    if kind.hasPrefix("screen") && variable("TMUX") == nil { return false }
    return !kind.hasPrefix("linux") && !kind.hasPrefix("vt")
  }

  /// What the terminal runs in: the innermost, if it is more than one.
  var wrapping: ClipboardSequence.Wrapping {
    if variable("TMUX")?.isEmpty == false { return .tmux }
    return variable("STY")?.isEmpty == false ? .screen : .none
  }

  static func depth(colors: Int) -> ColorDepth {
    if colors > 256 { return .truecolor }
    if colors == 256 { return .indexed256 }
    return colors >= 8 ? .sixteen : .none
  }

  /// The largest screen that is drawn: a terminal that claims to be larger gets its upper left corner drawn, since
  /// it costs memory by the cell, and the largest real ones are far smaller.
  private static let largest = (columns: 2000, rows: 1000)

  /// The terminal's columns and rows, as far as they are drawn; nil where it does not know.
  static func size(of terminal: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (min(Int(size.ws_col), largest.columns), min(Int(size.ws_row), largest.rows))
  }

  private func controllingTerminal() throws(TerminalUnavailable) -> Int32 {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { throw .noTerminal }
    return terminal
  }

  private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
