import Glibc

/// Bytes on their way out, gathered into large writes.
struct ByteSink: ~Copyable {
  /// What has not been written yet; anyone may append, `drain` keeps it small.
  var bytes: [UInt8] = []
  private let descriptor: Int32
  private let room: Int

  /// Creates a sink into an open file descriptor.
  ///
  /// The process must ignore `SIGPIPE`, else a closed pipe ends it before the fault can be told.
  init(descriptor: Int32, room: Int = 1 << 16) {
    self.descriptor = descriptor
    self.room = room
    bytes.reserveCapacity(room + room / 4)
  }

  /// Writes what has gathered, if it is enough to be worth a call.
  mutating func drain() throws(StreamFault) {
    if bytes.count >= room { try flush() }
  }

  /// Writes everything now.
  mutating func flush() throws(StreamFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        all.baseAddress.map { write(descriptor, $0 + written, all.count - written) } ?? 0
      }
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: Self.waitUntilWritable(descriptor)
      case EPIPE: throw .outputClosed
      case let code: throw .cannotWrite(code: code)
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&wanted, 1, -1)
  }
}
