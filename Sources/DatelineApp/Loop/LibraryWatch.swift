import Dispatch
import Glibc
import Storage
import Synchronization

/// Tells soon after a library's file was written to, or deleted or moved, by whomever; silent, and asleep, while nobody writes.
///
/// SQLite writes everything to the log beside the file first, so the log is what is watched (`inotify(7)`).
final class LibraryWatch: Sendable {
  /// A writer that goes on and on is told of every so often.
  private static let pace = DispatchTimeInterval.milliseconds(250)

  /// Dispatch does not say so, but its sources may be used from any thread.
  nonisolated(unsafe) private let source: any DispatchSourceRead
  private let queue = DispatchQueue(label: "dateline.neighbours", qos: .utility)
  private let isDue = Mutex(false)
  private let tell: @Sendable () -> Void

  /// Begins to watch; nil where there is no file to watch, or the system does not let us.
  init?(_ place: LibraryPlace, tell: @escaping @Sendable () -> Void) {
    guard case .file(let path) = place, let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, String(cString: whole) + "-wal", UInt32(IN_MODIFY)) >= 0 else {
      Glibc.close(descriptor)
      return nil
    }
    // A file that is open loses its name first: that changes its count of names.
    _ = inotify_add_watch(descriptor, whole, UInt32(IN_ATTRIB) | UInt32(IN_MOVE_SELF) | UInt32(IN_DELETE_SELF))
    self.tell = tell
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setCancelHandler { Glibc.close(descriptor) }
    source.setEventHandler { [weak self] in
      Self.empty(descriptor)
      self?.tellSoon()
    }
    source.resume()
  }

  deinit {
    source.cancel()
  }

  /// Tells again a little later.
  func tellSoon() {
    let isFirst = isDue.withLock { isDue in
      defer { isDue = true }
      return !isDue
    }
    guard isFirst else { return }
    queue.asyncAfter(deadline: .now() + Self.pace) { @Sendable [weak self] in
      guard let self else { return }
      self.isDue.withLock { $0 = false }
      self.tell()
    }
  }

  /// What was written does not matter, only that something was.
  private static func empty(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 1 << 12, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
