import News
import Terminal

/// What the reader is told after something was copied.
struct CopyReport: Equatable, Sendable {
  typealias TerminalAnswer = CursesTerminal.ClipboardAnswer

  let form: Citation.Form
  /// Characters that were copied.
  let characters: Int
  /// Controls that became symbols.
  let symbols: Int
  let terminal: TerminalAnswer
  /// The tool that took it; nil if none did.
  let tool: String?
  /// Whether no other program may be run.
  let isSecure: Bool

  /// Whether it reached any clipboard, as far as that can be known.
  var isCopied: Bool { terminal == .asked || tool != nil }

  /// One plain sentence without a full stop.
  var sentence: String {
    guard isCopied else { return "Not copied: \(obstacle)" }
    let ways = [terminal == .asked ? "the terminal" : nil, tool].compactMap(\.self).joined(separator: " and ")
    var words =
      "Copied \(what), \(ProgressLine.grouped(characters)) \(characters == 1 ? "character" : "characters"), to \(ways)"
    if symbols > 0 {
      words +=
        "; \(symbols == 1 ? "1 control character is a symbol" : "\(symbols) control characters are symbols") in it"
    }
    return words
  }

  private var what: String {
    switch form {
    case .attributed: "the quote with its speaker"
    case .words: "the quote"
    case .full: "the full citation"
    case .link: "the link"
    }
  }

  private var obstacle: String {
    switch terminal {
    case .tooLong:
      "terminals take \(ProgressLine.grouped(ClipboardSequence.longest)) bytes at most, and \(noTool)"
    case .asked, .none: "this terminal has no clipboard, and \(noTool)"
    }
  }

  private var noTool: String {
    isSecure ? "DATELINE_SECURE lets no clipboard tool run" : "no clipboard tool such as wl-copy or xclip is here"
  }
}
