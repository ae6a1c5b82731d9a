import Foundation
import Glibc
import Synchronization

/// A run of `ImportProbe`, which can be ended at any moment.
final class ProbeRun: Sendable {
  private let process: Process
  private let lines = Mutex<[String]>([])
  private let isRead = DispatchSemaphore(value: 0)

  /// Starts it.
  ///
  /// - Parameters:
  ///   - arguments: the library, and what is taken in.
  ///   - starring: whether it stars an article of each batch.
  ///   - mostKilobytes: the longest that any of its files may become.
  /// - Throws: if it cannot be started.
  init(_ arguments: [String], starring: Bool = false, mostKilobytes: Int? = nil) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("ImportProbe").path
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let limit = mostKilobytes.map { "trap '' XFSZ; ulimit -f \($0 * 2); " } ?? ""
    process.arguments = ["-c", limit + "exec \"$@\"", "sh", program] + arguments
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PROBE_STARS": starring ? "1" : ""]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    Thread { [self] in
      let data = (try? output.fileHandleForReading.readToEnd()) ?? Data()
      // A line counts only if it was said to its end.
      let said = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      lines.withLock { $0 = said.dropLast().map { String($0) } }
      isRead.signal()
    }.start()
  }

  /// What it has said.
  var said: [String] { lines.withLock { $0 } }

  /// Waits for its own end.
  func wait() {
    process.waitUntilExit()
    isRead.wait()
  }

  /// Ends it, in a way that it cannot notice.
  func end(afterMicroseconds moment: UInt32) {
    usleep(moment)
    kill(process.processIdentifier, SIGKILL)
    wait()
  }
}
