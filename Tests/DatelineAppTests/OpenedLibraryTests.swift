import DatelineApp
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct OpenedLibraryTests {
  private func chosen(_ path: String) -> ChosenLibrary {
    ChosenLibrary(named: path, settings: Settings(), environment: [:])
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

  @Test func aFolderInThePlaceOfTheFileIsSaid() throws {
    let folder = try TemporaryFolder()
    let opened = try OpenedLibrary(chosen(folder.path), isForImport: false)
    #expect(opened.library.place == .memory)
    #expect(opened.notice != nil)
  }
}
