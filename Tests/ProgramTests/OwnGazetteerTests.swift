import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// The user's own names of countries, through the program.
@Suite struct OwnGazetteerTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/dateline", withIntermediateDirectories: true)
    try folder.write("The Tosan envoy left Upper Velmora for Iceland, by Norway Crossing.\n", to: "a.txt")
    file = folder.path + "/own.tsv"
  }

  private func write(_ lines: [String], to name: String = "own.tsv") throws {
    try folder.write(lines.joined(separator: "\n"), to: name)
  }

  private func codes(_ arguments: [String], environment: [String: String] = [:]) throws -> [String] {
    let answer = try Program.run(
      ["countries", folder.path + "/a.txt", "--csv"] + arguments,
      environment: environment
    )
    return answer.output.split(separator: "\n").dropFirst().map { String($0.prefix(2)) }.sorted()
  }

  @Test func formsAreAddedAndTakenOut() throws {
    try write([
      "# mine", "FR\tname\ten\tVelmora|Upper Velmora", "JP\tdemonym\ten\tTosan", "-\tremove\ten\tIceland",
      "-\tblock\ten\tNorway Crossing",
    ])
    #expect(try codes([]) == ["IS"])
    #expect(try codes(["--gazetteer", file]) == ["FR", "JP"])
  }

  @Test func theFileOfTheConfigFolderHolds() throws {
    try write(["FR\tname\ten\tUpper Velmora"], to: "dateline/gazetteer.tsv")
    #expect(try codes([], environment: ["XDG_CONFIG_HOME": folder.path]) == ["FR", "IS"])
  }

  @Test(arguments: [
    ["list", "a.txt"], ["quotes", "a.txt"], ["countries", "a.txt"], ["show", "a.txt"], ["analyze"], ["a.txt"],
  ])
  func everyCommandKnowsIt(command: [String]) throws {
    try write(["FR\tname\ten\tUpper Velmora", "", "QQ\tname\ten\tNowhere"])
    let arguments = command.map { $0 == "a.txt" ? folder.path + "/a.txt" : $0 }
    let answer = try Program.run(arguments + ["--gazetteer", file])
    #expect(answer.code == 2)
    #expect(answer.errors == "dateline: \(file):3: there is no country with the code “QQ”\n")
  }

  @Test(arguments: [
    ("FR\tname\ten", "a line has four columns with one tab between each: code, kind, language, forms"),
    ("FR\tplace\ten\tGaul", "there is no kind “place”"),
    ("FR\tname\txx\tGaul", "there is no language “xx”"),
    ("FR\tname\ten\tGaul\told", "there is no mark “old”"),
    ("FR\tname\ten\tGaul||Gallia", "a form between the bars is empty"),
    ("colour\twords\ten\tred", "there is no trait of words “colour”"),
    ("FR\tdemonym\tde\tgallisch\tendings=zz", "no line before this one names those endings"),
  ])
  func aFaultIsToldWithItsLine(line: String, sentence: String) throws {
    try write(["# head", line])
    let answer = try Program.run(["countries", folder.path + "/a.txt", "--gazetteer", file])
    #expect(answer.code == 2)
    #expect(answer.errors.hasPrefix("dateline: \(file):2: \(sentence)"), "\(answer.errors)")
  }

  @Test func aFaultInTheConfigFolderLeavesTheBuiltInNames() throws {
    try write(["FR\tname\ten\tUpper Velmora", "FR\tname"], to: "dateline/gazetteer.tsv")
    let answer = try Program.run(
      ["countries", folder.path + "/a.txt", "--csv"],
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(answer.code == 0)
    #expect(answer.output.contains("IS"))
    #expect(answer.errors.contains("gazetteer.tsv:2: a line has four columns"))
    #expect(answer.errors.hasSuffix("; the built-in gazetteer is used\n"))
  }

  @Test func theReaderOpensAllTheSameAndSaysSo() throws {
    try write(["QQ\tname\ten\tNowhere"])
    let run = try Program.open([folder.path + "/a.txt", "--gazetteer", file], columns: 200, rows: 24)
    defer { run.end() }
    #expect(run.milliseconds(until: "there is no country with the code") != nil)
    run.press("q", settle: 100)
    #expect(run.ending() == .exit(0))
  }

  @Test func aFileThatIsNotThereIsAMistake() throws {
    let answer = try Program.run(["countries", folder.path + "/a.txt", "--gazetteer", folder.path + "/none.tsv"])
    #expect(answer.code == 2)
    #expect(answer.errors.contains("none.tsv: the gazetteer cannot be read: No such file or directory"))
  }

  @Test func aNameMayInflectByTheBuiltInEndings() throws {
    try write(["FR\tdemonym\tde\tvelmorisch\tanycase endings=de-adj"])
    let line = #"{"id": 1, "lang": "de", "text": "Die velmorische Regierung schwieg."}"#
    let answer = try Program.run(["analyze", "--gazetteer", file], input: Array(line.utf8))
    #expect(answer.output.contains(#""code":"FR""#))
  }
}
