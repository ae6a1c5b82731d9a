import Catalog
import Foundation
import GRDB
import News
import Storage
import TestSupport
import Testing

/// A file that was a library is called one, and never taken for the first of its life.
@Suite struct DamagedHeadTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "library.sqlite")
    let library = try Library(.file(path))
    let shelf = Shelf(library)
    for number in 1...60 {
      try shelf.store(ArticleDraft("Day \(number)\n“We wait,”{Ada Brandt} she said.").annotated, at: "/n/\(number).txt")
    }
    library.close()
    try LibraryHarm.settle(path)
  }

  private var names: Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  }

  private func expectDamaged() {
    for access in [LibraryAccess.readWrite, .readOnly] {
      #expect {
        try Library(.file(path), access: access)
      } throws: { error in
        if case LibraryFault.damaged = error { true } else { false }
      }
    }
  }

  private func expectRescued() throws {
    let report = try Rescue(of: path).run()
    #expect(report.articles == 60 && report.lost == 0)
    #expect(try Library(.file(path)).ailments() == [])
  }

  @Test(arguments: [16, 100, 8_192])
  func anOverwrittenHeadIsDamage(length: Int) throws {
    try LibraryHarm.overwrite(path, at: 0, with: Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 77 &+ 3) }))
    expectDamaged()
    try expectRescued()
  }

  @Test(arguments: [3, 50, 8_192, 60_000])
  func aCutFileIsDamage(length: Int) throws {
    try LibraryHarm.cut(path, to: length)
    expectDamaged()
  }

  @Test func anEmptyFileIsNotTakenForALibrary() throws {
    try LibraryHarm.cut(path, to: 0)
    #expect(throws: LibraryFault.empty) { try Library(.file(path), access: .readOnly) }
    let library = try Library(.file(path))
    #expect(library.hasBegunInEmptyFile)
    library.close()
    #expect(try !Library(.file(path)).hasBegunInEmptyFile)
    let fresh = try Library(.file(folder.path(of: "fresh.sqlite")))
    #expect(!fresh.hasBegunInEmptyFile)
  }

  /// What is not in the file itself yet lies in the log, which SQLite throws away beside an empty file.
  @Test func theLogOfAFileThatWasCutToNothingIsKept() throws {
    let library = try Library(.file(path))
    try Shelf(library).store(ArticleDraft("Late\nIt rained.").annotated, at: "/n/late.txt")
    let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    library.close()
    #expect(log.count > 8_192)
    try LibraryHarm.cut(path, to: 0)
    try log.write(to: URL(fileURLWithPath: path + "-wal"))
    expectDamaged()
    let report = try? Rescue(of: path).run()
    let kept = report.map { $0.setAside + "-wal" } ?? path + "-wal"
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == log)
    if let report {
      #expect(report.hasJournal && report.sentences.contains { $0.contains(kept) })
      #expect(names.allSatisfy { !$0.hasSuffix(".damaged-shm") })
    }
  }

  @Test func anotherProgramsDatabaseIsNoLibrary() throws {
    let other = folder.path(of: "other.sqlite")
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 8192") }
    let queue = try DatabaseQueue(path: other, configuration: configuration)
    try queue.write { database in
      try database.execute(sql: "CREATE TABLE thing(name TEXT)")
      for number in 0..<3_000 { try database.execute(sql: "INSERT INTO thing VALUES ('thing number \(number)')") }
    }
    try queue.close()
    #expect(throws: LibraryFault.notALibrary) { try Library(.file(other)) }
  }

  @Test func aLongTextIsNoLibrary() throws {
    let text = try folder.write(String(repeating: "Nothing happened in the harbour.\r\n", count: 3_000), to: "text")
    #expect(throws: LibraryFault.notALibrary) { try Library(.file(text)) }
  }
}
