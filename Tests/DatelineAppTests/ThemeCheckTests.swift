import DatelineApp
import TestSupport
import Testing

@Suite struct ThemeCheckTests {
  private func faults(in theme: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(theme, to: "theme.toml")
    return try ThemeCheck.faults(inFileAt: path).map { $0.replacing(path, with: "FILE") }
  }

  @Test func namesFileLineAndColumn() throws {
    let faults = try faults(in: "inherits = \"dark\"\n\n[styles]\nquote = { fg = \"no colour\" }\n")
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("FILE:4:") == true)
  }

  @Test func findsNothingInASoundTheme() throws {
    #expect(try faults(in: "inherits = \"dark\"\n").isEmpty)
  }

  @Test func saysThatAFileCannotBeRead() {
    #expect(throws: ListingFault.mistake("/nowhere/theme.toml: No such file or directory")) {
      try ThemeCheck.faults(inFileAt: "/nowhere/theme.toml")
    }
  }
}
