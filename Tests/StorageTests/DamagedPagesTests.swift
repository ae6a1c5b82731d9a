import Catalog
import Foundation
import News
import Storage
import TestSupport
import Testing

/// Damage in the middle of a library: what lies elsewhere is read, and what is missing is said.
@Suite struct DamagedPagesTests {
  private static let count = 300
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "library.sqlite")
    let library = try Library(.file(path))
    let shelf = Shelf(library)
    _ = try library.store(
      (1...Self.count).map { number in
        shelf.deposit(
          [ArticleDraft("Day \(number) of the harbour\n“We wait,”{Ada Brandt} she said.").annotated],
          at: "/n/\(number).txt"
        )
      }
    )
    library.close()
  }

  private var all: [ArticleID] { (1...Self.count).map { ArticleID($0) } }

  private func opened(afterHarmTo table: String) throws -> Library {
    #expect(try LibraryHarm.overwrite(pagesOf: table, in: path) == 1)
    return try Library(.file(path), access: .readOnly)
  }

  @Test func rowsThatCanBeReadAreRead() throws {
    let library = try opened(afterHarmTo: "article")
    #expect(try library.holdings().count == Self.count)
    let (rows, illegible) = try library.legibleRows(all)
    #expect(illegible > 0 && !rows.isEmpty && rows.count + illegible == Self.count)
    let listed = try library.listedArticles(all, withPlaces: true)
    #expect(listed.illegible == illegible && listed.rows.map(\.row) == rows)
    #expect(try library.articleNumbers(after: 0, limit: 999) == all)
    #expect(try library.exportedArticles(all).count { if case .success = $0 { true } else { false } } == rows.count)
  }

  @Test func piecesOfTextsThatCanBeReadAreRead() throws {
    let library = try opened(afterHarmTo: "text")
    let terms = [TextTerm.word("harbour", isPrefix: false, part: .anywhere)]
    let (snippets, illegible) = try library.legibleSnippets(of: all, for: terms)
    #expect(illegible > 0 && snippets.count + illegible == Self.count)
  }

  @Test func aRowThatVanishedWithoutATraceIsMissed() throws {
    let library = try Library(.file(path))
    try LibraryHarm.execute("DELETE FROM article WHERE id = 7", in: path)
    let (rows, illegible) = try library.legibleRows(all)
    #expect(illegible == 1 && rows.count == Self.count - 1)
  }

  @Test(arguments: ["chunk", "cells"])
  func aDamagedCatalogIsNotBuiltOn(table: String) throws {
    #expect(try LibraryHarm.overwrite(pagesOf: table, in: path) == 1)
    let library = try Library(.file(path))
    #expect(throws: LibraryFault.self) { try library.verifyCatalog() }
    #expect(throws: LibraryFault.self) { try library.verifyCatalog() }
  }

  private static let tables: [(String, LibraryPart)] = [
    ("article", .list), ("text", .texts), ("status", .marks), ("search_data", .index), ("chunk", .catalog),
  ]

  @Test(arguments: tables)
  func theDoctorSaysWhereTheFileIsDamaged(table: String, part: LibraryPart) throws {
    let library = try opened(afterHarmTo: table)
    #expect(try library.ailments() == [.pages([part])])
    #expect(try library.glance(Inquiry()).damaged == [part])
    #expect(Ailment.pages([part]).sentence == "the file is damaged in 1 part: \(part.name)")
  }

  @Test func aGlanceEndsWhenNobodyWaits() throws {
    let library = try Library(.file(path))
    let inquiry = Inquiry()
    #expect(try library.glance(inquiry).isComplete)
    inquiry.cancel()
    #expect(try !library.glance(inquiry).isComplete)
  }

  /// The account adds up, and says what to do.
  @Test func theAccountOfARescueAddsUp() throws {
    #expect(try LibraryHarm.overwrite(2, pagesOf: "text", in: path) == 2)
    let report = try Rescue(of: path).run()
    #expect(report.isCounted && report.lost > 0)
    #expect(report.articles + report.texts + report.lost == Self.count)
    let library = try Library(.file(path))
    #expect(try library.holdings().count == report.articles + report.texts)
    let words = report.sentences.joined(separator: "\n")
    #expect(words.contains("of 300 articles \(report.articles) were saved and \(report.lost) were lost"))
    #expect(words.contains("`dateline import FOLDER`") && words.contains("the texts"))
    #expect(!words.contains("saved_filter") && !words.contains("search_data"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("damaged") } == ["library.sqlite.damaged"])
  }

  @Test func anAccountThatCannotBeCountedSaysSo() throws {
    try LibraryHarm.overwrite(pagesOf: "chunk", in: path)
    try LibraryHarm.overwrite(pagesOf: "article", in: path)
    let report = try Rescue(of: path).run()
    #expect(!report.isCounted)
    #expect(report.sentences.contains { $0.hasPrefix("of at least ") })
  }
}
