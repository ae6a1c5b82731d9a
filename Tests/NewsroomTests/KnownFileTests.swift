import Catalog
import Foundation
import Glibc
import News
import Newsroom
import Storage
import TestSupport
import Testing

/// What the library knows already: unchanged, changed, moved and vanished files.
@Suite struct KnownFileTests {
  private let folder: TemporaryFolder
  private let library: Library

  /// A folder with three articles, taken in once.
  init() async throws {
    folder = try TemporaryFolder()
    library = try Library(.memory)
    for number in 1...3 { try folder.write(NewsdeskTests.report(number), to: "news/\(number).txt") }
    _ = try await again()
  }

  private var news: String { folder.path(of: "news") }

  private func again() async throws -> Readout {
    try await Readout([news], into: library)
  }

  private func isGone(_ id: Int) throws -> Bool {
    try library.holdings().facets[.gone].contains(ArticleID(id))
  }

  @Test func anUnchangedFileIsNotOpened() async throws {
    // Who may not read a file could not find out that it is unchanged by opening it; the superuser may, always.
    for number in 1...3 { chmod(folder.path(of: "news/\(number).txt"), 0) }
    let readout = try await again()
    #expect(readout.last.found == 3 && readout.last.read == 3 && readout.last.known == 3)
    #expect(readout.last.articles == 0 && readout.last.bytes == 0)
    #expect(readout.changes.isEmpty && readout.reasons.isEmpty)
    #expect(readout.names == ["1.txt", "2.txt", "3.txt"])
  }

  @Test func aFolderInsideAKnownOneShowsAtOnce() async throws {
    try folder.write(NewsdeskTests.report(4), to: "news/north/4.txt")
    _ = try await again()
    let readout = try await Readout([folder.path(of: "news/north"), folder.path(of: "news/2.txt")], into: library)
    let sources = try #require(readout.sources)
    #expect(sources.count == 2)
    let holdings = try library.holdings()
    #expect(sources.map { holdings.facets[.source($0)].count } == [1, 1])
    #expect(readout.last.articles == 0)
    #expect(try Newsdesk.knownSources(of: [.path(news + "/./north/")], in: library) == [sources[0]])
  }

  @Test func aLinkToAKnownFolderIsTheSameSource() async throws {
    symlink(news, folder.path(of: "door"))
    let readout = try await Readout([folder.path(of: "door")], into: library)
    #expect(readout.last.known == 3 && readout.last.articles == 0)
    #expect(try library.sources().count == 1)
  }

