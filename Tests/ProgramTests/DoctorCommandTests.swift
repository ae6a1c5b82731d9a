import Foundation
import TestSupport
import Testing

/// `dateline doctor` of files and of libraries, through the whole program.
@Suite(.serialized) struct DoctorCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var library: String { folder.path(of: "library.sqlite") }

  private func run(_ arguments: String...) throws -> Program.Answer {
    try Program.run(arguments, environment: ["DATELINE_LIBRARY": library, "HOME": folder.path])
  }

  @Test func aFileIsExplainedWithoutALibrary() throws {
    let path = try folder.write("Pier opens\n\nThe pier of Velmora opened in Japan.\n", to: "a.txt")
    let answer = try run("doctor", path)
    #expect(answer.code == 0 && answer.output.contains("plain text"), "\(answer)")
    #expect(answer.output.contains("Pier opens") && answer.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: library))
    #expect(try run("doctor", path, "--repair").code == 2)
    #expect(try run("doctor", folder.path(of: "none.txt")).code == 2)
    let empty = try folder.write("", to: "empty.txt")
    #expect(try run("doctor", empty).code == 3)
  }

  @Test func theFileOfALibraryIsVisited() throws {
    let path = try folder.write("Pier opens\n\nThe pier of Velmora opened in Japan.\n", to: "a.txt")
    #expect(try run("import", path).code == 0)
    let answer = try run("doctor", library)
    #expect(answer.code == 0 && answer.output == "the library is sound: 1 article\n", "\(answer)")
    let json = try run("doctor", "--json")
    #expect(json.output.contains("\"sound\":true") && json.output.contains("\"said\":["), "\(json)")
    let other = try folder.write("SQLite format 3\0 and nothing else", to: "other.sqlite")
    #expect(try run("doctor", other).code == 3)
  }
}
