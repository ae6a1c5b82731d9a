/// Why there is no screen to draw on.
package enum TerminalUnavailable: Error, Equatable, Sendable {
  /// Neither standard output nor the controlling terminal is one.
  case noTerminal
  /// `TERM` is not set.
  case unnamed
  /// The terminal database does not know what `TERM` names.
  case unknown(name: String)
  /// The terminal cannot move its cursor, as `dumb`.
  case tooPlain(name: String)

  /// What happened and what to do, in one sentence.
  ///
  /// The name in it is foreign text.
  package var sentence: String {
    switch self {
    case .noTerminal: "There is no terminal to draw on; start Dateline in one."
    case .unnamed: "TERM is not set, so the terminal's abilities are unknown; try TERM=xterm-256color."
    case .unknown(let name): "The terminal \"\(name)\" that TERM names is not known here; try TERM=xterm-256color."
    case .tooPlain(let name): "The terminal \"\(name)\" that TERM names cannot show a screen; try TERM=xterm-256color."
    }
  }
}
