import Analysis
import Catalog
import Foundation
import News
import Newsroom
import Storage
import TestSupport
import Testing

/// Articles that other rules have analysed.
@Suite struct ReanalysisTests {
  /// Nothing is written on damaged ground before it was mended.
  @Test(arguments: ["chunk", "cells"])
  func aLibraryWithADamagedCatalogTakesNothingIn(table: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(NewsdeskTests.report(1), to: "news/1.txt")
    let path = folder.path(of: "library.sqlite")
    let first = try await Readout([folder.path(of: "news")], into: Library(.file(path)))
    first.library.close()
    try LibraryHarm.overwrite(pagesOf: table, in: path)
    try folder.write(NewsdeskTests.report(2), to: "news/2.txt")
    let library = try Library(.file(path))
    let before = try library.changeCount()
    let second = try await Readout([folder.path(of: "news")], into: library)
    #expect(second.last.failure == LibraryFault.damaged("").sentence)
    #expect(second.changes.isEmpty)
    #expect(try library.changeCount() == before)
  }

  @Test func ownNamesOfCountriesAreFoundInArticlesTakenInBefore() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<150 { try folder.write(NewsdeskTests.report(number), to: "\(number).txt") }
    let before = try await Readout([folder.path])
    #expect(before.rows.allSatisfy { $0.countries.isEmpty })
    let live = try await LiveDesk(
      folder.path,
      into: before.library,
      atlas: Atlas(own: Array("FR\tname\ten\tVelmora".utf8))
    )
    #expect(await live.until { !$0.finished(.analysing).isEmpty })
    let done = try #require(live.finished(.analysing).first)
    #expect(done.found == 150 && done.read == 150 && !done.isStopped)
    #expect(live.finished(.reading).first?.known == 150, "no file is read for it")
    let france = try #require(CountryCode("FR"))
    #expect(try before.library.holdings().facets[.country(france)].count == 150)
    for row in before.rows {
      #expect(row.countries == [france])
      #expect(try before.holds(row))
    }
    live.desk.close()
    let again = try await LiveDesk(
      folder.path,
      into: before.library,
      atlas: Atlas(own: Array("FR\tname\ten\tVelmora".utf8))
    )
    again.desk.rescan()
    #expect(await again.until { $0.passes > 1 })
    #expect(again.finished(.analysing).isEmpty, "it is done once")
  }

  @Test func anArticleThatIsFoundAgainAndAnalysedAnewIsNotNew() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<5 { try folder.write(NewsdeskTests.report(number), to: "a/\(number).txt") }
    let before = try await Readout([folder.path(of: "a")])
    for number in 3..<8 { try folder.write(NewsdeskTests.report(number), to: "b/\(number).txt") }
    let live = try await LiveDesk(
      folder.path(of: "b"),
      into: before.library,
      atlas: Atlas(own: Array("FR\tname\ten\tVelmora".utf8))
    )
    let first = try #require(live.finished(.reading).first)
    #expect(first.articles == 5 && first.added == 3)
  }
}
