import Glibc
import PseudoTerminal
import Testing

/// What goes out to the terminal.
@Suite(.serialized) struct TerminalDrawingTests {
  @Test func anUnchangedFrameSendsNothing() throws {
    let (run, log) = try ProbeLog.shown()
    run.type("u")
    #expect(run.wait { log.keys.contains("u") })
    #expect(run.settle().isEmpty)
  }

  @Test func aMovedHighlightSendsTheTwoRowsAndLittleElse() throws {
    let run = try ProbeLog.shown().run
    run.type("j")
    let bytes = run.settle()
    // Each row has 58 letters; the rest is where to and how.
    #expect(bytes.count > 116)
    #expect(bytes.count < 116 + 60, "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func anIdleTerminalIsSilent() throws {
    let run = try ProbeLog.shown().run
    let before = run.sleeps
    #expect(run.settle(1_000).isEmpty)
    #expect(run.sleeps - before <= 1)
  }

  @Test func colorsOfItsOwnAreSentAsTheyAre() throws {
    let (run, log) = try ProbeLog.shown(["COLORTERM": "truecolor"])
    #expect(log.lines.first?.contains("truecolor") == true)
    #expect(run.text.contains("\u{1B}[38;2;10;200;30m"))
    #expect(run.text.contains("\u{1B}[32m"), "indexed colours stay the terminal's own")
    #expect(!run.text.contains("\u{1B}[48"), "no background is painted")
    #expect(!run.text.contains("\u{1B}[40m"), "no background is painted")
  }

  @Test func aTerminalOf256GetsTheNearest() throws {
    let (run, log) = try ProbeLog.shown()
    #expect(log.lines.first?.contains("indexed256") == true)
    #expect(run.text.contains("\u{1B}[38;5;40m"))
  }

  @Test func noColorsWhenTheReaderWantsNone() throws {
    let (run, log) = try ProbeLog.shown(["NO_COLOR": "1", "COLORTERM": "truecolor"])
    #expect(log.lines.first?.contains("none") == true)
    #expect(!run.text.contains("\u{1B}[32m"))
    #expect(run.text.contains("7m"), "reverse stays")
  }

  @Test func withoutUnicodeOnlyAsciiIsSent() throws {
    let (run, log) = try ProbeLog.shown(["LC_ALL": "C"])
    #expect(log.lines.first?.hasSuffix("unicode=false") == true)
    #expect(run.output.allSatisfy { $0 < 0x80 })
    #expect(run.text.contains("naive cafe e - \"quoted\""))
  }

  @Test func aLocaleThatIsNotInstalledStillMeansUnicode() throws {
    let (run, log) = try ProbeLog.shown(["LC_ALL": "xx_YY.UTF-8"])
    #expect(log.lines.first?.hasSuffix("unicode=true") == true)
    #expect(run.text.contains("日本"))
  }

  @Test(arguments: [("nonesuch", "nonesuch"), ("dumb", "dumb"), ("", "TERM is not set")])
  func aTerminalThatCannotShowAScreenIsRefused(kind: String, word: String) throws {
    let log = try ProbeLog()
    let run = try log.start(["TERM": kind])
    #expect(run.ending() == .exit(2))
    #expect(run.text.contains(word))
    #expect(run.text.contains("try TERM=xterm-256color"))
    #expect(run.hasModesAsBefore)
    #expect(!run.output.contains(0x1B))
  }

  @Test func aTerminalUnknownHereIsDrawnOnIfItHasColorsOfItsOwn() throws {
    let run = try ProbeLog.shown(["TERM": "xterm-nonesuch", "COLORTERM": "truecolor"]).run
    #expect(run.text.contains("row 3"))
  }

  /// As that of the Linux console.
  @Test(.enabled(if: ["/lib", "/usr/share"].contains { access("\($0)/terminfo/l/linux", R_OK) == 0 }))
  func aTerminalWhoseDescriptionHasNoSizeIsDrawnOn() throws {
    let run = try ProbeLog.shown(["TERM": "linux"]).run
    #expect(run.text.contains("row 3"))
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 5), (500, 3)]) func anySizeIsDrawn(columns: Int, rows: Int) throws {
    let (run, log) = try ProbeLog.shown(columns: columns, rows: rows)
    #expect(log.lines.first?.hasPrefix("open \(columns)x\(rows)") == true)
    run.type("jq")
    #expect(run.ending() == .exit(0))
  }

  @Test func aTerminalThatClaimsToBeHugeIsDrawnOnInPart() throws {
    let (run, log) = try ProbeLog.shown(columns: 65_535, rows: 65_535)
    #expect(log.lines.first?.hasPrefix("open 2000x1000") == true)
    run.resize(columns: 100, rows: 30)
    #expect(run.wait { log.lines.contains { $0.contains("resize(columns: 100, rows: 30)") } })
    run.resize(columns: 65_535, rows: 3)
    #expect(run.wait { log.lines.contains { $0.contains("resize(columns: 2000, rows: 3)") } })
    run.type("q")
    #expect(run.ending() == .exit(0))
  }

  @Test func aResizeIsToldAndDrawn() throws {
    let (run, log) = try ProbeLog.shown()
    run.resize(columns: 100, rows: 30)
    #expect(run.wait { log.lines.contains { $0.contains("resize(columns: 100, rows: 30)") } })
    run.settle()
    #expect(run.text.contains("row 28"))
    run.resize(columns: 1, rows: 1)
    #expect(run.wait { log.lines.contains { $0.contains("resize(columns: 1, rows: 1)") } })
    run.type("q")
    #expect(run.ending() == .exit(0))
  }

  @Test func aRedrawSendsEverything() throws {
    let run = try ProbeLog.shown().run
    run.type("\u{0C}")
    let text = String(decoding: run.settle(), as: UTF8.self)
    #expect(text.contains("row 0"))
    #expect(text.contains("row 22"))
  }

  @Test func whatLibrariesSayNeverReachesTheScreen() throws {
    let (run, log) = try ProbeLog.shown()
    run.type("E")
    #expect(run.settle().isEmpty)
    run.type("P")
    #expect(run.wait { log.lines.contains { $0.contains("errors a library said") } })
  }

  @Test func keysComeFromTheTerminalWhenArticlesComeThroughAPipe() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let log = try ProbeLog()
    let run = try log.start(input: ends[0])
    try #require(run.wait { log.lines.contains("shown") })
    run.type("q")
    #expect(run.ending() == .exit(0))
  }
}
