import Glibc
import Reading
import Synchronization

/// Where threads leave what happened, for the loop to take; its file descriptor wakes the loop.
final class Mailbox: Sendable {
  private let waiting = Mutex<[Outcome]>([])
  /// Readable while something waits; -1 if the machine has no descriptor left, then the loop asks by the clock.
  let descriptor: Int32
  private let bell: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
    if bell >= 0 { Glibc.close(bell) }
  }

  /// Leaves outcomes, in order; from any thread.
  func leave(_ outcomes: [Outcome]) {
    guard !outcomes.isEmpty else { return }
    let wasEmpty = waiting.withLock { waiting in
      let wasEmpty = waiting.isEmpty
      waiting += outcomes
      return wasEmpty
    }
    if wasEmpty {
      var ring: UInt8 = 1
      _ = write(bell, &ring, 1)
    }
  }

  /// Takes everything that waits, oldest first.
  func take() -> [Outcome] {
    var rings: (UInt64, UInt64) = (0, 0)
    while read(descriptor, &rings, 16) > 0 {}
    return waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  /// Takes what waits; where nothing does, waits for it, at most so long.
  func take(within time: Duration) -> [Outcome] {
    let milliseconds = (time / .milliseconds(1)).rounded(.up)
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&wait, 1, Int32(max(0, milliseconds)))
    return take()
  }
}
