import CPseudoTerminal
import Glibc

/// A program running in a pseudo-terminal, watched from outside.
///
/// Times are milliseconds of the monotonic clock, taken right after the wait for output ends and before it is read.
package final class WatchedProgram {
  private let terminal: Int32
  private let process: pid_t
  private let started: Double
  private let longest: Int?
  private var isOver = false
  /// All that the program has sent, or its last part once that is long.
  package private(set) var output: [UInt8] = []
  package private(set) var bytes = 0

  /// Starts a program; nil if that fails.
  ///
  /// - Parameters:
  ///   - arguments: the program's whole path, and what it is given.
  ///   - columns: of the terminal.
  ///   - rows: of the terminal.
  ///   - environment: variables besides TERM, LANG, LC_ALL, PATH and HOME, or instead of them; an empty value unsets.
  ///   - longest: the bytes of output to keep; nil keeps all.
  package init?(
    _ arguments: [String],
    columns: Int = 120,
    rows: Int = 40,
    environment: [String: String] = [:],
    keeping longest: Int? = 400_000
  ) {
    self.longest = longest
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    for name in ["HOME", "PATH"] { variables[name] = getenv(name).map { String(cString: $0) } ?? variables[name] }
    // What Swift itself does about a crash is not the matter here, and takes long.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    variables.merge(environment) { _, new in new }
    let argumentPointers = arguments.map { strdup($0) } + [nil]
    let variablePointers = variables.filter { !$0.value.isEmpty }.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argumentPointers + variablePointers).forEach { free($0) } }
    var end: Int32 = -1
    started = Self.now
    process = dateline_pty_spawn(argumentPointers, variablePointers, Int32(columns), Int32(rows), &end)
    terminal = end
    guard process > 0 else { return nil }
  }

  /// The clock, in milliseconds.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// Milliseconds from the start until `text` has been drawn; nil if it never was within `timeout` milliseconds.
  package func milliseconds(until text: String, timeout: Double = 20_000) -> Double? {
    let wanted = Array(text.utf8)
    while Self.now - started < timeout {
      guard let time = readSome(within: 1_000) else { continue }
      if Self.contains(wanted, in: Self.words(of: output)) { return time - started }
    }
    return nil
  }

  /// Types keys; returns milliseconds to the first and to the last byte of the answer, and how many bytes it had.
  ///
  /// - Parameters:
  ///   - keys: as the terminal sends them.
  ///   - settle: milliseconds of silence after which the answer is over.
  ///   - patience: milliseconds to wait for an answer to begin.
  /// - Returns: nil if none began.
  @discardableResult
  package func press(_ keys: String, settle: Double = 30, patience: Double = 2_000) -> (
    first: Double, last: Double, bytes: Int
  )? {
    while readSome(within: 5) != nil {}
    let before = bytes
    var first: Double?
    let pressed = Self.now
    _ = Array(keys.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    var last = pressed
    while let time = readSome(within: first == nil ? patience : settle) {
      if first == nil { first = time }
      last = time
    }
    return first.map { ($0 - pressed, last - pressed, bytes - before) }
  }

  /// Waits without typing; returns the share of one core used, in percent, and the bytes sent.
  package func idle(seconds: Double) -> (cpuPercent: Double, bytes: Int) {
    while readSome(within: 50) != nil {}
    let before = (cpuTicks, bytes)
    let end = Self.now + seconds * 1_000
    while Self.now < end { _ = readSome(within: end - Self.now) }
    return ((cpuTicks - before.0) / Double(sysconf(Int32(_SC_CLK_TCK))) / seconds * 100, bytes - before.1)
  }

  /// The most memory the program has held at once, in MiB.
  package var peakMemory: Double {
    let line = Self.text(of: "/proc/\(process)/status").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line.flatMap { line in Double(line.split(whereSeparator: { " \t".contains($0) })[1]) }
    return (kibibytes ?? 0) / 1_024
  }

  /// Reads on until nothing has come for `milliseconds`.
  package func settle(_ milliseconds: Double) {
    while readSome(within: milliseconds) != nil {}
  }

  /// Sends the program a signal.
  package func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// Tells the program that the terminal has another size now.
  package func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal echoes what is typed and hands it over line by line, as a shell wants it.
  package var echoes: Bool {
    var settings = termios()
    tcgetattr(terminal, &settings)
    return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Waits for the program to end by itself, at most some milliseconds; returns its status as `waitpid` gives it.
  package func exitStatus(within milliseconds: Double = 5_000) -> Int32? {
    let end = Self.now + milliseconds
    while Self.now < end {
      _ = readSome(within: 10)
      var status: Int32 = 0
      if !isOver, waitpid(process, &status, WNOHANG) == process {
        isOver = true
        while readSome(within: 10) != nil {}
        return status
      }
    }
    return nil
  }

  /// Ends the program if it has not ended, and closes the terminal.
  package func end() {
    if !isOver {
      kill(process, SIGTERM)
      settle(100)
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(terminal)
  }

  private var cpuTicks: Double {
    let fields = Self.text(of: "/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 13 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : 0
  }

  /// Reads what has come, or comes within some milliseconds; returns the time of its coming, or nil.
  private func readSome(within milliseconds: Double) -> Double? {
    var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, Int32(max(0, milliseconds.rounded(.up)))) > 0, wait.revents & Int16(POLLIN) != 0 else {
      return nil
    }
    let time = Self.now
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return nil }
    bytes += count
    output += buffer[..<count]
    if let longest, output.count > longest { output.removeFirst(longest / 2) }
    return time
  }

  /// What the program has drawn so far, without escape sequences and blanks.
  package var words: String { String(decoding: Self.words(of: output), as: UTF8.self) }

  /// The output without escape sequences and blanks, so that words are found however the cursor was moved.
  private static func words(of output: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var index = 0
    while index < output.count {
      if output[index] == 0x1B {
        index += 1
        if index < output.count, output[index] == 0x5B {
          index += 1
          while index < output.count, !(0x40...0x7E).contains(output[index]) { index += 1 }
        } else if index < output.count, output[index] == 0x28 {
          index += 1
        }
      } else if output[index] > 0x20 {
        words.append(output[index])
      }
      index += 1
    }
    return words
  }

  private static func contains(_ wanted: [UInt8], in words: [UInt8]) -> Bool {
    let wanted = wanted.filter { $0 > 0x20 }
    guard let first = wanted.first, words.count >= wanted.count else { return false }
    return words.indices.dropLast(wanted.count - 1).contains { start in
      words[start] == first && words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
