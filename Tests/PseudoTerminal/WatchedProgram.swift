import CPseudoTerminal
import Glibc

/// A program running in a pseudo-terminal, watched from outside.
///
/// Times are milliseconds of the monotonic clock, taken right after the wait for output ends and before it is read.
package final class WatchedProgram {
  /// The end of the terminal that a person sits at; -1 once it has been closed.
  private var person: Int32 = -1
  /// The end that programs have: open for as long, so that the terminal's modes can be asked for after the program.
  private var terminal: Int32 = -1
  /// The program's process.
  package let process: Int32
  /// The terminal's modes before the program started.
  private let modesBefore: termios
  private let home: OwnHome
  private let started: Double
  private let longest: Int?
  private var isOver = false
  /// What the system said of the program when it had ended by itself.
  private(set) var usage: rusage?
  /// All that the program has sent, or its last part once that is long.
  package private(set) var output: [UInt8] = []
  package private(set) var bytes = 0

  /// Starts a program as the leader of a session of its own, with an empty home folder; nil if that fails.
  ///
  /// - Parameters:
  ///   - arguments: the program's whole path, and what it is given.
  ///   - columns: of the terminal.
  ///   - rows: of the terminal.
  ///   - environment: variables besides TERM, LANG, LC_ALL, PATH and HOME, or instead of them; an empty value unsets.
  ///   - input: its standard input, if that is not the terminal.
  ///   - longest: the bytes of output to keep; nil keeps all.
  package init?(
    _ arguments: [String],
    columns: Int = 120,
    rows: Int = 40,
    environment: [String: String] = [:],
    input: Int32? = nil,
    keeping longest: Int? = 400_000
  ) {
    guard let home = OwnHome() else { return nil }
    self.home = home
    self.longest = longest
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables["HOME"] = home.path
    variables["PATH"] = getenv("PATH").map { String(cString: $0) } ?? variables["PATH"]
    // What Swift itself does about a crash is not the matter here, and takes long.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    variables.merge(environment) { _, new in new }
    let argumentPointers = arguments.map { strdup($0) } + [nil]
    let variablePointers = variables.filter { !$0.value.isEmpty }.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argumentPointers + variablePointers).forEach { free($0) } }
    guard dateline_pty_open(Int32(columns), Int32(rows), &person, &terminal) == 0 else { return nil }
    var modes = termios()
    tcgetattr(terminal, &modes)
    modesBefore = modes
    started = Self.now
    process = dateline_pty_start(argumentPointers, variablePointers, terminal, input ?? -1)
    guard process > 0 else {
      isOver = true
      return nil
    }
  }

  deinit {
    end()
  }

  /// The clock, in milliseconds.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// Milliseconds from the start until `text` has been drawn; nil if it never was within `timeout` milliseconds.
  package func milliseconds(until text: String, timeout: Double = 20_000) -> Double? {
    let wanted = text.utf8.filter { $0 > 0x20 }
    while Self.now - started < timeout {
      guard let time = readSome(within: 1_000) else { continue }
      if contains(wanted) { return time - started }
    }
    return nil
  }

  /// Types keys, as the terminal sends them.
  package func type(_ keys: String) {
    _ = Array(keys.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
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
    type(keys)
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

  /// Reads on until nothing has come for `milliseconds`; returns what came, if all of the output is kept.
  @discardableResult
  package func settle(_ milliseconds: Double = 150) -> [UInt8] {
    let before = output.count
    while readSome(within: milliseconds) != nil {}
    return Array(output.dropFirst(before))
  }

  /// Reads on until the condition holds; false if it does not within `timeout` milliseconds.
  @discardableResult
  package func wait(timeout: Double = 10_000, until condition: () -> Bool) -> Bool {
    let end = Self.now + timeout
    while !condition() {
      guard Self.now < end else { return false }
      _ = readSome(within: 10)
    }
    return true
  }

  /// Sends the program a signal.
  package func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// Tells the program that the terminal has another size now.
  package func resize(columns: Int, rows: Int) {
    dateline_pty_resize(person, Int32(columns), Int32(rows))
  }

  /// Goes away as a closed window does.
  package func hangUp() {
    for end in [person, terminal] where end >= 0 { close(end) }
    person = -1
    terminal = -1
  }

  /// The process group that has the terminal's foreground.
  package var foreground: Int32 { tcgetpgrp(person) }

  /// The bits of echo, line editing and signal keys, as termios has them.
  package var localModes: UInt32 { modes.c_lflag }

  /// Whether output is treated as it was before the program started.
  package var hasOutputAsBefore: Bool { modes.c_oflag == modesBefore.c_oflag }

  private var modes: termios {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return modes
  }

  /// Whether echo, line editing and the rest are as they were before the program started.
  package var hasModesAsBefore: Bool {
    let now = modes
    return now.c_iflag == modesBefore.c_iflag && now.c_oflag == modesBefore.c_oflag
      && now.c_lflag == modesBefore.c_lflag && now.c_cflag == modesBefore.c_cflag
  }

  /// Waits for the program to end by itself; nil if it does not within `timeout` milliseconds.
  package func ending(timeout: Double = 10_000) -> ProgramEnd? {
    var status: Int32 = 0
    var usage = rusage()
    guard !isOver, wait(timeout: timeout, until: { wait4(process, &status, WNOHANG, &usage) == process }) else {
      return nil
    }
    isOver = true
    self.usage = usage
    settle(10)
    return ProgramEnd(status: status)
  }

  /// Ends the program if it has not ended, and closes the terminal; harmless a second time.
  package func end() {
    if !isOver {
      isOver = true
      kill(process, SIGTERM)
      settle(100)
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  /// Reads what has come, or comes within some milliseconds; returns the time of its coming, or nil.
  private func readSome(within milliseconds: Double) -> Double? {
    guard person >= 0 else {
      usleep(UInt32(max(0, milliseconds) * 1_000))
      return nil
    }
    var wait = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, Int32(max(0, milliseconds.rounded(.up)))) > 0, wait.revents & Int16(POLLIN) != 0 else {
      return nil
    }
    let time = Self.now
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(person, &buffer, buffer.count)
    guard count > 0 else { return nil }
    bytes += count
    output += buffer[..<count]
    if let longest, output.count > longest { output.removeFirst(longest / 2) }
    return time
  }
}
