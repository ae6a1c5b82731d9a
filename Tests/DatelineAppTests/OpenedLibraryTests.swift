import DatelineApp
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct OpenedLibraryTests {
  private func chosen(_ path: String) -> ChosenLibrary {
    ChosenLibrary(named: nil, settings: Settings(), environment: ["DATELINE_LIBRARY": path])
  }

  @Test func aFileIsMadeWithItsFolders() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a/b/library.sqlite")
    let opened = try OpenedLibrary(chosen(path), isForImport: false)
    #expect(opened.library.place == .file(path))
    #expect(opened.isWritable)
    #expect(opened.notice == nil)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func whatShallNotBeRememberedIsInMemoryWithoutAWord() throws {
    let opened = try OpenedLibrary(nil, isForImport: true)
    #expect(opened.library.place == .memory)
    #expect(opened.notice == nil)
  }

  @Test func withoutAHomeItIsSaid() throws {
    let nowhere = ChosenLibrary(named: nil, settings: Settings(), environment: [:])
    let opened = try OpenedLibrary(nowhere, isForImport: false)
    #expect(opened.library.place == .memory)
    #expect(opened.notice?.contains("--library") == true)
  }

  @Test(arguments: [true, false])
  func aFileThatIsNoLibraryIsLeftAsItIs(isForImport: Bool) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Dear diary, nobody shall read this but me.", to: "library.sqlite")
    let opened = try OpenedLibrary(chosen(path), isForImport: isForImport)
    #expect(opened.library.place == .memory)
    #expect(opened.notice?.hasPrefix("Nothing of this will be remembered: ") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Dear diary, nobody shall read this but me.")
  }

  @Test func aFileThatWasALibraryIsCalledDamaged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "library.sqlite")
    try Library(.file(path)).close()
    try LibraryHarm.overwrite(path, at: 0, with: Array("Dear diary, nobody shall read this.".utf8))
    let opened = try OpenedLibrary(chosen(path), isForImport: false)
    #expect(opened.isStandIn)
    let notice = try #require(opened.notice)
    #expect(notice.contains("`dateline doctor --repair`") && notice.contains("remembered"))
    #expect(notice.count <= 78, "all of it fits on a line of 80 columns")
    let named = ChosenLibrary(named: path, settings: Settings(), environment: [:])
    #expect(try OpenedLibrary(named, isForImport: false).notice?.contains("--repair --library \(path)`") == true)
    let odd = ChosenLibrary(named: "/a b/it's", settings: Settings(), environment: [:])
    #expect(odd.mending == #"dateline doctor --repair --library '/a b/it'\''s'"#)
  }

  @Test func anEmptyFileIsNotFilledWithoutAWord() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "library.sqlite")
    let opened = try OpenedLibrary(chosen(path), isForImport: false)
    #expect(opened.library.place == .file(path))
    #expect(opened.notice?.contains("empty") == true)
    #expect((opened.notice ?? "").count <= 80)
  }

  @Test func aFolderInThePlaceOfTheFileIsSaid() throws {
    let folder = try TemporaryFolder()
    let opened = try OpenedLibrary(chosen(folder.path), isForImport: false)
    #expect(opened.library.place == .memory)
    #expect(opened.notice != nil)
  }
}
