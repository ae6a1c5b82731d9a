import Catalog
import Foundation
import News
import Newsroom
import Storage
import TestSupport
import Testing

@Suite struct NewsdeskTests {
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
    let readout = try await Readout([folder.path(of: "north"), folder.path(of: "a.txt"), single])
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
    #expect(try await Readout([folder.path, file, folder.path + "/"]).names == ["a.txt"])
  }

  @Test func numbersArticlesInTheOrderOfTheWalk() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<300 { try folder.write(Self.report(number), to: "\(number % 3)/\(number).txt") }
    for number in 0..<20 { try folder.write(Self.report(1_000 + number), to: "\(number).txt") }
    for workers in [1, 4] {
      let sources = try await Readout([folder.path], workers: workers).rows.map(\.source)
      let names = sources.map { String($0.dropFirst(folder.path.count + 1)) }
      let folders = Dictionary(grouping: names) { $0.split(separator: "/").count }
      #expect(names == (folders[1] ?? []).sorted() + (folders[2] ?? []).sorted())
      #expect(names.count == 320)
    }
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
    let readout = try await Readout([path])
    #expect(readout.rows.count == 400)
    #expect(readout.dates == (0..<400).map { CalendarDate(year: 2031, month: 3, day: $0 % 28 + 1)?.iso ?? "" })
    for row in [readout.rows[0], readout.rows[199], readout.rows[399]] {
      let again = try #require(try readout.article(row.id))
      #expect(try readout.holds(row))
      #expect(again.origin.index == row.id.number - 1)
    }
  }

  @Test func keepsWholeArticles() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.report(1) + Self.report(2, day: 9) + Self.report(3), to: "three.txt")
    let readout = try await Readout([path])
    let second = try #require(try readout.article(ArticleID(2)))
    #expect(String(decoding: second.article.text.bytes, as: UTF8.self).contains("for the 2th time"))
    #expect(!String(decoding: second.article.text.bytes, as: UTF8.self).contains("for the 3th time"))
    #expect(second.origin == Origin(.file(path), index: 1))
  }

  @Test func takesInSamplesFromMemory() async throws {
    let text = Array((Self.report(1) + Self.report(2, day: 8)).utf8)
    let readout = try await Readout(inputs: [.sample(name: "harbour", text: text)])
    #expect(readout.dates == ["2031-03-04", "2031-03-08"])
    let second = try #require(try readout.article(ArticleID(2)))
    #expect(second.origin == Origin(.sample("harbour"), index: 1))
    #expect(readout.sources == nil)
  }

  @Test func stopsSoon() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<5_000 { try folder.write(Self.report(number), to: "\(number).txt") }
    let library = try Library(.memory)
    let readout = try await Readout(inputs: [.path(folder.path)], into: library, workers: 1) { desk, bulletin in
      if case .changed = bulletin { desk.stop() }
    }
    #expect(readout.last.isFinished && readout.last.isStopped)
    #expect(readout.rows.count < 5_000)
    #expect(readout.rows.count == readout.last.articles)
    let next = try await Readout([folder.path], into: library)
    #expect(next.rows.count == 5_000)
    #expect(next.last.articles == 5_000 - readout.last.articles)
    #expect(next.last.known == readout.last.articles)
  }

  @Test func tellsTheFirstArticlesSoonAndProgressSeldom() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<600 { try folder.write(Self.report(number), to: "\(number).txt") }
    let readout = try await Readout([folder.path])
    guard case .stored(let first)? = readout.changes.first else {
      Issue.record("the first change should be articles")
      return
    }
    #expect(first.count < 200)
    #expect(readout.rows.count == 600)
    #expect(readout.progress.count <= Int(readout.last.seconds * 10) + 2)
  }

  @Test func theChangesToldMakeTheHoldingsOfTheLibrary() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<200 { try folder.write(Self.report(number, day: number % 20 + 1), to: "\(number).txt") }
    let readout = try await Readout([folder.path])
    var followed = Holdings()
    for change in readout.changes { followed.apply(change) }
    let held = try readout.library.holdings()
    #expect(followed.present == held.present)
    let source = try #require(readout.sources?.first)
    #expect(followed.facets[.source(source)] == held.facets[.source(source)])
    #expect(held.facets[.source(source)].count == 200)
  }
}
