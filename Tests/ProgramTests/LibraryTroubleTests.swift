import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// A library that cannot be used: one sentence says so, all can be read, and nothing of it is lost.
@Suite(.serialized) struct LibraryTroubleTests {
  /// Runs the program from a shell that prepares something, as somebody who is not allowed everything.
  private func open(_ news: NewsFolder, after preparation: String) throws -> WatchedProgram {
    let drop = getuid() == 0 ? "/usr/bin/setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    chmod(news.folder.path, 0o755)
    return try #require(
      WatchedProgram(
        ["/bin/bash", "-c", "\(preparation); exec \(drop) '\(Program.path)' '\(news.path)'"],
        environment: ["DATELINE_LIBRARY": news.library],
        keeping: nil
      )
    )
  }

  private func expectUnremembered(_ run: WatchedProgram) {
    #expect(run.milliseconds(until: "Harbor reopens") != nil, "all can be read")
    #expect(run.comesToShow("remembered", seconds: 5), "it says that nothing will be remembered")
    run.press("Q", settle: 50)
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
  }

  @Test(arguments: [
    ("SQLite format 3\0 but not really", "damaged"), ("Dear diary", "not a library"),
  ])
  func aFileThatIsNoLibraryStaysAsItIs(bytes: String, kind: String) throws {
    let news = try NewsFolder()
    let content = Array(bytes.utf8) + [UInt8](repeating: 0x5A, count: 9_000)
    try Data(content).write(to: URL(fileURLWithPath: news.library))
    let run = try news.open()
    defer { run.end() }
    expectUnremembered(run)
    #expect(try Data(contentsOf: URL(fileURLWithPath: news.library)) == Data(content))
  }

  @Test func aDamagedLibraryIsNotTouched() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: news.library))
    for offset in 100..<bytes.count { bytes[offset] = 0xA5 }
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: news.library + suffix) }
    try bytes.write(to: URL(fileURLWithPath: news.library))
    let run = try news.open()
    defer { run.end() }
    expectUnremembered(run)
    #expect(try Data(contentsOf: URL(fileURLWithPath: news.library)).dropFirst(100) == bytes.dropFirst(100))
  }

  @Test func aHomeThatCannotBeWrittenIsSaid() throws {
    let news = try NewsFolder()
    let run = try Program.open([news.path], environment: ["HOME": "/proc/nowhere"])
    defer { run.end() }
    expectUnremembered(run)
  }

  @Test func withoutAHomeItIsSaid() throws {
    let news = try NewsFolder()
    let run = try Program.open([news.path], environment: ["HOME": ""])
    defer { run.end() }
    expectUnremembered(run)
  }

  @Test func aLibraryThatMayOnlyBeReadIsRead() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    chmod(news.library, 0o444)
    let run = try open(news, after: "true")
    defer { run.end() }
    expectUnremembered(run)
  }

  @Test func aLibraryInAFolderThatMayOnlyBeReadIsRead() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    #expect(!FileManager.default.fileExists(atPath: news.library + "-wal"), "a clean end leaves one file")
    chmod(news.library, 0o444)
    chmod(news.folder.path, 0o555)
    let drop = getuid() == 0 ? "/usr/bin/setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    let run = try #require(
      WatchedProgram(
        ["/bin/bash", "-c", "exec \(drop) '\(Program.path)' list"],
        environment: ["DATELINE_LIBRARY": news.library],
        keeping: nil
      )
    )
    defer { chmod(news.folder.path, 0o755) }
    #expect(run.wait(timeout: 5_000) { run.words.contains("Harborreopens") })
    #expect(run.ending() == .exit(0))
  }

  /// A limit on the size of files does what a full disk does.
  @Test func aFullDiskIsSaidAndAllThatWasSavedIsSafe() throws {
    let news = try NewsFolder()
    try news.visit { run in run.press("s", settle: 150) }
    for number in 0..<200 {
      try news.write("Story \(number)", day: 1, String(repeating: "A thing \(number) happened in Peru. ", count: 200))
    }
    let size = (try FileManager.default.attributesOfItem(atPath: news.library)[.size] as? Int) ?? 0
    let run = try #require(
      WatchedProgram(
        [
          "/bin/bash", "-c",
          "ulimit -f \(size / 1_024 + 64); trap '' XFSZ; exec '\(Program.path)' '\(news.path)'",
        ],
        environment: ["DATELINE_LIBRARY": news.library],
        keeping: nil
      )
    )
    defer { run.end() }
    #expect(run.wait(timeout: 60_000) { run.words.contains("Readingstopped:thediskisfull") }, "it says what is wrong")
    #expect(run.press("j") != nil, "keys are answered")
    run.press("Q", settle: 50)
    run.press("Q", settle: 50)
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
    try news.visit(until: "203 articles") { run in
      #expect(run.redrawn().contains("★"), "what was saved before is there")
    }
  }
}

extension LibraryTroubleTests {
  @Test func aLibraryThatIsDeletedUnderTheReaderIsMissed() throws {
    let news = try NewsFolder()
    let run = try news.open()
    defer { run.end() }
    #expect(run.milliseconds(until: "Harbor reopens") != nil)
    #expect(run.comesToShow("3 articles", seconds: 5))
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: news.library + suffix) }
    #expect(run.comesToShow("was deleted or moved", seconds: 5))
    run.press("Q", settle: 50)
    #expect(run.ending() == .exit(0))
  }
}
