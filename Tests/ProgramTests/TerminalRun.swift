import CPseudoTerminal
import Foundation
import Testing

/// The terminal probe, or another program, in a pseudo-terminal, with a person at the other end.
final class TerminalRun {
  /// All that the program has sent.
  private(set) var output: [UInt8] = []
  let pid: pid_t
  /// The terminal's modes before the program started.
  let modesBefore: termios
  private var person: Int32 = -1
  private var program: Int32 = -1
  private let log: URL
  private var status: Int32?

  /// Starts the program; the probe where no other is named.
  ///
  /// Environment variables beyond `TERM` and the locale come
  /// from `environment`.
  init(
    _ arguments: [String]? = nil,
    environment: [String: String] = [:],
    columns: Int = 80,
    rows: Int = 24,
    input: Int32 = -1
  ) throws {
    log = FileManager.default.temporaryDirectory.appendingPathComponent("probe-\(UUID().uuidString).log")
    let arguments = arguments ?? [Self.probe, log.path]
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    // What Swift itself does about a crash is not the matter here, and takes long.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    variables.merge(environment) { $1 }
    try #require(dateline_pty_open(Int32(columns), Int32(rows), &person, &program) == 0)
    var modes = termios()
    tcgetattr(program, &modes)
    modesBefore = modes
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    pid = dateline_pty_start(&words, &settings, program, input)
    for string in words + settings { free(string) }
    try #require(pid > 0)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    if person >= 0 { close(person) }
    if program >= 0 { close(program) }
    try? FileManager.default.removeItem(at: log)
  }

  /// Where the built programs lie: beside the test program.
  static var built: URL {
    URL(fileURLWithPath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ".")
      .deletingLastPathComponent()
  }

  static var probe: String { built.appendingPathComponent("TerminalProbe").path }

  /// The output so far, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// What the probe has written down, line by line.
  var lines: [String] {
    ((try? String(contentsOf: log, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
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

  /// The process group that has the terminal's foreground.
  var foreground: pid_t { tcgetpgrp(person) }

  var modesNow: termios {
    var modes = termios()
    tcgetattr(program, &modes)
    return modes
  }

  /// Whether echo, line editing and the rest are as they were before.
  var isModesAsBefore: Bool {
    let now = modesNow
    return now.c_iflag == modesBefore.c_iflag && now.c_oflag == modesBefore.c_oflag
      && now.c_lflag == modesBefore.c_lflag && now.c_cflag == modesBefore.c_cflag
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  func resize(columns: Int, rows: Int) {
    dateline_pty_resize(person, Int32(columns), Int32(rows))
  }

  func signal(_ number: Int32) {
    kill(pid, number)
  }

  /// Goes away as a closed window does.
  func hangUp() {
    close(person)
    close(program)
    person = -1
    program = -1
  }

  /// Reads what the program sends until nothing more comes for `quiet` milliseconds; returns what came.
  @discardableResult
  func settle(quiet: Int32 = 150) -> [UInt8] {
    let start = output.count
    while readSome(within: quiet) {}
    return Array(output[start...])
  }

  /// Reads until the condition holds; false after ten seconds.
  @discardableResult
  func wait(until condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    while !condition() {
      guard ContinuousClock.now < deadline else { return false }
      _ = readSome(within: 20)
    }
    return true
  }

  /// Waits for the program's end; nil when it does not end in ten seconds.
  func end() -> TerminalEnd? {
    var status: Int32 = 0
    let ended = wait { waitpid(self.pid, &status, WNOHANG) == self.pid }
    guard ended else { return nil }
    self.status = status
    settle(quiet: 30)
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  private func readSome(within milliseconds: Int32) -> Bool {
    guard person >= 0 else {
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
    var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(person, &buffer, buffer.count)
    guard count > 0 else { return false }
    output.append(contentsOf: buffer[..<count])
    return true
  }
}
