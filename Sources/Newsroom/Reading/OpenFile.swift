import Glibc
import Storage

/// A file that is open for reading, and nothing but a file.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  /// Its length in bytes when it was opened; 0 for what has none.
  let size: Int
  /// How it looked when it was opened.
  let look: FileLook
  /// Whether it is a pipe or a terminal, which give bytes when they have some.
  let isStream: Bool

  /// Opens a file.
  ///
  /// A path that was found in a folder must be a regular file and no link, also if it has become one meanwhile; a path
  /// that the reader named may be a link or a pipe. It never waits: a pipe without a writer is opened at once.
  init(_ path: SourcePath, isNamed: Bool) throws(Obstacle) {
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (isNamed ? 0 : O_NOFOLLOW)
    let descriptor = path.withCString { open($0, flags) }
    guard descriptor >= 0 else { throw errno == ENXIO ? .isSpecial : Obstacle(code: errno, isNamed: isNamed) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw Obstacle(code: code, isNamed: isNamed)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || (isNamed && kind == S_IFIFO) else {
      close(descriptor)
      throw .isSpecial
    }
    self.descriptor = descriptor
    size = kind == S_IFREG ? max(0, Int(status.st_size)) : 0
    look = FileLook(status)
    isStream = kind != S_IFREG
  }

  deinit {
    close(descriptor)
  }

  /// Reads the next bytes of an open file; 0 at the end.
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(Obstacle) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw Obstacle(code: errno, isNamed: false) }
    }
  }

  /// Reads `count` bytes that begin at `offset`; fewer if the file ends before.
  func bytes(at offset: Int, count: Int) throws(Obstacle) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let more = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if more == 0 { return }
        if more > 0 {
          filled += more
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw Obstacle(code: failure, isNamed: false) }
    return bytes
  }
}
