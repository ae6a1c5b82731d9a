import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// `dateline compare`, through the whole program.
@Suite(.serialized) struct CompareCommandTests {
  private let news: TemporaryFolder
  private let home: TemporaryFolder

  init() throws {
    news = try TemporaryFolder()
    home = try TemporaryFolder()
    try news.write(
      " date 2031-03-04 VELMORA, March 4. /NORDWIRE/. “The pier is open for everybody,” Ottilie Brandsma said in Japan.\n",
      to: "a.txt"
    )
    try news.write(
      " date 2031-03-06 Pier shuts\n\nVELMORA. “The pier is open for everybody,” Ottilie Brandsma said. “Come soon.”\n",
      to: "b.txt"
    )
  }

  private func run(_ arguments: String...) throws -> Program.Answer {
    try Program.run(
      arguments,
      environment: ["DATELINE_LIBRARY": home.path(of: "library.sqlite"), "HOME": home.path]
    )
  }

  @Test func filesAndNumbersAreCompared() throws {
    let files = try run("compare", news.path(of: "a.txt"), news.path(of: "b.txt"))
    #expect(files.code == 0 && files.errors.isEmpty, "\(files)")
    #expect(files.output.hasPrefix("2 statements, 1 in more than one article\n"), "\(files)")
    #expect(files.output.contains("verbatim"))
    _ = try run("import", news.path)
    let numbers = try run("compare", "1", "2", "--json")
    #expect(numbers.code == 0 && numbers.output.contains("\"number\":1"), "\(numbers)")
    #expect(try run("compare", news.path, "--html").output.hasPrefix("<!doctype html>"))
    #expect(try run("compare", "1", news.path(of: "b.txt")).code == 0)
  }

  @Test func whatCannotBeComparedIsAMistake() throws {
    let alone = try run("compare", news.path(of: "a.txt"))
    #expect(alone.code == 2 && alone.errors.contains("only one article"), "\(alone)")
    let none = try run("compare")
    #expect(none.code == 2)
    let unknown = try run("compare", news.path(of: "a.txt"), news.path(of: "z.txt"))
    #expect(unknown.code == 2 && unknown.errors.contains("z.txt"), "\(unknown)")
    #expect(try run("compare", news.path, "--json", "--html").code == 2)
    #expect(try run("compare", "7", "8").code == 2)
  }
}
