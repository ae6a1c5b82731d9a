import Foundation
import Testing

/// The manual page, as the program writes it.
@Suite struct ManualTests {
  @Test func itNamesEveryCommand() throws {
    let page = try manual()
    let commands = try Self.commands()
    #expect(commands.count > 20 && commands.contains("dateline notebook") && commands.contains("dateline feeds add"))
    for command in commands { #expect(page.contains("\n.SS \"\(command)\"\n"), "no heading for \(command)") }
  }

  @Test func itNamesEveryOption() throws {
    let page = try manual()
    let options = try Set(Self.commandTable().matches(of: #/"name" : "([a-z-]{2,})"/#).map { String($0.1) })
    #expect(options.count > 30)
    for option in options {
      let typed = "\\-\\-" + option.split(separator: "-").joined(separator: "\\-")
      #expect(page.contains(typed), "--\(option) is not told of")
    }
  }

  @Test func itNamesEveryKey() throws {
    let page = try manual()
    let keys = try Program.run(["keys"]).output.split(separator: "\n")
    #expect(keys.count > 80)
    let tags = Set(page.split(separator: "\n").filter { $0.hasPrefix("\\fB") }.map(Self.plain))
    for line in keys {
      let written = line.split(separator: " ", maxSplits: 1)[0]
      #expect(tags.contains { $0 == written || $0.hasPrefix("\(written), ") || line.contains("<") }, "\(line)")
    }
    #expect(tags.contains("^T") && tags.contains("b, PageUp, ^B") && tags.contains("'"))
  }

  @Test func theReadmeNamesEveryCommand() throws {
    let place = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../README.md").standardized
    let readme = try String(contentsOf: place, encoding: .utf8)
    for command in try Self.commands() where command.split(separator: " ").count == 2 {
      guard command != "dateline open" else { continue }
      #expect(readme.contains("`\(command)"), "README.md does not tell of \(command)")
    }
  }

  /// Where tools for manual pages are, they find no fault, and the page keeps within a narrow terminal.
  @Test func toolsForManualPagesFindNoFault() throws {
    let page = try manual()
    if let said = try Self.outcome(of: "mandoc", ["-Tlint", "-Wall"], reading: page) { #expect(said == "") }
    guard let said = try Self.outcome(of: "groff", ["-man", "-ww", "-z", "-Tutf8"], reading: page),
      let shown = try Self.outcome(of: "groff", ["-man", "-Tutf8", "-rLL=80n", "-P-cbou"], reading: page)
    else { return }
    #expect(said == "")
    #expect(shown.contains("NAME") && shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  private func manual() throws -> String {
    let answer = try Program.run(["manual"])
    #expect(answer.code == 0 && answer.output.hasPrefix(".TH \"DATELINE\" 1 "))
    return answer.output
  }

  private static func commandTable() throws -> String {
    try Program.run(["--experimental-dump-help"]).output
  }

  /// The whole names of all commands.
  private static func commands() throws -> [String] {
    let table = try #require(try JSONSerialization.jsonObject(with: Data(commandTable().utf8)) as? [String: Any])
    func names(under command: [String: Any], _ name: String) -> [String] {
      (command["subcommands"] as? [[String: Any]] ?? []).flatMap { part -> [String] in
        guard let own = part["commandName"] as? String, own != "help" else { return [] }
        return ["\(name) \(own)"] + names(under: part, "\(name) \(own)")
      }
    }
    return names(under: try #require(table["command"] as? [String: Any]), "dateline")
  }

  /// A line of roff as it is read.
  private static func plain(_ line: Substring) -> String {
    let signs = [
      ("\\fB", ""), ("\\fR", ""), ("\\-", "-"), ("\\(ha", "^"), ("\\(aq", "'"), ("\\(ti", "~"), ("\\e", "\\"),
    ]
    return signs.reduce(String(line)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// What a program prints, faults too; nil where it is not there.
  private static func outcome(of name: String, _ arguments: [String], reading text: String) throws -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let places = folders.map { "\($0)/\(name)" }
    guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).1")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: place)
    process.arguments = arguments + [file.path]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