  @Test func aNewTimeAloneChangesNothing() async throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: folder.path(of: "news/1.txt")
    )
    let readout = try await again()
    #expect(readout.last.changed == 1)
    #expect(readout.rows.count == 3 && readout.changes.isEmpty)
    #expect(try await again().last.known == 3)
  }

  @Test func aChangedFileReplacesItsArticles() async throws {
    try folder.write(NewsdeskTests.report(8) + NewsdeskTests.report(9, day: 9), to: "news/1.txt")
    let readout = try await again()
    #expect(readout.last.changed == 1 && readout.last.known == 2)
    #expect(readout.rows.map(\.id.number).sorted() == [2, 3, 4, 5])
    #expect(try library.article(ArticleID(1)) == nil)
    #expect(try await again().last.known == 3)
  }

  @Test func aMovedFileKeepsItsArticle() async throws {
    try FileManager.default.createDirectory(atPath: folder.path(of: "news/old"), withIntermediateDirectories: true)
    rename(folder.path(of: "news/1.txt"), folder.path(of: "news/old/first.txt"))
    let readout = try await again()
    #expect(readout.last.gone == 1 && readout.last.added == 0)
    #expect(readout.rows.count == 3)
    #expect(readout.names == ["2.txt", "3.txt", "first.txt"])
    #expect(readout.rows.first { $0.source.hasSuffix("first.txt") }?.id == ArticleID(1))
  }

  @Test func aMovedFolderKeepsItsArticles() async throws {
    rename(news, folder.path(of: "archive"))
    let readout = try await Readout([folder.path], into: library)
    #expect(readout.rows.count == 3 && readout.last.gone == 3 && readout.last.added == 0)
    #expect(readout.rows.allSatisfy { $0.source.contains("/archive/") })
  }

  @Test func aVanishedFileLeavesItsArticleInTheLibraryButNotInTheFolder() async throws {
    unlink(folder.path(of: "news/2.txt"))
    let readout = try await again()
    #expect(readout.last.gone == 1)
    #expect(try isGone(2))
    #expect(try library.article(ArticleID(2)) != nil)
    let source = try #require(readout.sources?.first)
    #expect(try library.holdings().facets[.source(source)].count == 2)
    #expect(try await again().last.gone == 0)
    try folder.write(NewsdeskTests.report(2), to: "news/2.txt")
    #expect(try await again().last.added == 0)
    #expect(try !isGone(2))
  }

  @Test func aVanishedFolderInside() async throws {
    try folder.write(NewsdeskTests.report(4), to: "news/north/4.txt")
    _ = try await again()
    try FileManager.default.removeItem(atPath: folder.path(of: "news/north"))
    #expect(try await again().last.gone == 1)
    #expect(try isGone(4))
  }

  @Test func aSourceThatIsMissingAsAWholeTakesNothingAway() async throws {
    rename(news, folder.path(of: "elsewhere"))
    let readout = try await again()
    #expect(readout.last.gone == 0)
    #expect(
      readout.reasons == [
        "news": "it is not there now, perhaps on a disk that is not mounted; its articles stay in the library"
      ]
    )
    #expect(readout.rows.count == 3)
    #expect(readout.sources?.count == 1)
  }

  @Test func aFolderThatCannotBeReadTakesNothingAway() async throws {
    try folder.write(NewsdeskTests.report(4), to: "news/north/4.txt")
    _ = try await again()
    chmod(folder.path(of: "news/north"), 0)
    defer { chmod(folder.path(of: "news/north"), 0o700) }
    let readout = try await again()
    #expect(readout.last.gone == 0 && readout.rows.count == 4)
  }

  @Test func aHiddenFileThatTheReaderNamedStays() async throws {
    try folder.write(NewsdeskTests.report(5), to: "news/.draft")
    _ = try await Readout([folder.path(of: "news/.draft")], into: library)
    #expect(try await again().last.gone == 0)
    #expect(try library.holdings().facets[.gone].isEmpty)
  }

  @Test func afaultIsRememberedAndToldAgain() async throws {
    try folder.write("", to: "news/empty.txt")
    try folder.write("<html>", to: "news/page.txt")
    let first = try await again()
    #expect(first.reasons.count == 2 && first.last.setAside == 2)
    let second = try await again()
    #expect(second.reasons == first.reasons && second.last.setAside == 2)
    #expect(second.last.known == 5 && second.last.bytes == 0)
    try folder.write(NewsdeskTests.report(6), to: "news/empty.txt")
    #expect(try await again().reasons.keys.sorted() == ["page.txt"])
  }

  @Test func aFolderOfMoreFilesThanAPage() async throws {
    for number in 0..<2_500 { try folder.write("Report \(number) of the harbour.", to: "news/many/\(number).txt") }
    _ = try await again()
    for number in stride(from: 0, to: 2_500, by: 2) { unlink(folder.path(of: "news/many/\(number).txt")) }
    try folder.write("One more report.", to: "news/many/1199a.txt")
    let readout = try await again()
    #expect(readout.last.gone == 1_250 && readout.last.known == 1_253 && readout.last.articles == 1)
    #expect(readout.rows.count == 1_254)
  }

  @Test func theSameTextTwiceIsOneArticle() async throws {
    try folder.write(NewsdeskTests.report(1), to: "news/copy.txt")
    let readout = try await again()
    #expect(readout.rows.count == 3)
    #expect(readout.last.known == 3 && readout.last.articles == 1 && readout.last.added == 0)
    unlink(folder.path(of: "news/1.txt"))
    #expect(try await again().rows.count == 3)
  }

  @Test func theLibraryAsAWholeIsAllItsSources() async throws {
    try folder.write(NewsdeskTests.report(4), to: "news/4.txt")
    let readout = try await Readout(inputs: [], into: library)
    #expect(readout.sources == nil && readout.rows.count == 4 && readout.last.known == 3)
  }
}
