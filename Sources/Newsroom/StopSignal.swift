import Glibc
import Synchronization

/// The wish to stop, which also wakes those who wait for a pipe.
final class StopSignal: Sendable {
  private let wish = Atomic(false)
  /// The two ends of a pipe; a byte in it wakes whoever polls.
  private let listening: Int32
  private let speaking: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    listening = ends[0]
    speaking = ends[1]
  }

  deinit {
    if listening >= 0 { close(listening) }
    if speaking >= 0 { close(speaking) }
  }

  var isGiven: Bool { wish.load(ordering: .relaxed) }

  func give() {
    guard !wish.exchange(true, ordering: .relaxed), speaking >= 0 else { return }
    var byte: UInt8 = 0
    _ = write(speaking, &byte, 1)
  }

  /// Waits until a descriptor has something to read; false when it was told to stop.
  ///
  /// - Parameters:
  ///   - descriptor: an open file, pipe or terminal.
  ///   - before: is called if it has to wait.
  /// - Returns: whether there is something to read.
  func waits(for descriptor: Int32, before: () -> Void) -> Bool {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: listening, events: Int16(POLLIN), revents: 0),
    ]
    if poll(&watched, nfds_t(watched.count), 0) == 0 { before() }
    while !isGiven {
      if poll(&watched, nfds_t(watched.count), -1) > 0, watched[0].revents != 0 { return !isGiven }
    }
    return false
  }

  /// Waits no longer than so many milliseconds until a descriptor has something to read; false if it has not.
  func waits(for descriptor: Int32, milliseconds: Int32) -> Bool {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: listening, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&watched, nfds_t(watched.count), milliseconds) > 0 && watched[0].revents != 0 && !isGiven
  }
}
