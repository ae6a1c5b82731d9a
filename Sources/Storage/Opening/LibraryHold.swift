import Glibc
import Synchronization

/// Says to other programs that a library is in use, until it is released or thrown away.
///
/// Readers and writers hold it together; whoever puts another file in the library's place holds it alone. The lock is
/// on an empty file beside the library, since SQLite's own locks end with any descriptor of the library that is closed.
/// It goes with the last who holds it.
final class LibraryHold: Sendable {
  private static let ending = "-lock"
  /// How often it is tried, and how long it waits in between: others hold it alone for a moment when they release it.
  private static let attempts = 40
  private static let pause: UInt32 = 5_000

  private let path: String
  /// Nil once it is released.
  private let descriptor: Mutex<Int32?>

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = Mutex(descriptor)
  }

  deinit { release() }

  /// Takes hold of the library at a path.
  ///
  /// - Returns: nil where no lock can be kept: nobody can put another file in the library's place there either.
  /// - Throws: `inUse` if somebody else holds it, and one wants it alone; `locked` if somebody holds it alone.
  static func taken(of library: String, alone: Bool) throws(LibraryFault) -> LibraryHold? {
    let path = library + ending
    for attempt in 0..<attempts {
      if attempt > 0 { usleep(pause) }
      let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return nil }
      guard flock(descriptor, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
        let isHeld = errno == EWOULDBLOCK
        close(descriptor)
        guard isHeld else { return nil }
        continue
      }
      if lies(descriptor, at: path) { return LibraryHold(path: path, descriptor: descriptor) }
      // Another one has released it, and taken its file away, in between.
      close(descriptor)
    }
    throw alone ? .inUse : .locked
  }

  /// Lets go; a second call does nothing.
  func release() {
    let held = descriptor.withLock { descriptor in
      defer { descriptor = nil }
      return descriptor
    }
    guard let held else { return }
    if flock(held, LOCK_EX | LOCK_NB) == 0, Self.lies(held, at: path) { unlink(path) }
    close(held)
  }

  /// Whether the file of a descriptor is the one that lies at a path.
  private static func lies(_ descriptor: Int32, at path: String) -> Bool {
    var (opened, lying) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0, lstat(path, &lying) == 0 else { return false }
    return opened.st_ino == lying.st_ino && opened.st_dev == lying.st_dev
  }
}
