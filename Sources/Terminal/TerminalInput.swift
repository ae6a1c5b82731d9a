import CNcurses
import Glibc
import Screen

/// What comes in: keys from the terminal, signals through the guard's pipe.
final class TerminalInput {
  private let descriptor: Int32
  private let signals: Int32
  private var decoder = KeyDecoder()
  private var isHungUp = false
  private var buffer = [UInt8](repeating: 0, count: 4096)

  /// Reads keys from `descriptor` and signal numbers from `signals`; ncurses must be open, for the keys it knows.
  init(descriptor: Int32, signals: Int32) {
    self.descriptor = descriptor
    self.signals = signals
    var bytes: UnsafePointer<CChar>?
    var name: UnsafePointer<CChar>?
    var index: Int32 = 0
    while dateline_curses_key(index, &bytes, &name) != 0 {
      if let bytes, let name { decoder.learn(String(cString: bytes), is: Key(String(cString: name))) }
      index += 1
    }
  }

  /// Waits for keys, signals (see `takeSignals`) or other descriptors.
  func wait(timeout: Duration?, also others: [Int32]) -> Wakeup {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      var wakeup = Wakeup()
      var polled = [pollfd(fd: isHungUp ? -1 : descriptor, events: Int16(POLLIN), revents: 0)]
      polled.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0))
      for other in others { polled.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
      let isPatient = decoder.patience == nil
      let ready = poll(&polled, nfds_t(polled.count), milliseconds(until: deadline))
      if ready < 0 && errno != EINTR && errno != EAGAIN { return wakeup }
      if polled[0].revents != 0 { wakeup.events = read() }
      if ready == 0 && !isPatient { wakeup.events = decoder.giveUp().map { .input($0) } }
      for index in others.indices where polled[index + 2].revents != 0 { wakeup.readable.append(others[index]) }
      if !wakeup.isTimeout || polled[1].revents != 0 { return wakeup }
      if let deadline, ContinuousClock.now >= deadline { return wakeup }
    }
  }

  /// The signals that have come since the last time, each once, in order.
  func takeSignals() -> [Int32] {
    var numbers: [Int32] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = Glibc.read(signals, &bytes, bytes.count)
      guard count > 0 else { return numbers }
      for byte in bytes[..<count] where !numbers.contains(Int32(byte)) { numbers.append(Int32(byte)) }
    }
  }

  private func read() -> [TerminalEvent] {
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    guard count > 0 else {
      isHungUp = true
      return [.hungUp]
    }
    return decoder.events(from: buffer[..<count]).map { .input($0) }
  }

  /// How long poll may sleep: up to the deadline, or until a begun key counts as complete.
  private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    var longest = decoder.patience
    if let deadline {
      let left = max(.zero, deadline - .now)
      longest = min(longest ?? left, left)
    }
    guard let longest else { return -1 }
    let (seconds, attoseconds) = longest.components
    return Int32(clamping: min(seconds, 1_000_000) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
