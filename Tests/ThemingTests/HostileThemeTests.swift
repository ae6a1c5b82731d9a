import Foundation
import Screen
import Testing
import Theming

@Suite struct HostileThemeTests {
  private let shelf = ThemeShelf()

  private func check(_ text: String) -> [String] {
    shelf.check(Array(text.utf8), fileName: "bad.toml").map(\.description)
  }

  @Test func refusesWhatIsTooLarge() {
    let bytes = Array(repeating: UInt8(ascii: "#"), count: 65_537)
    let warnings = shelf.check(bytes, fileName: "bad.toml")
    #expect(warnings.map(\.description) == ["bad.toml: the file is larger than 64 KiB, nothing of it is used"])
    #expect(shelf.check(Array(bytes.dropLast()), fileName: "bad.toml") == [])
  }

  @Test func refusesWhatIsNoText() {
    #expect(check("name = \"a\"\nx\u{0}y").first?.hasPrefix("bad.toml:2:2: a NUL byte") == true)
    let latin1: [UInt8] = Array("name = \"a\"\n\nabout = \"caf".utf8) + [0xE9, 0x22]
    #expect(shelf.check(latin1, fileName: "bad.toml").first?.line == 3)
  }

  @Test func refusesKeysOfAThousandParts() {
    let key = Array(repeating: "a", count: 30_000).joined(separator: ".")
    #expect(check("x = 1\n\(key) = 1").first?.hasPrefix("bad.toml:2:1: the line has too many dots") == true)
    #expect(check("[\(key)]").count == 1)
    #expect(check("# \(key)") == [])
  }

  @Test func survivesDeepNesting() {
    #expect(check("x = " + String(repeating: "[", count: 60_000)).count == 1)
    #expect(check("x = " + String(repeating: "{a=", count: 20_000)).count == 1)
    let step = "[\n{" + Array(repeating: "a", count: 30).joined(separator: ".") + "="
    #expect(check("x = " + String(repeating: step, count: 600)).count == 1)
    #expect(check("x = " + String(repeating: step, count: 120)).count == 1)
  }

  @Test func survivesEscapesInKeys() {
    #expect(
      check("\"\\u0000\" = 1\n[styles]\n\"quote\\u0000x\" = \"bold\"\n[palette]\n\"\\u0000\" = \"red\"").count <= 3
    )
    #expect(!check("[styles]\n\"\\u001b[31m\" = \"bold\"").isEmpty)
  }

  @Test func givesNoMoreWarningsThanOneReads() {
    let text = "[styles]\n" + (0..<3_000).map { "s\($0) = \"bold\"" }.joined(separator: "\n")
    #expect(check(text).count == 50)
    let words = "[palette]\nx = \"" + String(repeating: "y ", count: 20_000) + "\""
    #expect(check(words).count == 1)
  }

  @Test(arguments: ["dark", "default", "mono"])
  func survivesEveryTruncation(name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = Array(try Data(contentsOf: root.appendingPathComponent("Themes/\(name).toml")))
    #expect(bytes.count > 500)
    for length in stride(from: 0, to: bytes.count, by: 29) {
      _ = shelf.check(Array(bytes.prefix(length)), fileName: "bad.toml")
    }
    #expect(shelf.check(bytes, fileName: "\(name).toml") == [])
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 20_260_501
    let alphabet = Array("[]{}\"'=.,#\n\r\t ab01_-+:\\u".utf8) + [0x00, 0x1B, 0x7F, 0x80, 0xC3, 0xA9, 0xF0, 0xFF]
    for length in 0..<200 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      _ = shelf.check(bytes, fileName: "bad.toml")
    }
  }

  @Test func readsOnlyFilesOfItsFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("[styles]\nquote = \"red\"".utf8).write(to: folder.appendingPathComponent("mine.toml"))
    try Data("x".utf8).write(to: folder.appendingPathComponent("notes.txt"))
    try Data("x".utf8).write(to: folder.appendingPathComponent(".hidden.toml"))
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("folder.toml"),
      withIntermediateDirectories: true
    )
    #expect(mkfifo(folder.appendingPathComponent("pipe.toml").path, 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("linked.toml"),
      withDestinationURL: folder.appendingPathComponent("mine.toml")
    )
    let shelf = ThemeShelf(folder: folder.path)
    #expect(Set(shelf.names).subtracting(ThemeShelf().names) == ["folder", "linked", "mine", "pipe"])
    for name in ["mine", "linked"] {
      #expect(shelf.theme(named: name, depth: .truecolor).theme[.quote].foreground == .indexed(1))
      #expect(shelf.theme(named: name, depth: .truecolor).warnings == [])
    }
    for name in ["folder", "pipe", "../\(folder.lastPathComponent)/mine", ".hidden", ""] {
      #expect(shelf.theme(named: name, depth: .truecolor).warnings.count == 1, "\(name)")
    }
    #expect(ThemeShelf(folder: folder.path + "/none").names == ThemeShelf().names)
  }
}
