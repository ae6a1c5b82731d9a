import Foundation
import Scoring

/// The figures on record: a file beside this one, kept with the source.
struct TrackedFigures {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("figures.tsv")
  private static let head = """
    # How right and how fast the analysis is on the development data: file, measure, value in points of 100.
    # Written by `figures GOLD --record`.

    """

  /// By section and name.
  let values: [String: [String: Double]]
  /// The commit that last changed them, with its day; nil if nobody knows.
  let commit: String?
  private let lines: [String]

  /// Reads the record; nil if there is none.
  static func read() throws -> TrackedFigures? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    var values: [String: [String: Double]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let value = Double(fields[2]) else { continue }
      values[fields[0], default: [:]][fields[1]] = value
    }
    return TrackedFigures(values: values, commit: lastCommit(), lines: [])
  }

  private init(values: [String: [String: Double]], commit: String?, lines: [String]) {
    self.values = values
    self.commit = commit
    self.lines = lines
  }

  /// Creates a record of figures, to be written.
  init(_ sections: [FigureSection]) {
    let lines = sections.flatMap { section in
      section.figures.map { "\(section.name)\t\($0.name)\t\(Decimals.text($0.value))" }
    }
    self.init(values: [:], commit: nil, lines: lines)
  }

  /// Puts it on record.
  func write() throws {
    try (Self.head + lines.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
  }

  private static func lastCommit() -> String? {
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
