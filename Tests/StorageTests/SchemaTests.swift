import Catalog
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

  private static func objects(_ database: DatabaseQueue) throws -> [String] {
    try database.read {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  private static func application(_ database: DatabaseQueue) throws -> Int? {
    try database.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
  }
}
