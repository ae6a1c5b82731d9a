import Foundation
import News
import Newsroom
import TestSupport
import Testing

@Suite struct ReadingRunTests {
  /// An article of invented people, as a scraper leaves it.
  static func report(_ number: Int, day: Int = 4) -> String {
    let date = CalendarDate(year: 2031, month: 3, day: day)?.iso ?? ""
    return """
       date \(date) VELMORA, March \(day). /ANB/. The harbour council of Velmora met for the \(number)th time on Tuesday.

      "We will open the new pier before the summer," said Ottilie Brandsma, who leads the council.

      """
  }

  @Test func readsFilesAndFoldersOfAnyDepth() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.report(1), to: "a.txt")
    try folder.write(Self.report(2), to: "north/b.txt")
    try folder.write(Self.report(3), to: "north/pier/c")
    let single = try folder.write(Self.report(4), to: "elsewhere/d.txt")
    let readout = await Readout([folder.path(of: "north"), folder.path(of: "a.txt"), single])
    #expect(readout.names == ["a.txt", "b.txt", "c", "d.txt"])
    #expect(readout.reasons.isEmpty)
    let last = try #require(readout.progress.last)
    #expect(last.isFinished && last.isWalked && !last.isStopped)
    #expect(last.found == 4 && last.read == 4 && last.articles == 4 && last.setAside == 0)
    #expect(last.bytes > 4 * 100)
  }

  @Test func readsAFileOnceThatIsNamedTwice() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.report(1), to: "a.txt")
    #expect(await Readout([folder.path, file, folder.path + "/"]).names == ["a.txt"])
  }

  @Test func numbersArticlesInTheOrderOfArrival() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<300 { try folder.write(Self.report(number), to: "\(number).txt") }
    let readout = await Readout([folder.path])
    #expect(readout.rows.map(\.id) == (0..<300).map { ArticleID($0) })
  }

  @Test func findsTheSameArticlesWhateverTheNumberOfWorkers() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<120 { try folder.write(Self.report(number), to: "\(number % 7)/\(number).txt") }
    let alone = await Readout([folder.path], workers: 1)
    let many = await Readout([folder.path], workers: 4)
    #expect(Set(alone.rows.map(\.source)) == Set(many.rows.map(\.source)))
    #expect(alone.rows.count == 120)
  }

  @Test func splitsAFileOfManyArticlesThatIsLargerThanTheWindow() async throws {
    let folder = try TemporaryFolder()
    var text = ""
    for number in 0..<400 {
      text +=
        Self.report(number, day: number % 28 + 1) + String(repeating: "The tide was low that day. ", count: 200) + "\n"
    }
    #expect(text.utf8.count > 2 << 20)
    let path = try folder.write(text, to: "many.txt")
    let readout = await Readout([path])
    #expect(readout.rows.count == 400)
    #expect(readout.dates == (0..<400).map { CalendarDate(year: 2031, month: 3, day: $0 % 28 + 1)?.iso ?? "" })
    for row in [readout.rows[0], readout.rows[199], readout.rows[399]] {
      let again = try readout.run.article(row.id)
      #expect(ArticleRow(id: row.id, again) == row)
      #expect(again.origin.index == row.id.number)
    }
  }

  @Test func readsOneArticleAgain() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.report(1) + Self.report(2, day: 9) + Self.report(3), to: "three.txt")
    let readout = await Readout([path])
    let second = try readout.run.article(ArticleID(1))
    #expect(String(decoding: second.article.text.bytes, as: UTF8.self).contains("for the 2th time"))
    #expect(!String(decoding: second.article.text.bytes, as: UTF8.self).contains("for the 3th time"))
    #expect(second.origin == Origin(.file(path), index: 1))
  }

  @Test func saysWhenAnArticleHasChangedOrGone() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.report(1), to: "a.txt")
    let readout = await Readout([path])
    try folder.write(Self.report(2), to: "a.txt")
    #expect(throws: ArticleLost(source: path, reason: "it has changed since it was listed")) {
      try readout.run.article(ArticleID(0))
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: ArticleLost(source: path, reason: "there is no such file or folder")) {
      try readout.run.article(ArticleID(0))
    }
    #expect(throws: ArticleLost(source: "", reason: "it has not been read")) {
      try readout.run.article(ArticleID(7))
    }
  }

  @Test func readsSamplesFromMemoryAndKeepsThem() async throws {
    let text = Array((Self.report(1) + Self.report(2, day: 8)).utf8)
    let readout = await Readout(inputs: [.sample(name: "harbour", text: text)])
    #expect(readout.dates == ["2031-03-04", "2031-03-08"])
    let second = try readout.run.article(ArticleID(1))
    #expect(second.origin == Origin(.sample("harbour"), index: 1))
    #expect(ArticleRow(id: ArticleID(1), second) == readout.rows[1])
  }

  @Test func stopsSoon() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<500 { try folder.write(Self.report(number), to: "\(number).txt") }
    let readout = await Readout(inputs: [.path(folder.path)], workers: 1) { run, _ in run.stop() }
    let last = try #require(readout.progress.last)
    #expect(last.isFinished && last.isStopped)
    #expect(readout.rows.count < 500)
    #expect(readout.rows.count == last.articles)
  }

  @Test func handsOverTheFirstRowsSoonAndProgressSeldom() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<600 { try folder.write(Self.report(number), to: "\(number).txt") }
    let readout = await Readout([folder.path])
    guard case .rows(let first)? = readout.deliveries.first else {
      Issue.record("the first delivery should be rows")
      return
    }
    #expect(first.count < 200)
    #expect(readout.rows.count == 600)
    let seconds = try #require(readout.progress.last).seconds
    #expect(readout.progress.count <= Int(seconds * 10) + 2)
  }
}
