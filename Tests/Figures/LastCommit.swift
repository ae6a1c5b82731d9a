import Foundation

/// The commit that last changed a file.
enum LastCommit {
  /// Its short hash and its day; nil if there is none, or no `git`.
  static func of(_ file: URL) -> String? {
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "log", "-1", "--format=%h of %as", "--", file.lastPathComponent]
    git.currentDirectoryURL = file.deletingLastPathComponent()
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    git.waitUntilExit()
    let commit = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    return git.terminationStatus == 0 && !commit.isEmpty ? commit : nil
  }
}
