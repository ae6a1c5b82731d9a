import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// What the commands answer where there is little to say, or something wrong was typed.
@Suite struct CommandAnswerTests {
  private let news: TemporaryFolder
  private let home: TemporaryFolder

  init() throws {
    news = try TemporaryFolder()
    home = try TemporaryFolder()
    try news.write(" date 2031-03-04 Pier opens\n\nThe pier was opened in Japan.\n", to: "a.txt")
    try news.write(" date 2031-03-06 Pier shuts\n\nThe pier that France paid for was shut.\n", to: "b.txt")
  }

  private func run(_ arguments: String..., input: String = "", library: String = "library.sqlite") throws
    -> Program.Answer
  {
    try Program.run(
      arguments,
      input: Array(input.utf8),
      environment: ["DATELINE_LIBRARY": home.path(of: library), "HOME": home.path]
    )
  }

  @Test func nothingIsAWholeAnswerToo() throws {
    _ = try run("import", news.path)
    for command in ["list", "quotes", "countries", "timeline", "pairs", "who"] {
      let json = try run(command, "-f", "country:DE", "--json")
      #expect(json.code == 1 && json.output == "[]\n", "\(json)")
      let csv = try run(command, "-f", "country:DE", "--csv")
      #expect(csv.code == 1 && csv.output.split(separator: "\n").count == 1, "\(csv)")
      #expect(try run(command, "-f", "country:DE", "--jsonl").output.isEmpty)
    }
  }

  @Test func numbersAreAskedForInPlainWords() throws {
    _ = try run("import", news.path)
    for number in ["-1", "x", "", "1.5", "+2"] {
      let answer = try run("list", "--limit", number)
      #expect(answer.code == 2 && answer.errors == "dateline: --limit takes a number from 0\n", "\(answer)")
    }
    let shown = try run("show", news.path + "/a.txt", "--number", "-1")
    #expect(shown.code == 2 && shown.errors == "dateline: --number takes a number from 1\n", "\(shown)")
    #expect(try run("list", "--limit", "1", "--jsonl").output.split(separator: "\n").count == 1)
    #expect(try run("list", "--limit", "99999999999999999999", "--jsonl").output.split(separator: "\n").count == 2)
    let none = try run("list", "--limit", "0", "--json")
    #expect(none.code == 0 && none.output == "[]\n", "\(none)")
  }

  @Test func savedFiltersCombine() throws {
    _ = try run("import", news.path)
    #expect(try run("filters", "save", "east", "country:JP or country:CN").code == 0)
    #expect(try run("filters", "save", "pier", "@east title:pier").code == 0)
    #expect(try run("list", "-f", "@pier date:2031", "--jsonl").output.split(separator: "\n").count == 1)
    #expect(try run("countries", "-f", "-@east pier", "--csv").output.contains("FR,France,1"))
    let unknown = try run("list", "-f", "pier @esat")
    #expect(unknown.code == 2 && unknown.errors.contains("column 6: No filter is saved as “esat”; did you mean @east?"))
    let circle = try run("filters", "save", "east", "@pier or a")
    #expect(circle.code == 2 && circle.errors.contains("names itself"), "\(circle)")
    let empty = try run("filters", "save", "x", " ")
    #expect(empty.code == 2 && empty.errors.hasPrefix("dateline: there is nothing to save"), "\(empty)")
    #expect(try run("filters").output.split(separator: "\n").count == 2)
  }

  @Test func statusSaysSizesAndDaysAsPeopleDo() throws {
    _ = try run("import", news.path)
    let other = try run("import", "-", input: run("export").output, library: "other.sqlite")
    #expect(other.output == "2 new, 0 updated, 0 known, 0 set aside\n")
    let lines = try run("status", library: "other.sqlite").output.split(separator: "\n")
    let size = try #require(lines.first { $0.hasPrefix("size") })
    #expect(size.hasSuffix(" KB"), "\(size)")
    let last = try #require(lines.first { $0.hasPrefix("last import") })
    #expect(!last.hasSuffix("-"), "\(last)")
  }

  @Test func whatIsNoExportIsToldWhatAnExportIs() throws {
    try news.write("{\"kind\":\"library\",\"form\":99}\n", to: "newer.jsonl")
    try news.write("{\"kind\":\"libr", to: "broken.jsonl")
    try news.write("{\"kind\": \"library\", \"form\": 1}\n{\"kind\": 7}\n", to: "spaced.jsonl")
    let newer = try run("import", news.path + "/newer.jsonl")
    #expect(newer.code == 2 && newer.errors.contains("newer.jsonl, line 1: it was made by a newer"), "\(newer)")
    let broken = try run("import", news.path + "/broken.jsonl")
    #expect(broken.errors.contains("broken.jsonl: line 1: it ends too early"), "\(broken)")
    let spaced = try run("import", news.path + "/spaced.jsonl")
    #expect(spaced.code == 2 && spaced.errors.contains("spaced.jsonl, line 2: it is no line of an export"))
    let piped = try run("import", "-", input: "{ \"kind\" : \"library\", \"form\": 1}\n{\"kind\": 7}\n")
    #expect(piped.code == 2 && piped.errors.contains("standard input, line 2: it is no line of an export"))
  }
}
