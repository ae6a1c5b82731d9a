import Catalog
import Foundation
import News
import TestSupport
import Testing

@testable import Storage

/// Nobody gets another file under a library that is open.
@Suite struct LibraryHoldTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(of: "library.sqlite")
    let library = try Library(.file(path))
    try Shelf(library).store(ArticleDraft("Pier opens\nIt opened.").annotated, at: "/n/1.txt")
    library.close()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func aLibraryThatIsOpenIsNotExchanged() throws {
    let reader = try Library(.file(path))
    #expect(throws: LibraryFault.inUse) { try Rescue(of: path).run() }
    #expect(try names().allSatisfy { !$0.contains("damaged") && !$0.contains("rescue") })
    try reader.setStarred(ArticleSet([ArticleID(1)]), isStarred: true, at: 1)
    reader.close()
    #expect(try Rescue(of: path).run().articles == 1)
    let again = try Library(.file(path))
    #expect(try again.holdings().facets[.starred].count == 1, "what was marked meanwhile is there")
  }

  @Test func aLibraryIsNotOpenedWhileAnotherFileTakesItsPlace() throws {
    let hold = try #require(try LibraryHold.taken(of: path, alone: true))
    #expect(throws: LibraryFault.locked) { try Library(.file(path)) }
    #expect(throws: LibraryFault.locked) { try Library(.file(path), access: .readOnly) }
    hold.release()
    #expect(try Library(.file(path)).holdings().count == 1)
  }

  @Test func nothingIsLeftBehind() throws {
    let one = try Library(.file(path))
    let two = try Library(.file(path))
    #expect(try names().contains("library.sqlite-lock"))
    one.close()
    #expect(throws: LibraryFault.inUse) { try LibraryHold.taken(of: path, alone: true) }
    two.close()
    #expect(try !names().contains("library.sqlite-lock"))
    // One that was ended leaves its file; it holds nothing.
    try folder.write("", to: "library.sqlite-lock")
    #expect(try Rescue(of: path).run().articles == 1)
    #expect(try names() == ["library.sqlite", "library.sqlite.damaged"])
  }

  @Test func aLinkInTheLocksPlaceIsNotFollowed() throws {
    let other = try folder.write("mine", to: "other")
    try FileManager.default.createSymbolicLink(atPath: path + "-lock", withDestinationPath: other)
    let library = try Library(.file(path))
    #expect(try library.holdings().count == 1)
    library.close()
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
    #expect(try names().contains("library.sqlite-lock"))
  }
}
