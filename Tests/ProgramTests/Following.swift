import Foundation
import Glibc
import TestSupport

/// The program at a work that has no end of its own, with its output in a pipe.
final class Following {
  private let process = Process()
  private let output = Pipe()
  private let home: TemporaryFolder
  /// What was read of the output, and not asked for yet.
  private var bytes: [UInt8] = []

  /// Starts the program, with an empty home folder.
  init(_ arguments: [String], environment: [String: String]) throws {
    home = try TemporaryFolder()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": home.path].merging(environment) { _, new in new }
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// The next line of its output; nil if none comes within half a minute.
  func nextLine() -> String? {
    for _ in 0..<300 {
      if let end = bytes.firstIndex(of: 0x0A) {
        defer { bytes.removeFirst(end + 1) }
        return String(decoding: bytes[..<end], as: UTF8.self)
      }
      var ready = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, 100) > 0 { bytes += Array(output.fileHandleForReading.availableData) }
    }
    return nil
  }

  /// Sends what `^C` sends.
  ///
  /// - Returns: the rest of the output.
  func interrupt() -> String {
    process.interrupt()
    let rest = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    return String(decoding: bytes + Array(rest), as: UTF8.self)
  }

  /// Closes the pipe.
  ///
  /// - Returns: what had come and was not asked for.
  func stopReading() -> String {
    try? output.fileHandleForReading.close()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits for its end, half a minute at most.
  ///
  /// - Returns: the exit code, a signal's number below 0; nil if it does not end.
  func ending() -> Int32? {
    for _ in 0..<300 where process.isRunning { usleep(100_000) }
    guard !process.isRunning else { return nil }
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// Ends it if it still runs.
  func kill() {
    if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
  }
}
