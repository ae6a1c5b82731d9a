import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// What the terminal probe writes down while it runs.
struct ProbeLog {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The probe's lines.
  var lines: [String] {
    ((try? String(contentsOfFile: folder.path(of: "log"), encoding: .utf8)) ?? "").split(separator: "\n")
      .map(String.init)
  }

  /// The probe's lines about keys, as their names.
  var keys: [String] {
    lines.compactMap { line in
      guard let start = line.range(of: "Key(name: \""), let end = line.range(of: "\")))", options: .backwards) else {
        return nil
      }
      return String(line[start.upperBound..<end.lowerBound])
    }
  }

  /// Starts the probe, which writes into this log.
  func start(
    _ environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24,
    input: Int32? = nil
  ) throws -> WatchedProgram {
    try #require(
      WatchedProgram(
        [Program.path(of: "TerminalProbe"), folder.path(of: "log")],
        columns: columns,
        rows: rows,
        environment: environment,
        input: input,
        keeping: nil
      )
    )
  }

  /// Starts the probe and waits until it has drawn.
  static func shown(
    _ environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24
  ) throws -> (run: WatchedProgram, log: ProbeLog) {
    let log = try ProbeLog()
    let run = try log.start(environment, columns: columns, rows: rows)
    try #require(run.wait { log.lines.contains("shown") })
    run.settle()
    return (run, log)
  }
}
