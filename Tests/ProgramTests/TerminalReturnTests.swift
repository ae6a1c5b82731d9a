import Foundation
import PseudoTerminal
import Testing

/// The terminal is given back: main screen, cursor, echo and paste mode as before.
@Suite(.serialized) struct TerminalReturnTests {
  private func started(_ environment: [String: String] = [:]) throws -> (run: WatchedProgram, log: ProbeLog) {
    let (run, log) = try ProbeLog.shown(environment)
    #expect(run.text.contains("\u{1B}[?1049h"))
    #expect(run.localModes & UInt32(ECHO | ICANON | ISIG) == 0)
    return (run, log)
  }

  /// A shell in which the probe runs and has drawn.
  private func shellWithProbe() throws -> WatchedProgram {
    let shell = try #require(
      WatchedProgram(
        ["/bin/bash", "--norc", "--noprofile", "-i"],
        columns: 80,
        rows: 24,
        environment: ["PS1": "ready$ "],
        keeping: nil
      )
    )
    try #require(shell.wait { shell.text.contains("ready$ ") })
    shell.type("\(Program.path(of: "TerminalProbe")) /dev/null\r")
    try #require(shell.wait { shell.text.contains("row 5") })
    shell.settle()
    return shell
  }

  @Test(arguments: ["", "truecolor"]) func onQuit(colors: String) throws {
    let run = try started(["COLORTERM": colors]).run
    run.type("q")
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
  }

  @Test(arguments: [SIGTERM, SIGINT]) func onTheSystemsWish(signal: Int32) throws {
    let (run, log) = try started()
    run.send(signal)
    #expect(run.ending() == .exit(0))
    #expect(log.lines.contains("endRequested(signal: \(signal))"))
    expectGivenBack(run)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGBUS, SIGTRAP, SIGQUIT, SIGUSR1, SIGALRM, SIGXCPU])
  func onEverySignalThatKills(signal: Int32) throws {
    let run = try started(["COLORTERM": "truecolor"]).run
    run.send(signal)
    #expect(run.ending() == .signal(signal))
    expectGivenBack(run)
  }

  @Test func onATrapAndItSaysWhy() throws {
    let run = try started().run
    run.type("X")
    let end = run.ending()
    #expect(end == .signal(SIGILL) || end == .signal(SIGTRAP))
    expectGivenBack(run)
    let said = run.text.range(of: "Index out of range")
    let left = run.text.range(of: "\u{1B}[?1049l")
    if let said, let left { #expect(said.lowerBound > left.lowerBound) } else { Issue.record("no word about the trap") }
  }

  @Test func onHangUpItEnds() throws {
    let (run, log) = try started()
    run.hangUp()
    #expect(run.ending() == .exit(0))
    #expect(log.lines.contains("hungUp"))
  }

  @Test func onSuspendAndTakenAgain() throws {
    let shell = try shellWithProbe()
    shell.type("\u{1A}")
    try #require(shell.wait { shell.text.contains("Stopped") })
    shell.settle()
    expectGivenBack(shell, toShell: true)
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
    expectGivenBack(shell, toShell: true)
  }

  @Test func onStopFromOutsideAndContinued() throws {
    let shell = try shellWithProbe()
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
    #expect(shell.localModes & UInt32(ECHO | ICANON) == 0)
    shell.type("q")
    try #require(shell.wait { String(decoding: shell.output[before...], as: UTF8.self).hasSuffix("ready$ ") })
    expectGivenBack(shell, toShell: true)
  }
}
