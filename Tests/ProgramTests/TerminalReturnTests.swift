import Foundation
import Testing

/// The terminal is given back: main screen, cursor, echo and paste mode as before.
@Suite(.serialized) struct TerminalReturnTests {
  private func started(_ environment: [String: String] = [:]) throws -> TerminalRun {
    let run = try TerminalRun(environment: environment)
    try #require(run.wait { run.lines.contains("shown") })
    run.settle()
    #expect(run.text.contains("\u{1B}[?1049h"))
    #expect(run.modesNow.c_lflag & UInt32(ECHO | ICANON | ISIG) == 0)
    return run
  }

  private func expectGivenBack(_ run: TerminalRun, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = run.text
    func isLast(_ off: String, after on: String) -> Bool {
      guard let last = text.range(of: off, options: .backwards) else { return false }
      guard let start = text.range(of: on, options: .backwards) else { return true }
      return last.lowerBound >= start.upperBound
    }
    #expect(isLast("\u{1B}[?1049l", after: "\u{1B}[?1049h"), "main screen", sourceLocation: sourceLocation)
    #expect(isLast("\u{1B}[?25h", after: "\u{1B}[?25l"), "cursor", sourceLocation: sourceLocation)
    #expect(isLast("\u{1B}[?2004l", after: "\u{1B}[?2004h"), "paste mode", sourceLocation: sourceLocation)
    #expect(isLast("\u{1B}[?1l", after: "\u{1B}[?1h"), "cursor keys", sourceLocation: sourceLocation)
    #expect(isLast("\u{1B}[?2026l", after: "\u{1B}[?2026h"), "update", sourceLocation: sourceLocation)
    #expect(run.isModesAsBefore, "echo and line editing", sourceLocation: sourceLocation)
  }

  @Test(arguments: ["", "truecolor"]) func onQuit(colors: String) throws {
    let run = try started(["COLORTERM": colors])
    run.type("q")
    #expect(run.end() == .exit(0))
    expectGivenBack(run)
  }

  @Test(arguments: [SIGTERM, SIGINT]) func onTheSystemsWish(signal: Int32) throws {
    let run = try started()
    run.signal(signal)
    #expect(run.end() == .exit(0))
    #expect(run.lines.contains("endRequested(signal: \(signal))"))
    expectGivenBack(run)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGBUS, SIGTRAP, SIGQUIT, SIGUSR1, SIGALRM, SIGXCPU])
  func onEverySignalThatKills(signal: Int32) throws {
    let run = try started(["COLORTERM": "truecolor"])
    run.signal(signal)
    #expect(run.end() == .signal(signal))
    expectGivenBack(run)
  }

  @Test func onATrapAndItSaysWhy() throws {
    let run = try started()
    run.type("X")
    let end = run.end()
    #expect(end == .signal(SIGILL) || end == .signal(SIGTRAP))
    expectGivenBack(run)
    let said = run.text.range(of: "Index out of range")
    let left = run.text.range(of: "\u{1B}[?1049l")
    if let said, let left { #expect(said.lowerBound > left.lowerBound) } else { Issue.record("no word about the trap") }
  }

  @Test func onHangUpItEnds() throws {
    let run = try started()
    run.hangUp()
    #expect(run.end() == .exit(0))
    #expect(run.lines.contains("hungUp"))
  }

  @Test func onSuspendAndTakenAgain() throws {
    let shell = try TerminalRun(["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "ready$ "])
    try #require(shell.wait { shell.text.contains("ready$ ") })
    shell.type("\(TerminalRun.probe) /dev/null\r")
    try #require(shell.wait { shell.text.contains("row 5") })
    shell.settle()
    shell.type("\u{1A}")
    try #require(shell.wait { shell.text.contains("Stopped") })
    shell.settle()
    expectGivenBackToShell(shell)
    let before = shell.output.count
    shell.type("fg\r")
    try #require(shell.wait { String(decoding: shell.output[before...], as: UTF8.self).contains("row 5") })
    shell.settle()
    let again = String(decoding: shell.output[before...], as: UTF8.self)
    #expect(again.contains("\u{1B}[?1049h"))
    #expect(again.contains("\u{1B}[?2004h"))
    #expect(again.contains("row 22"), "everything is drawn anew")
    shell.type("q")
    try #require(shell.wait { String(decoding: shell.output[before...], as: UTF8.self).contains("\u{1B}[?1049l") })
    shell.settle()
    expectGivenBackToShell(shell)
  }

  @Test func onStopFromOutsideAndContinued() throws {
    let shell = try TerminalRun(["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "ready$ "])
    try #require(shell.wait { shell.text.contains("ready$ ") })
    shell.type("\(TerminalRun.probe) /dev/null\r")
    try #require(shell.wait { shell.text.contains("row 5") })
    shell.settle()
    // SIGSTOP cannot be caught: the shell finds its terminal as it was left, and the probe takes it anew.
    let group = shell.foreground
    try #require(group > 1)
    kill(-group, SIGSTOP)
    try #require(shell.wait { shell.text.contains("Stopped") })
    shell.settle()
    let before = shell.output.count
    shell.type("fg\r")
    try #require(shell.wait { String(decoding: shell.output[before...], as: UTF8.self).contains("row 5") })
    shell.settle()
    #expect(shell.modesNow.c_lflag & UInt32(ECHO | ICANON) == 0)
    shell.type("q")
    try #require(shell.wait { String(decoding: shell.output[before...], as: UTF8.self).hasSuffix("ready$ ") })
    expectGivenBackToShell(shell)
  }

  /// A shell that reads a line turns echo off and edits by itself: only the sequences tell.
  private func expectGivenBackToShell(_ run: TerminalRun, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = run.text
    let main = text.range(of: "\u{1B}[?1049l", options: .backwards)
    let alternate = text.range(of: "\u{1B}[?1049h", options: .backwards)
    if let main, let alternate {
      #expect(main.lowerBound > alternate.lowerBound, sourceLocation: sourceLocation)
    } else {
      Issue.record("never left", sourceLocation: sourceLocation)
    }
    #expect(run.modesNow.c_oflag == run.modesBefore.c_oflag, sourceLocation: sourceLocation)
  }
}
