import Catalog
import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Storage

/// The way from every version of the library to the present one.
@Suite struct SchemaTests {
  /// The first step makes what it always made: what is released does not change.
  @Test func theFirstStepMakesVersion1() throws {
    let library = try DatabaseQueue()
    try Schema.migrator.migrate(library, upTo: "v1")
    let kept = try DatabaseQueue()
    try kept.write { try $0.execute(sql: SchemaOfVersion1.sql) }
    #expect(try Self.objects(library) == Self.objects(kept))
    #expect(try Self.application(library) == Self.application(kept))
  }

  @Test func aLibraryOfVersion1IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "old.dateline")
    let old = try DatabaseQueue(path: path)
    try old.write { try $0.execute(sql: SchemaOfVersion1.sql) }
    try old.close()
    let library = try Library(.file(path))
    let draft = ArticleDraft("Harbour reopens\n“We wait,”{Ada Brandt} she said.", source: "/n/1.txt").annotated
    try Shelf(library).store(draft, at: "/n/1.txt")
    #expect(try library.article(ArticleID(1)) == draft)
    #expect(try library.holdings().count == 1)
    let done = try library.reading { try Schema.migrator.completedMigrations($0) }
    #expect(done == Schema.migrator.migrations)
  }

  @Test func theSecondStepMakesVersion2() throws {
    let library = try DatabaseQueue()
    try Schema.migrator.migrate(library, upTo: "v2")
    let kept = try DatabaseQueue()
    try kept.write { try $0.execute(sql: SchemaOfVersion2.sql) }
    #expect(
      try Self.objects(library).map { $0.filter { !$0.isWhitespace } }
        == Self.objects(kept).map { $0.filter { !$0.isWhitespace } }
    )
  }

  @Test(arguments: [("v3", SchemaOfVersion3.sql), ("v4", SchemaOfVersion4.sql)])
  func theLaterStepsMakeWhatTheyAlwaysMade(step: String, sql: String) throws {
    let library = try DatabaseQueue()
    try Schema.migrator.migrate(library, upTo: step)
    let kept = try DatabaseQueue()
    try kept.write { try $0.execute(sql: sql) }
    #expect(
      try Self.objects(library).map { $0.filter { !$0.isWhitespace } }
        == Self.objects(kept).map { $0.filter { !$0.isWhitespace } }
    )
  }

  /// A library with articles, as version 2 left it, is read on; later versions of its articles are found.
  @Test func aLibraryOfVersion2IsReadOn() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "old.dateline")
    let drafts = (1...3).map {
      Reports.report(
        "Day \($0)",
        Reports.words($0),
        date: "2031-03-0\($0)",
        link: "https://c.example/\($0)",
        source: "/n/\($0).txt"
      )
    }
    try Self.writeVersion2(drafts, at: path)
    let library = try Library(.file(path))
    defer { library.close() }
    for (number, draft) in drafts.enumerated() { #expect(try library.article(ArticleID(number + 1)) == draft) }
    #expect(try library.holdings().byDate == [3, 2, 1])
    #expect(try library.opening(rows: 3).rows.map(\.id.number) == [3, 2, 1])
    #expect(try library.ailments()?.isEmpty == true)
    while try library.enterLikeness(limit: 2) {}
    let later = Reports.report(
      "Day 2",
      Reports.words(2, count: 130),
      date: "2031-03-02",
      link: "http://www.c.example/2/"
    )
    #expect(try library.take([Shelf(library).deposit([later], at: "/m/2.html")]).tally.updated == 1)
    #expect(try library.holdings().count == 3)
    #expect(try library.ailments()?.isEmpty == true)
  }

  /// A damaged library of version 2 is saved, too: its places say nothing of versions.
  @Test func aLibraryOfVersion2IsRescued() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "old.dateline")
    try Self.writeVersion2([Reports.report("Day 1", Reports.words(1), source: "/n/1.txt")], at: path)
    let report = try Rescue(of: path).run()
    #expect(report.articles == 1 && report.placeless == 0)
  }

  /// Makes a library of version 2 out of one of the present version.
  private static func writeVersion2(_ articles: [AnnotatedArticle], at path: String) throws {
    let new = "\(path).new"
    let library = try Library(.file(new))
    for article in articles { try Shelf(library).store(article, at: article.origin.description) }
    library.close()
    let old = try DatabaseQueue(path: path)
    try old.writeWithoutTransaction { database in
      try database.execute(sql: SchemaOfVersion2.sql)
      try database.execute(sql: "ATTACH ? AS new", arguments: [new])
      for table in [
        "outlet", "article", "text", "wordbook", "speaker", "utterance", "source", "folder", "file", "placement",
        "status",
        "meta", "chunk", "cells", "search_data", "search_idx", "search_docsize", "search_config",
      ] {
        let columns = try database.columns(in: table).map { "\"\($0.name)\"" }.joined(separator: ", ")
        try database.execute(sql: "INSERT OR REPLACE INTO \(table)(\(columns)) SELECT \(columns) FROM new.\(table)")
      }
      for row in try Row.fetchAll(database, sql: "SELECT article, version, parts FROM new.annotation") {
        // The last byte says that there is no moment.
        let parts: Data = row[2]
        let values: StatementArguments = [row[0] as Int, row[1] as Int, Data([2]) + parts.dropFirst().dropLast()]
        try database.execute(sql: "INSERT INTO annotation VALUES (?, ?, ?)", arguments: values)
      }
    }
    try old.close()
  }

  private static func objects(_ database: DatabaseQueue) throws -> [String] {
    try database.read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  private static func application(_ database: DatabaseQueue) throws -> Int? {
    try database.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
  }
}
