import Dispatch
import Glibc
import Synchronization

/// Tells when nobody reads an output any more, before something is written to it: the end of a pipe was closed.
final class OutputEnd: Sendable {
  private let isThere = Atomic(false)

  /// Whether nobody reads it any more.
  var isReached: Bool { isThere.load(ordering: .acquiring) }

  /// Watches an open descriptor as long as the program runs, and tells once; asleep until then.
  init(of descriptor: Int32, tell: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "dateline.output").async { @Sendable [self] in
      var output = pollfd(fd: descriptor, events: 0, revents: 0)
      while poll(&output, 1, -1) < 0 {
        guard errno == EINTR || errno == EAGAIN else { return }
      }
      isThere.store(true, ordering: .releasing)
      tell()
    }
  }
}
