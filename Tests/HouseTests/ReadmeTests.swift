import Catalog
import Reading
import Testing

/// The README says what the program does.
@Suite struct ReadmeTests {
  @Test func itsKeyTableIsTheActionTable() throws {
    let readme = try #require(SourceTree.text(of: "README.md"))
    #expect(readme.contains(ActionCatalog.markdown), "put the output of `dateline keys --markdown` into README.md")
  }

  @Test func itsFilterTableIsTheOneOfTheLanguage() throws {
    let readme = try #require(SourceTree.text(of: "README.md"))
    #expect(readme.contains(FilterLanguage.markdown), "put `FilterLanguage.markdown` into README.md")
  }

  /// The guard of main runs the test command that the README gives.
  @Test func itsTestCommandIsTheOneThatGuardsMain() throws {
    let readme = try #require(SourceTree.text(of: "README.md"))
    let guardOfMain = try #require(SourceTree.text(of: ".ci/run"))
    let command = try #require(
      readme.split(separator: "\n").first { $0.hasPrefix(". .ci/setup && swift test") }
    )
    let test = command.dropFirst(". .ci/setup && ".count)
    #expect(guardOfMain.split(separator: "\n").contains { $0 == test })
  }
}
