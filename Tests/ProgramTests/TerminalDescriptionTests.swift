import Foundation
import Testing

/// The terminal description that is built in.
@Suite struct TerminalDescriptionTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic")))
  func isWhatItsSourceCompilesTo() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/CNcurses")
    let database = FileManager.default.temporaryDirectory.appendingPathComponent("terminfo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: database) }
    _ = try output(of: "/usr/bin/tic", ["-x", "-o", database.path, folder.appendingPathComponent("direct.ti").path])
    let compiled = try output(
      of: "/usr/bin/infocmp",
      ["-x", "-Q2", "-q", "dateline-direct"],
      environment: ["TERMINFO": database.path]
    )
    let kept = try String(contentsOf: folder.appendingPathComponent("direct.b64"), encoding: .utf8)
    #expect(kept == compiled.replacingOccurrences(of: "\n", with: ""))
  }

  private func output(of program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
