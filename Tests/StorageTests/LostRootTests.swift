import Catalog
import Foundation
import News
import Storage
import TestSupport
import Testing

/// Rows that stand in pages which nothing leads to any more are found again, and what is lost for good is said.
@Suite struct LostRootTests {
  private static let count = 600
  private static let note = String(repeating: "Ask Ada about the harbour. ", count: 12)
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "library.sqlite")
    let library = try Library(.file(path))
    let shelf = Shelf(library)
    _ = try library.source(at: Array("/news/".utf8))
    _ = try library.store(
      (1...Self.count).map { number in
        // Letters without any order, so that they stay as long when they are packed.
        let noise = (0..<100).map { String((($0 &* 7_919 &+ number &* 104_729) ^ ($0 << 3)) % 46_656, radix: 36) }
        let text = "Day \(number) of the harbour\n“We wait,”{Ada Brandt} she said.\n\(noise.joined(separator: " "))"
        return shelf.deposit([ArticleDraft(text).annotated], at: "/news/\(number).txt")
      }
    )
    for number in 1...200 { try library.setNote("\(number): \(Self.note)", of: ArticleID(number), at: number) }
    try library.setNote(String(repeating: "A long note. ", count: 1_200), of: ArticleID(201), at: 1)
    try library.setStarred(ArticleSet((1...300).map { ArticleID($0) }), isStarred: true, at: 1)
    try library.saveFilter("France", expression: "country:FR", at: 1)
    library.close()
    try LibraryHarm.settle(path)
  }

  private func rescue() throws -> (report: RescueReport, library: Library, words: String) {
    let damaged = try Data(contentsOf: URL(fileURLWithPath: path))
    let report = try Rescue(of: path).run()
    #expect(try Data(contentsOf: URL(fileURLWithPath: report.setAside)) == damaged)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { !$0.contains("rescue") && !$0.contains("copy") })
    let library = try Library(.file(path))
    #expect(try library.ailments() == [])
    return (report, library, report.sentences.joined(separator: "\n"))
  }

  @Test(arguments: ["text", "article", "annotation", "file", "folder", "source"])
  func rowsBelowALostRootAreFoundAgain(table: String) throws {
    let before = try Library(.file(path), access: .readOnly)
    let article = try before.article(ArticleID(77))
    before.close()
    try LibraryHarm.overwrite(rootOf: table, in: path)
    let (report, library, words) = try rescue()
    #expect(report.articles + report.texts == Self.count && report.lost == 0, "\(words)")
    #expect(report.statuses == 300 && report.filters == 1 && !report.hasLostForGood, "\(words)")
    // A table of a single page has no rows elsewhere.
    guard table != "folder" && table != "source" else { return }
    #expect(report.texts == 0, "\(words)")
    #expect(try library.article(ArticleID(77)) == article)
    #expect(report.placeless == 0 && report.files == Self.count, "\(words)")
  }

  @Test func articlesWithoutAPlaceAreTold() throws {
    try LibraryHarm.overwrite(rootOf: "folder", in: path)
    let (report, _, words) = try rescue()
    #expect(report.placeless == Self.count)
    #expect(words.contains("`dateline import FOLDER`") && words.contains("where 600 of the articles lie"), "\(words)")
  }

  @Test func notesBelowALostRootAreSavedAndTheRestIsCounted() throws {
    try LibraryHarm.overwrite(rootOf: "status", in: path)
    let (report, library, words) = try rescue()
    let holdings = try library.holdings()
    let noted = holdings.facets[.noted].count
    #expect(holdings.facets[.starred].count == 300, "the sets still know what was starred")
    #expect(noted > 150 && noted < 201, "the rows in the root itself are gone")
    #expect(report.lostNotes == 201 - noted && report.hasLostForGood)
    #expect(words.contains("\(201 - noted) notes among them; they cannot be made again"), "\(words)")
  }

  @Test func halfAFileIsNotCalledMoreThanItIs() throws {
    let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
    try LibraryHarm.cut(path, to: size / 2)
    let (report, library, words) = try rescue()
    #expect(report.articles + report.texts + report.lost == Self.count, "\(words)")
    #expect(report.lost > 0 && report.articles + report.texts > 50, "\(words)")
    let (noted, starred) = try (library.holdings().facets[.noted].count, library.holdings().facets[.starred].count)
    if noted < 201 || starred < 300, report.statuses < 300 { #expect(report.hasLostForGood, "\(words)") }
    #expect(words.contains("marks and notes that were saved come back"), "\(words)")
  }
}
