import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// A damaged library, through the whole program: it says so, reads the rest, and is mended without a loss.
@Suite(.serialized) struct DamagedLibraryTests {
  private static let sentence = "run `dateline doctor --repair`: the library is damaged, nothing was deleted"
  private static let count = 300
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 1...Self.count {
      let day = number % 20 + 10
      let text = " date 2031-03-\(day) Pier \(number) opens\n\nThe lantern burned in Japan, number \(number).\n"
      try folder.write(text, to: "news/\(number).txt")
    }
    #expect(try run("import", folder.path(of: "news")).code == 0)
  }

  private var library: String { folder.path(of: "library.sqlite") }

  private func run(_ arguments: String...) throws -> Program.Answer {
    try Program.run(arguments, environment: ["DATELINE_LIBRARY": library])
  }

  private func lines(_ answer: Program.Answer) -> Int { answer.output.split(separator: "\n").count }

  private func open() throws -> WatchedProgram {
    try Program.open([], columns: 80, rows: 24, environment: ["DATELINE_LIBRARY": library])
  }

  private func expectSentence(_ run: WatchedProgram) {
    expectWords(Self.sentence, run)
  }

  /// A sentence stays until the next key, so that nothing is pressed to see it.
  private func expectWords(_ words: String, _ run: WatchedProgram) {
    #expect(run.wait { run.words.contains(words.filter { $0 != " " }) }, "\(run.words.suffix(2_000))")
  }

  @Test func aListSaysWhatItLeavesOut() throws {
    try LibraryHarm.overwrite(pagesOf: "article", in: library)
    let list = try run("list", "--csv")
    let left = Self.count - (lines(list) - 1)
    #expect(list.code == 3 && left > 0 && left < Self.count)
    #expect(list.errors == "dateline: \(left) articles left out: \(Self.sentence)\n")
    let status = try run("status")
    #expect(status.code == 3 && status.output.contains("the list of articles; run `dateline doctor --repair`"))
    #expect(try run("status", "--json").output.contains("\"damaged\":[\"the list of articles\"]"))
    let export = try run("export")
    #expect(export.code == 3 && export.errors.split(separator: "\n").count <= 6)
    #expect(export.output.split(separator: "\n").count { $0.contains("\"kind\":\"article\"") } == Self.count - left)
  }

  @Test func theDoctorMendsAndSaysWhatToDoNext() throws {
    try LibraryHarm.overwrite(pagesOf: "text", in: library)
    let look = try run("doctor")
    #expect(look.code == 3 && look.output.contains("in 1 part: the texts") && lines(look) == 2, "\(look)")
    let mended = try run("doctor", "--repair")
    #expect(mended.code == 0 && mended.output.contains("`dateline import FOLDER`"), "\(mended)")
    #expect(try run("list", "--csv").code == 0)
    #expect(try run("import", folder.path(of: "news")).code == 0)
    #expect(try lines(run("list", "--csv")) == Self.count + 1, "what was lost is back")
    #expect(try run("doctor").output == "the library is sound: \(Self.count) articles\n")
  }

  @Test func aDoctorWhoSavesNothingSaysSo() throws {
    try LibraryHarm.settle(library)
    try LibraryHarm.cut(library, to: 100)
    let answer = try run("doctor", "--repair")
    #expect(answer.code == 3 && answer.output.contains("no library can be seen in it"), "\(answer)")
    try FileManager.default.removeItem(atPath: library)
    #expect(try run("doctor", "--repair").code == 2)
    #expect(!FileManager.default.fileExists(atPath: library), "the doctor makes no library")
    try folder.write("", to: "library.sqlite")
    #expect(try run("doctor", "--repair").code == 3)
    let brought = try run("import", folder.path(of: "news"))
    #expect(brought.code == 0 && brought.errors.contains("empty"), "\(brought)")
  }

  /// The reader goes on in its library: nobody puts another one in its place.
  @Test func whileAReaderIsOpenTheFileIsNotExchanged() throws {
    let reader = try open()
    defer { reader.end() }
    #expect(reader.comesToShow("300 articles"))
    try LibraryHarm.overwrite(pagesOf: "search_data", in: library)
    let refused = try run("doctor", "--repair")
    #expect(refused.code == 3 && refused.errors.contains("another Dateline has the library open"), "\(refused)")
    reader.press("s", settle: 150)
    reader.press("Q", settle: 50)
    #expect(reader.ending() == .exit(0))
    #expect(try run("doctor", "--repair").code == 0)
    #expect(try lines(run("list", "-f", "is:starred", "--jsonl")) == 1, "what was marked meanwhile is there")
  }

  @Test(arguments: ["article", "chunk", "cells"])
  func theScreenSaysIt(table: String) throws {
    try LibraryHarm.overwrite(pagesOf: table, in: library)
    try folder.write(" date 2031-03-04 Late\n\nThe lantern burned.\n", to: "news/late.txt")
    let reader = try open()
    defer { reader.end() }
    expectSentence(reader)
    reader.press("Q", settle: 50)
    #expect(reader.ending() == .exit(0))
  }

  @Test(arguments: ["article", "search_data"])
  func aSearchSaysThatItsHitsCannotBeRead(table: String) throws {
    try LibraryHarm.overwrite(99, pagesOf: table, in: library)
    let reader = try open()
    defer { reader.end() }
    if table == "article" { expectSentence(reader) } else { #expect(reader.comesToShow("300 articles")) }
    reader.press("g", settle: 50)
    reader.type("/lantern")
    reader.press("\r", settle: 100)
    expectSentence(reader)
    reader.press("Q", settle: 50)
    #expect(reader.ending() == .exit(0))
  }

  @Test func aDamagedHeadIsSaidOnOneLine() throws {
    try LibraryHarm.settle(library)
    try LibraryHarm.overwrite(library, at: 0, with: [UInt8](repeating: 0x5A, count: 100))
    let before = try Data(contentsOf: URL(fileURLWithPath: library))
    let reader = try open()
    defer { reader.end() }
    let words = "The library is damaged, nothing is remembered; run `dateline doctor --repair`"
    expectWords(words, reader)
    reader.press("Q", settle: 50)
    #expect(reader.ending() == .exit(0))
    #expect(try Data(contentsOf: URL(fileURLWithPath: library)) == before)
  }
}
