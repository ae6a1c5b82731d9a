import Catalog
import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Storage

/// The file of a library: who may see it, and what happens when it is not what it should be.
@Suite struct LibraryFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var path: String { folder.path(of: "data/library.dateline") }

  private static func draft(_ number: Int) -> AnnotatedArticle {
    ArticleDraft("Report \(number)\n“We wait,”{Ada Brandt} she said in [FR:Paris].", source: "/n/\(number).txt")
      .annotated
  }

  private func filled(_ count: Int) throws -> Library {
    let library = try Library(.file(path))
    let shelf = Shelf(library)
    for number in 0..<count { try shelf.store(Self.draft(number), at: "/n/\(number).txt") }
    return library
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func onlyTheReaderMaySeeIt() throws {
    let library = try filled(1)
    #expect(try mode(folder.path(of: "data")) == 0o700)
    for ending in ["", "-wal", "-shm"] { #expect(try mode(path + ending) == 0o600) }
    library.close()
    #expect(throws: LibraryFault.self) { try library.rows([ArticleID(1)]) }
    let again = try Library(.file(path), access: .readOnly)
    #expect(try again.rows([ArticleID(1)]).count == 1)
    #expect(throws: LibraryFault.readOnly) { try Shelf(again).store(Self.draft(2), at: "/n/2.txt") }
  }

  @Test func whatWasForgottenLeavesNoTraceInTheFile() throws {
    let library = try filled(40)
    let shelf = Shelf(library)
    let rare = ArticleDraft("A zebrafish\n“It swims,”{Odo Peretz} he said.", source: "/rare/1.txt").annotated
    try shelf.store(rare, at: "/rare/1.txt")
    _ = try library.forget(Array("/rare/".utf8))
    try library.clearTraces()
    library.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for word in ["zebrafish", "peretz", "Peretz"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    let again = try Library(.file(path))
    #expect(try again.holdings().present.count == 40)
    #expect(try again.ailments() == [])
  }

  @Test func allLiesInOneFileWhenItIsClosedAlsoWhileOthersReadIt() throws {
    let library = try filled(3)
    let reader = try Library(.file(path), access: .readOnly)
    #expect(try reader.rows([ArticleID(1)]).count == 1)
    library.close()
    let copy = folder.path(of: "data/copy.dateline")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    #expect(try Library(.file(copy), access: .readOnly).holdings().present.count == 3)
    withExtendedLifetime(reader) {}
  }

  @Test func closingTwiceIsClosing() throws {
    let library = try filled(1)
    library.close()
    library.close()
    #expect(throws: LibraryFault.self) { try library.rows([ArticleID(1)]) }
  }

  @Test func nothingIsMadeWhereOneOnlyReads() {
    #expect(throws: LibraryFault.missing) { try Library(.file(path), access: .readOnly) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func whatIsNoLibraryIsLeftAsItIs() throws {
    let magic = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 1, count: 4_080)
    for bytes in [Array("My diary".utf8), [UInt8](repeating: 7, count: 9_000), magic] {
      try folder.write(bytes, to: "data/library.dateline")
      #expect(throws: LibraryFault.notALibrary) { try Library(.file(path)) }
      #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) == bytes)
    }
  }

  @Test func aFolderWhereAFileShouldBeIsSaid() throws {
    _ = try folder.makeFolder("data/library.dateline")
    #expect(throws: LibraryFault.self) { try Library(.file(path)) }
  }

  @Test func aNewerLibraryIsLeftAlone() throws {
    let library = try filled(1)
    try library.writing { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
    library.close()
    #expect(throws: LibraryFault.newer) { try Library(.file(path)) }
  }

  @Test func aFullDiskKeepsWhatWasSaved() throws {
    let library = try filled(3)
    let pages = try library.reading { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try library.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    let shelf = Shelf(library)
    var fault: LibraryFault?
    var stored = 3
    for number in 3..<500 where fault == nil {
      do {
        try shelf.store(Self.draft(number), at: "/n/\(number).txt")
        stored += 1
      } catch let error as LibraryFault {
        fault = error
      }
    }
    #expect(fault == .diskFull)
    #expect(try library.holdings().count == stored)
    try library.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try shelf.store(Self.draft(900), at: "/n/900.txt")
    #expect(try library.holdings().count == stored + 1)
    #expect(try library.article(ArticleID(stored + 1))?.article == Self.draft(900).article)
  }

  @Test func oneReadsWhileAnotherWrites() throws {
    let writer = try filled(2)
    let reader = try Library(.file(path))
    let before = try reader.changeCount()
    _ = try writer.accessing { accession in
      try accession.take(Shelf(writer).deposit([Self.draft(5)], at: "/n/5.txt"))
      _ = try accession.finish()
      #expect(try reader.holdings().count == 2)
    }
    #expect(try reader.holdings().count == 3)
    #expect(try reader.changeCount() != before)
    // Each knows the outlets and speakers that the other has brought in since.
    try Shelf(reader).store(Self.draft(6), at: "/n/6.txt")
    try Shelf(writer).store(Self.draft(7), at: "/n/7.txt")
    #expect(try writer.article(ArticleID(5)) == Self.draft(7))
    let speakers = try writer.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM speaker") }
    #expect(speakers == 1)
  }

  @Test func aSecondWriterWaits() async throws {
    let first = try filled(1)
    let second = try Library(.file(path))
    let draft = Self.draft(8)
    let isHeld = DispatchSemaphore(value: 0)
    let mayEnd = DispatchSemaphore(value: 0)
    let holder = Thread {
      _ = try? first.writing { database in
        try database.execute(sql: "UPDATE meta SET value = value")
        isHeld.signal()
        mayEnd.wait()
      }
    }
    holder.start()
    isHeld.wait()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.05) { mayEnd.signal() }
    try Shelf(second).store(draft, at: "/n/8.txt")
    #expect(try first.holdings().count == 2)
  }

  @Test func openingCostsTheSameWithFewAndMany() throws {
    var counts: [Int] = []
    for size in [30, 400] {
      let library = try Library(.memory)
      let source = try library.source(at: Array("/n/".utf8)).number
      let shelf = Shelf(library)
      _ = try library.store((0..<size).map { shelf.deposit([Self.draft($0)], at: "/n/\($0).txt") })
      let tally = StatementTally()
      library.database.writeWithoutTransaction { $0.trace { _ in tally.count() } }
      _ = try library.opening(rows: 20)
      _ = try library.opening(sources: [source], rows: 20)
      counts.append(tally.value)
    }
    #expect(counts[0] == counts[1])
    #expect(counts[0] < 150)
  }
}
