import Foundation
import PseudoTerminal
import Testing

/// The terminal is as the program found it: main screen, cursor, paste mode, cursor keys, echo and line editing.
///
/// A shell that reads a line edits by itself, with echo off: then only the sequences tell.
func expectGivenBack(
  _ run: WatchedProgram,
  toShell isShell: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = run.text
  func isLast(_ off: String, after on: String) -> Bool {
    guard let last = text.range(of: off, options: .backwards) else { return false }
    guard let start = text.range(of: on, options: .backwards) else { return true }
    return last.lowerBound >= start.upperBound
  }
  #expect(isLast("\u{1B}[?1049l", after: "\u{1B}[?1049h"), "main screen", sourceLocation: sourceLocation)
  #expect(isLast("\u{1B}[?25h", after: "\u{1B}[?25l"), "cursor", sourceLocation: sourceLocation)
  #expect(isLast("\u{1B}[?1l", after: "\u{1B}[?1h"), "cursor keys", sourceLocation: sourceLocation)
  #expect(isLast("\u{1B}[?2026l", after: "\u{1B}[?2026h"), "update", sourceLocation: sourceLocation)
  #expect(run.hasOutputAsBefore, "line ends", sourceLocation: sourceLocation)
  guard !isShell else { return }
  #expect(isLast("\u{1B}[?2004l", after: "\u{1B}[?2004h"), "paste mode", sourceLocation: sourceLocation)
  #expect(run.hasModesAsBefore, "echo and line editing", sourceLocation: sourceLocation)
}
