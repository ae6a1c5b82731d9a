import Catalog
import Foundation
import GRDB
import News
import Storage
import TestSupport
import Testing

/// A damaged library is set aside, and what can be read of it is saved.
@Suite struct RescueTests {
  private static let page = 8_192
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "library.sqlite")
    let library = try Library(.file(path))
    let shelf = Shelf(library)
    _ = try library.source(at: Array("/news/".utf8))
    for number in 1...60 {
      // Letters without any order, so that they stay as long when they are packed.
      let noise = (0..<900).map { String((($0 &* 7_919 &+ number &* 104_729) ^ ($0 << 3)) % 46_656, radix: 36) }
      let draft = ArticleDraft(
        "Day \(number)\n“We wait,”{Ada Brandt} she said in [FR:Paris].\n\(noise.joined(separator: " "))"
      )
      try shelf.store(draft.annotated, at: "/news/\(number).txt")
    }
    try library.setStarred(ArticleSet([ArticleID(3)]), isStarred: true, at: 1)
    try library.setNote("Ask Ada", of: ArticleID(3), at: 1)
    try library.saveFilter("France", expression: "country:FR", at: 1)
    try library.setBookmark([1, 2, 3], for: "/news/")
    library.close()
    // Everything shall lie in the file itself, so that damage to it counts.
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["library.sqlite"])
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func damage(_ change: (inout Data) -> Void) throws {
    var bytes = try bytes()
    change(&bytes)
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// Rescues the library, and expects a whole one with the damaged one beside it.
  private func rescue() throws -> (RescueReport, Library) {
    let damaged = try bytes()
    let report = try Rescue(of: path).run()
    #expect(try Data(contentsOf: URL(fileURLWithPath: report.setAside)) == damaged)
    let library = try Library(.file(path))
    #expect(try library.ailments() == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { !$0.contains("rescue") && !$0.contains("copy") })
    return (report, library)
  }

  private func expectTheReadersOwn(in library: Library) throws {
    #expect(try library.exportedFilters().map(\.expression) == ["country:FR"])
    #expect(try library.bookmark(for: "/news/") == [1, 2, 3])
    let holdings = try library.holdings()
    let noted = try #require(holdings.facets[.noted].first)
    #expect(holdings.facets[.starred] == ArticleSet([noted]))
    #expect(try library.rows([noted]).first?.headline == "Day 3")
  }

  @Test func aWholeLibraryIsSavedWhole() throws {
    let before = try Library(.file(path))
    let (holdings, third) = (try before.holdings(), try before.article(ArticleID(3)))
    before.close()
    let (report, library) = try rescue()
    #expect(report.articles == 60)
    #expect(report.lost == 0 && report.texts == 0 && report.damagedTables == [])
    #expect(try library.holdings().facets == holdings.facets)
    #expect(try library.article(ArticleID(3)) == third)
    #expect(try library.knownFiles(in: Array("/news/".utf8), after: nil, limit: 99).count { $0.look != nil } == 60)
    try expectTheReadersOwn(in: library)
  }

  @Test func aTruncatedFile() throws {
    try damage { $0 = $0.prefix($0.count * 2 / 3 + 100) }
    let (report, library) = try rescue()
    #expect(report.articles + report.texts > 20)
    #expect(report.articles + report.texts + report.lost <= 60)
    #expect(try library.holdings().count == report.articles + report.texts)
  }

  @Test func garbageInTheMiddle() throws {
    try damage { bytes in
      let middle = bytes.count / 2
      for index in middle..<middle + 3 * Self.page { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
    }
    let (report, library) = try rescue()
    #expect(report.articles + report.texts > 30)
    #expect(try library.holdings().count == report.articles + report.texts)
  }

  @Test func aZeroedFirstPage() throws {
    try damage { $0.replaceSubrange(0..<Self.page, with: Data(count: Self.page)) }
    let (report, library) = try rescue()
    #expect(report.articles == 60)
    try expectTheReadersOwn(in: library)
  }

  /// Whichever page is lost: what the reader did is saved, or the report names its table.
  @Test func aZeroedPageAnywhere() throws {
    let whole = try bytes()
    for page in stride(from: 1, to: whole.count / Self.page, by: 9) {
      try whole.write(to: URL(fileURLWithPath: path))
      try damage { $0.replaceSubrange(page * Self.page..<(page + 1) * Self.page, with: Data(count: Self.page)) }
      let (report, library) = try rescue()
      #expect(report.articles + report.texts + report.lost <= 61, "page \(page)")
      if report.damagedTables.isEmpty { try expectTheReadersOwn(in: library) }
      if !report.damagedTables.contains("status") { #expect(report.statuses == 1, "page \(page)") }
      if !report.damagedTables.contains("saved_filter") { #expect(report.filters == 1, "page \(page)") }
      library.close()
    }
  }

  @Test func nothingIsEverOverwritten() throws {
    try folder.write("mine", to: "library.sqlite.damaged")
    try damage { $0 = $0.prefix($0.count / 2) }
    let (report, _) = try rescue()
    #expect(report.setAside == path + ".damaged-2")
    #expect(try String(contentsOfFile: path + ".damaged", encoding: .utf8) == "mine")
  }

  @Test(arguments: [0, 5, 100, 30_000])
  func whatIsNoLibraryIsNotTouched(length: Int) throws {
    let other = Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 13 &+ 1) })
    try other.write(to: URL(fileURLWithPath: path))
    #expect(throws: LibraryFault.self) { try Rescue(of: path).run() }
    #expect(try bytes() == other)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["library.sqlite"])
  }

  @Test func aMissingFileIsNotMade() throws {
    #expect(throws: LibraryFault.self) { try Rescue(of: folder.path(of: "none.sqlite")).run() }
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "none.sqlite")))
  }
}
