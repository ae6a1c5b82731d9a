import Foundation
import Glibc
import PseudoTerminal
import TestSupport
import Testing

/// The commands over a library, through the whole program.
@Suite(.serialized) struct LibraryCommandTests {
  private let news: TemporaryFolder
  private let home: TemporaryFolder

  init() throws {
    news = try TemporaryFolder()
    home = try TemporaryFolder()
    try news.write(
      " date 2031-03-04 Pier opens\n\nVELMORA. “The pier is open,” Ottilie Brandsma said in Japan.\n",
      to: "a.txt"
    )
    try news.write(" date 2031-03-06 Pier shuts\n\nThe pier that France paid for was shut.\n", to: "b.txt")
    try news.write(" date 2031-03-07 Third report\n\nNothing was said in Velmora.\n", to: "deep/c.txt")
  }

  private var library: String { home.path(of: "library.sqlite") }

  private func run(_ arguments: String..., input: String = "", library: String? = nil) throws -> Program.Answer {
    try Program.run(
      arguments,
      input: Array(input.utf8),
      environment: ["DATELINE_LIBRARY": library ?? self.library, "HOME": home.path]
    )
  }

  private func lines(_ answer: Program.Answer) -> Int {
    answer.output.split(separator: "\n").count
  }

  @Test func whatIsImportedIsListedWithoutItsPath() throws {
    let brought = try run("import", news.path)
    #expect(brought.code == 0 && brought.output == "3 new, 0 updated, 0 known, 0 set aside\n", "\(brought)")
    let again = try run("import", news.path)
    #expect(again.output == "0 new, 0 updated, 3 known, 0 set aside\n", "\(again)")
    try news.write(" date 2031-03-07 Third report\n\nNothing was said in Velmora.\n", to: "deep/d.txt")
    let double = try run("import", news.path)
    #expect(double.output == "0 new, 0 updated, 4 known, 0 set aside\n", "\(double)")
    let list = try run("list", "--csv")
    #expect(list.code == 0 && lines(list) == 4 && list.errors.isEmpty)
    #expect(try lines(run("list", "-f", "country:JP", "--jsonl")) == 1)
    #expect(try run("list", "-f", "country:DE").code == 1)
    let countries = try run("countries", "-f", "pier", "--csv")
    #expect(countries.output.contains("JP,Japan,1") && countries.output.contains("FR,France,1"))
    #expect(try lines(run("quotes", "-f", "speaker:brandsma")) == 1)
    #expect(try lines(run("list", news.path + "/deep", "--jsonl")) == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: library)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func withoutALibraryItSaysWhatToDo() throws {
    for command in [["list"], ["quotes"], ["countries"], ["export"], ["status"], ["forget", "/x"], ["show", "7"]] {
      let answer = try Program.run(command, environment: ["DATELINE_LIBRARY": library, "HOME": home.path])
      #expect(answer.code == 2, "\(command)")
      #expect(answer.errors.contains("there is no library yet"), "\(command): \(answer.errors)")
      #expect(answer.output.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: library), "looking makes nothing")
  }

  @Test func aFaultInAFilterHasItsColumnAndACaret() throws {
    _ = try run("import", news.path)
    for command in ["list", "quotes", "countries", "timeline", "pairs", "who", "export"] {
      let answer = try run(command, "-f", "pier colour:red")
      #expect(answer.code == 2 && answer.output.isEmpty)
      let told = answer.errors.split(separator: "\n")
      #expect(told.count == 3 && told[0].hasPrefix("dateline: the filter, column 6: "), "\(answer.errors)")
      #expect(told[1] == "  pier colour:red" && told[2].hasPrefix("       ^"))
    }
  }

  @Test func anArticleIsShownByItsNumberAndByItsID() throws {
    _ = try run("import", news.path)
    let listed = try run("list", "-f", "title:opens", "--jsonl")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any]
    )
    let number = try #require(object["number"] as? Int)
    let shown = try run("show", String(number), "--json")
    let article = try #require(try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
    #expect((article["text"] as? String)?.contains("The pier is open") == true)
    #expect(article["read"] as? Bool == false && article["number"] as? Int == number)
    let id = try #require(article["id"] as? String)
    #expect(try run("show", id).output.contains("The pier is open"))
    #expect(try run("show", news.path + "/a.txt", "--json").output.contains("\"number\":\(number)"))
    #expect(try run("show", "99999").code == 2)
    #expect(try run("show", String(repeating: "0", count: 32)).code == 2)
  }

  @Test func anExportMakesTheSameLibraryAgain() throws {
    _ = try run("import", news.path)
    _ = try run("filters", "save", "japan", "country:JP")
    let whole = try run("export")
    #expect(whole.code == 0)
    let other = home.path(of: "other/library.sqlite")
    let brought = try run("import", "-", input: whole.output, library: other)
    #expect(brought.output == "3 new, 0 updated, 0 known, 0 set aside\n", "\(brought)")
    #expect(try run("export", library: other).output == whole.output)
    let file = home.path(of: "export.jsonl")
    #expect(try run("export", "--output", file).code == 0)
    let refused = try run("export", "--output", file)
    #expect(refused.code == 2 && refused.errors.contains("--overwrite"))
    #expect(try run("export", "--output", file, "--overwrite").code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == whole.output)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasPrefix("export") }.count == 1)
    let third = home.path(of: "third.sqlite")
    #expect(try run("import", file, library: third).output == "3 new, 0 updated, 0 known, 0 set aside\n")
    #expect(try lines(run("list", "-f", "@japan", "--jsonl", library: third)) == 1)
    #expect(
      try run("import", news.path, library: third).output == "0 new, 0 updated, 3 known, 0 set aside\n",
      "the files are known"
    )
    #expect(try lines(run("export", "-f", "title:pier")) == 3)
  }

  @Test func aBrokenExportIsReadAsFarAsItGoes() throws {
    _ = try run("import", news.path)
    let whole = try run("export").output.split(separator: "\n").filter { !$0.contains("\"kind\":\"file\"") }
    let broken = whole.map { $0.contains("Third report") ? String($0.dropLast(40)) : String($0) }
    let other = home.path(of: "other.sqlite")
    let answer = try run("import", "-", input: broken.joined(separator: "\n"), library: other)
    #expect(answer.code == 2 && answer.output == "2 new, 0 updated, 0 known, 1 set aside\n", "\(answer)")
    #expect(answer.errors.contains("standard input, line "))
  }

  @Test func aFileOfWhichNothingCanBeReadIsNoSuccess() throws {
    let broken = try news.write("{\"title\": \n[1, 2\n", to: "broken.jsonl")
    let answer = try run("import", broken)
    #expect(answer.code == 1 && answer.errors.contains("broken.jsonl: nothing of it could be read"), "\(answer)")
    #expect(answer.output.hasPrefix("0 new, 0 updated, 0 known, "))
  }

  @Test func articlesFromStandardInputStay() throws {
    let first = try run("import", "-", input: " date 2031-03-04 One\n\nThe first one.\n")
    #expect(first.code == 0 && first.output == "1 new, 0 updated, 0 known, 0 set aside\n", "\(first)")
    let second = try run("import", "-", input: " date 2031-03-05 Two\n\nThe second one.\n")
    #expect(second.code == 0)
    #expect(try lines(run("list", "--jsonl")) == 2)
  }

  @Test func aForgottenPathKeepsItsFiles() throws {
    _ = try run("import", news.path)
    let asked = try run("forget", news.path + "/deep")
    #expect(asked.code == 2 && asked.errors.contains("forget 1 article"), "\(asked)")
    let done = try run("forget", news.path + "/deep/", "--yes")
    #expect(done.code == 0 && done.output.hasPrefix("1 article forgotten"), "\(done)")
    #expect(try lines(run("list", "--jsonl")) == 2)
    #expect(FileManager.default.fileExists(atPath: news.path + "/deep/c.txt"))
    #expect(try run("forget", "/nowhere/at/all", "--yes").code == 2)
    #expect(try run("import", news.path).output == "1 new, 0 updated, 2 known, 0 set aside\n")
  }

  @Test func statusCountsWhatThereIs() throws {
    _ = try run("import", news.path)
    let answer = try run("status", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(object["articles"] as? Int == 3 && object["files"] as? Int == 3 && object["read"] as? Int == 0)
    let source = try #require((object["sources"] as? [[String: Any]])?.first)
    #expect(source["state"] as? String == "there" && source["articles"] as? Int == 3)
    let text = try run("status")
    #expect(text.output.contains("articles") && text.output.contains(news.path))
  }

  @Test func filtersAreSavedAndRemoved() throws {
    #expect(try run("filters", "save", "tokyo", "country:JP is:unread").code == 0)
    #expect(try run("filters").output == "@tokyo  country:JP is:unread\n")
    #expect(try run("filters", "save", "broken", "country:(").code == 2)
    #expect(try run("filters", "remove", "nobody").code == 2)
    #expect(try run("filters", "remove", "tokyo").code == 0)
    #expect(try run("filters").code == 1)
  }

  @Test func hostileNamesAndWordsStayWords() throws {
    try news.write(" date 2031-03-08 Evil\u{1B}]0;owned\u{7} \u{202E}name\n\nIt was odd.\n", to: "ev\u{1B}[2Jil\n.txt")
    _ = try run("import", news.path)
    for command in [
      ["list"], ["list", "--json"], ["export"], ["status"], ["countries", "--csv"], ["list", "-f", "\u{1B}[2J("],
    ] {
      let answer = try Program.run(command, environment: ["DATELINE_LIBRARY": library, "HOME": home.path])
      let text = answer.output + answer.errors
      let controls = text.unicodeScalars.filter {
        $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E)
      }
      #expect(controls.isEmpty, "\(command): \(controls)")
    }
    let other = home.path(of: "other.sqlite")
    _ = try run("import", "-", input: run("export").output, library: other)
    #expect(try run("export", library: other).output == run("export").output)
  }

  @Test func aClosedPipeAndAFullDiskAreToldApart() throws {
    _ = try run("import", news.path)
    for command in ["list", "export", "status"] {
      #expect(try shell("\(Program.path) \(command) > /dev/full; echo $?") == "3")
      #expect(try shell("\(Program.path) \(command) | true; echo ${PIPESTATUS[0]}") == "0")
    }
  }

  @Test func twoAtOnceBothFinish() throws {
    _ = try run("import", news.path)
    for number in 0..<200 {
      try news.write(" date 2031-04-01 Report \(number)\n\nText \(number).\n", to: "m/\(number).txt")
    }
    let answer = try shell(
      "\(Program.path) import \(news.path) & one=$!; \(Program.path) import \(news.path) & two=$!; "
        + "wait $one; first=$?; wait $two; echo $first$?"
    )
    #expect(answer == "00", "\(answer)")
    #expect(try lines(run("list", "--jsonl")) == 203)
  }

  private func shell(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": home.path, "DATELINE_LIBRARY": library]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
  }
}
