import PseudoTerminal
import TestSupport
import Testing

/// Everything hostile goes through the whole program, and nothing of it reaches the terminal.
@Suite(.serialized) struct HostileTests {
  /// Keys that visit every pane, overlay and article.
  private static let tour = [
    "B", "\t", "\t", "\t", "?", "\u{1B}", "c", "\u{1B}", "E", "\u{1B}", ")", ")", "]c", "G", "gg",
  ]

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func nothingHostileReachesTheTerminal(columns: Int, rows: Int) throws {
    let folder = try TemporaryFolder()
    _ = try HostileCorpus.write(to: folder)
    let run = try Program.open([folder.path], columns: columns, rows: rows)
    defer { run.end() }
    #expect(run.milliseconds(until: "set aside; E says why") != nil)
    for _ in HostileCorpus.texts {
      for keys in Self.tour { _ = run.press(keys, settle: 3, patience: 100) }
      _ = run.press("J", settle: 3, patience: 100)
    }
    run.press("\u{3}\u{3}")
    #expect(run.ending() == .exit(0))
    let faults = TerminalStream(run.output).faults
    #expect(faults.isEmpty, "\(faults.prefix(5))")
    #expect(!run.words.contains("owned\u{7}"))
  }

  @Test(arguments: HostileCorpus.texts.map(\.name))
  func listingsAndShowPrintNoControls(name: String) throws {
    let folder = try TemporaryFolder()
    let bytes = try #require(HostileCorpus.texts.first { $0.name == name }?.bytes)
    let file = try folder.write(bytes, to: "article.txt")
    for command in ["list", "quotes", "countries", "timeline", "pairs", "who", "show"] {
      let answer = try Program.run([command, file])
      #expect(answer.code == 0 || answer.code == 1, "\(command): \(answer.errors)")
      let controls = answer.output.unicodeScalars.filter {
        $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value))
      }
      #expect(controls.isEmpty, "\(command) prints \(controls)")
      let bidi = answer.output.unicodeScalars.filter {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(bidi.isEmpty, "\(command) prints \(bidi)")
    }
  }

  @Test func whatCannotBeReadIsListedWithItsReason() throws {
    let folder = try TemporaryFolder()
    let setAside = try HostileCorpus.write(to: folder)
    let answer = try Program.run(["list", folder.path])
    #expect(answer.code == 0)
    for name in setAside { #expect(answer.errors.contains(name), "\(answer.errors)") }
    #expect(answer.output.contains("Switzerland") || answer.output.contains("CH"))
  }
}
