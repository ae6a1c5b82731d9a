import GRDB
import TestSupport
import Testing

@testable import Storage

/// The step that brings marked quotes and watches.
@Suite struct NotebookSchemaTests {
  @Test func itAddsWhatItAlwaysAdded() throws {
    let steps = Schema.migrator.migrations
    let place = try #require(steps.firstIndex(of: SchemaOfNotebook.step))
    let library = try DatabaseQueue()
    try Schema.migrator.migrate(library, upTo: steps[place - 1])
    let before = try Self.objects(library)
    try Schema.migrator.migrate(library, upTo: SchemaOfNotebook.step)
    let added = try Self.objects(library).subtracting(before)
    #expect(added == Set(SchemaOfNotebook.objects.map { $0.filter { !$0.isWhitespace } }))
  }

  /// Filters of a library from before are there, and none of them is a watch.
  @Test func filtersFromBeforeStay() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "old.dateline")
    let old = try DatabaseQueue(path: path)
    try old.write {
      try $0.execute(sql: SchemaOfVersion2.sql)
      try $0.execute(sql: "INSERT INTO saved_filter VALUES ('paris', 'country:FR', 7)")
    }
    try old.close()
    let library = try Library(.file(path))
    defer { library.close() }
    #expect(try library.exportedFilters() == [ExportedFilter(name: "paris", expression: "country:FR", used: 7)])
    #expect(try library.setWatch("paris", isSet: true))
    #expect(try library.watches().count == 1)
  }

  private static func objects(_ library: DatabaseQueue) throws -> Set<String> {
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
    return try library.read { Set(try String.fetchAll($0, sql: sql).map { $0.filter { !$0.isWhitespace } }) }
  }
}
