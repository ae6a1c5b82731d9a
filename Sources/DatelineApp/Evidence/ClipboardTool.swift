import Foundation
import Glibc

/// A program of the system's that keeps a text on the clipboard: run directly, never by a shell.
struct ClipboardTool: Equatable, Sendable {
  let name: String
  let arguments: [String]

  /// A program that takes longer is ended.
  private static let patience = 2_000

  /// The tools that fit what a program was started in, the likeliest first; whether they are there is not known.
  static func fitting(_ environment: [String: String]) -> [ClipboardTool] {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    // Then no other programs are run.
    guard !Network.isOff(in: environment) else { return [] }
    var tools: [ClipboardTool] = []
    if isSet("WAYLAND_DISPLAY") { tools.append(ClipboardTool(name: "wl-copy", arguments: [])) }
    if isSet("DISPLAY") {
      tools.append(ClipboardTool(name: "xclip", arguments: ["-selection", "clipboard"]))
      tools.append(ClipboardTool(name: "xsel", arguments: ["--clipboard", "--input"]))
    }
    if isSet("WSL_DISTRO_NAME") { tools.append(ClipboardTool(name: "clip.exe", arguments: [])) }
    tools.append(ClipboardTool(name: "pbcopy", arguments: []))
    if isSet("TMUX") { tools.append(ClipboardTool(name: "tmux", arguments: ["load-buffer", "-w", "-"])) }
    return tools
  }

  /// Gives the tool a text; blocks until it has ended, two seconds at most.
  ///
  /// - Returns: whether it is there, and says that it took the text.
  func take(_ text: [UInt8]) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let child = start(reading: ends[0])
    close(ends[0])
    guard let child else {
      close(ends[1])
      return false
    }
    var left = Self.patience
    let isGiven = give(text, to: ends[1], within: &left)
    close(ends[1])
    return end(of: child, within: &left) == 0 && isGiven
  }

  /// Starts the program with a descriptor as its standard input; nil if it cannot be started.
  private func start(reading input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    // It gets no signal that is meant for us, and those that it gets do what they usually do.
    var usual = sigset_t()
    var none = sigset_t()
    sigfillset(&usual)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    let surroundings = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = surroundings.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    return posix_spawnp(&child, name, &actions, &attributes, words, variables) == 0 ? child : nil
  }

  /// Writes all of a text; false if nobody reads it in time.
  private func give(_ text: [UInt8], to descriptor: Int32, within left: inout Int) -> Bool {
    var written = 0
    while written < text.count, left > 0 {
      let count = text.withUnsafeBytes { bytes in
        bytes.baseAddress.map { write(descriptor, $0 + written, text.count - written) } ?? 0
      }
      if count > 0 {
        written += count
      } else if count < 0, errno != EAGAIN, errno != EINTR {
        return false
      } else {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wanted, 1, Self.step)
        left -= Int(Self.step)
      }
    }
    return written == text.count
  }

  /// Waits for the program's end; one that does not come to it is ended.
  ///
  /// - Returns: its exit code; nil if it was ended.
  private func end(of child: pid_t, within left: inout Int) -> Int32? {
    var status: Int32 = 0
    while true {
      let answer = waitpid(child, &status, WNOHANG)
      if answer == child { return status & 0x7F == 0 ? status >> 8 & 0xFF : nil }
      guard answer == 0 || errno == EINTR else { return nil }
      if left <= 0 {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        return nil
      }
      usleep(UInt32(Self.step) * 1_000)
      left -= Int(Self.step)
    }
  }

  /// Milliseconds between two looks.
  private static let step: Int32 = 10
}
