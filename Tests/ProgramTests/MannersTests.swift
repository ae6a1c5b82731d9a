import Foundation
import Glibc
import PseudoTerminal
import TestSupport
import Testing

/// The terminal is given back, whatever happens; and every terminal gets an answer.
@Suite(.serialized) struct MannersTests {
  private static let article =
    " date 2026-03-04 Harbor reopens\n\nLISBON, March 4. /NORDWIRE/. “We are open,” Ana Weiss said in Portugal."

  private func opened(_ body: (WatchedProgram) throws -> Void, columns: Int = 100, rows: Int = 30) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, to: "one.txt")
    let run = try Program.open([folder.path], columns: columns, rows: rows)
    defer { run.end() }
    #expect(run.milliseconds(until: "Harbor reopens") != nil)
    try body(run)
  }

  @Test(arguments: ["q", "Q", "\u{3}"])
  func quittingGivesTheTerminalBack(key: String) throws {
    try opened { run in
      run.press(key, settle: 100)
      #expect(run.ending() == .exit(0))
      expectGivenBack(run)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalGivesTheTerminalBack(signal: Int32) throws {
    try opened { run in
      run.send(signal)
      let end = try #require(run.ending())
      #expect(end == .signal(signal) || end == .exit(128 + signal), "it ends as the signal says")
      expectGivenBack(run)
    }
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
  func aCrashGivesTheTerminalBack(signal: Int32) throws {
    try opened { run in
      run.send(signal)
      #expect(run.ending() == .signal(signal))
      expectGivenBack(run)
    }
  }

  @Test func everySizeIsDrawnAndLeftAgain() throws {
    try opened { run in
      for (columns, rows) in [
        (1, 1), (2, 40), (200, 2), (19, 4), (20, 5), (40, 10), (80, 24), (200, 60), (500, 3), (100, 30),
      ] {
        run.resize(columns: columns, rows: rows)
        run.press("j", settle: 20, patience: 100)
        run.press(")", settle: 20, patience: 100)
      }
      #expect(run.press("?", settle: 50) != nil, "it still answers")
      // The first closes the help, the second the program.
      run.press("\u{3}", settle: 100)
      run.press("\u{3}", settle: 100)
      #expect(run.ending() == .exit(0))
      expectGivenBack(run)
    }
  }

  @Test func aTerminalOfOneCellOpensAndCloses() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, to: "one.txt")
    let run = try Program.open([folder.path], columns: 1, rows: 1)
    defer { run.end() }
    run.settle(500)
    run.press("Q", settle: 100)
    #expect(run.ending() == .exit(0))
  }

  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func aTerminalThatCannotBeDrawnOnGetsThePlainList(type: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, to: "one.txt")
    let run = try Program.open([folder.path], environment: ["TERM": type])
    defer { run.end() }
    #expect(run.milliseconds(until: "Harbor reopens") != nil)
    #expect(run.ending() == .exit(0))
    #expect(!run.output.contains(0x1B))
  }

  @Test(arguments: ["C", "POSIX"])
  func withoutUTF8ItDrawsInASCII(locale: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.article, to: "one.txt")
    let run = try Program.open([folder.path], environment: ["LC_ALL": locale, "LANG": locale])
    defer { run.end() }
    #expect(run.milliseconds(until: "Harbor reopens") != nil)
    run.settle(200)
    #expect(run.output.allSatisfy { $0 < 0x80 })
  }

  @Test func intoAPipeItPrintsTheList() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.article, to: "one.txt")
    let answer = try Program.run([file])
    #expect(answer.code == 0)
    #expect(answer.output.contains("Harbor reopens"))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test func idleMeansNoByteAndNoWork() throws {
    try opened { run in
      run.settle(1_500)
      let idle = run.idle(seconds: 3)
      #expect(idle.bytes == 0)
      #expect(idle.cpuPercent == 0)
    }
  }

  @Test func standardInputIsReadAndTheKeyboardStays() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.article, to: "one.txt")
    guard let run = WatchedProgram(["/bin/sh", "-c", "cat '\(file)' | '\(Program.path)' -"], keeping: nil) else {
      return
    }
    defer { run.end() }
    #expect(run.milliseconds(until: "Harbor reopens") != nil)
    run.press("q", settle: 100)
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
  }

  @Test func rawTextIsTheSourcesBytesButNotOnATerminal() throws {
    let folder = try TemporaryFolder()
    let text = "Pier opens\n\nThe pier \u{1B}]0;owned\u{7}opened\u{1B}[2J on Friday."
    let file = try folder.write(text, to: "one.txt")
    #expect(try Program.run(["show", "--raw", file]).output == text)
    let run = try Program.open(["show", "--raw", file])
    #expect(run.ending() == .exit(0))
    #expect(run.words.contains("owned"))
    #expect(!run.output.contains(0x1B) && !run.output.contains(0x07))
  }

  @Test func aMissingPathIsOneSentenceOnTheScreenToo() throws {
    let folder = try TemporaryFolder()
    let run = try Program.open(["/no/such/place"], environment: ["DATELINE_LIBRARY": folder.path(of: "l.sqlite")])
    defer { run.end() }
    #expect(run.ending() == .exit(2))
    #expect(run.words.contains("/no/such/place:thereisnosuchfileorfolder"))
    #expect(!run.output.contains(0x1B) && !FileManager.default.fileExists(atPath: folder.path(of: "l.sqlite")))
  }

  @Test func aMissingPathBesideOthersIsToldOnTheScreen() throws {
    let news = try NewsFolder()
    try news.visit([news.path, "/no/such/place"]) { run in
      #expect(run.comesToShow("/no/such/place: there is no such file or folder"))
    }
  }

  @Test func aFileThatIsNoTextSaysWhyAndIsNoSource() throws {
    let news = try NewsFolder()
    let file = try news.folder.write("\u{7F}ELF\u{2}\u{1}\u{1}\u{0}\u{0}\u{0}\u{0}", to: "tool.bin")
    try news.visit { _ in }
    try news.visit([file], until: "it is not text") { _ in }
    let status = try Program.run(["status", "--library", news.library])
    #expect(status.output.contains("news") && !status.output.contains("tool.bin"))
    for command in ["list", "quotes", "countries"] {
      let answer = try Program.run([command, "--library", news.library, file])
      #expect(answer.code == 2 && answer.errors.contains("it is not text"))
    }
    #expect(try !Program.run(["status", "--library", news.library]).output.contains("tool.bin"))
  }

  @Test func aMissingPathIsOneSentence() throws {
    let answer = try Program.run(["list", "/no/such/place"])
    #expect(answer.code == 2)
    #expect(answer.errors.contains("/no/such/place"))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }
}
