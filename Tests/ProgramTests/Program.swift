import Foundation
import PseudoTerminal
import TestSupport

/// The built program, and a place for what a test gives it.
enum Program {
  /// The program under test: `DATELINE_PROGRAM` in the environment, else the one built beside the tests.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["DATELINE_PROGRAM"], !path.isEmpty { return path }
    return path(of: "dateline")
  }()

  /// The path of a program that was built beside the tests.
  static func path(of name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "."
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Runs the program without a terminal, with an empty home folder; standard input is empty unless given.
  static func run(_ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let home = try TemporaryFolder()
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": home.path].merging(environment) { _, new in new }
    let output = Pipe()
    let errors = Pipe()
    let source = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = source
    try process.run()
    let writer = Thread {
      try? source.fileHandleForWriting.write(contentsOf: Data(input))
      try? source.fileHandleForWriting.close()
    }
    writer.start()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    withExtendedLifetime(home) {}
    return Answer(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self)
    )
  }

  struct Answer {
    /// The exit code; a signal's number below 0.
    let code: Int32
    let output: String
    let errors: String
  }

  /// Opens the program in a terminal.
  ///
  /// - Parameters:
  ///   - arguments: what the program is given.
  ///   - columns: of the terminal.
  ///   - rows: of the terminal.
  ///   - environment: variables besides the usual ones.
  ///   - longest: the bytes of output to keep; nil keeps all.
  /// - Returns: the running program.
  /// - Throws: if it cannot be started.
  static func open(
    _ arguments: [String],
    columns: Int = 120,
    rows: Int = 40,
    environment: [String: String] = [:],
    keeping longest: Int? = nil
  ) throws -> WatchedProgram {
    let program = [path] + arguments
    guard
      let run = WatchedProgram(program, columns: columns, rows: rows, environment: environment, keeping: longest)
    else { throw POSIXError(.EAGAIN) }
    return run
  }
}
