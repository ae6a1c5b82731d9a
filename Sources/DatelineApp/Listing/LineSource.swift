import Glibc

/// The lines of a file descriptor, read in large pieces.
struct LineSource: ~Copyable {
  private let descriptor: Int32
  private let limit: Int
  private let usualRoom: Int
  private var buffer: UnsafeMutableRawBufferPointer
  /// The unread part of the buffer.
  private var start = 0
  private var end = 0
  /// How far beyond `start` it is known that no line ends.
  private var searched = 0
  private var isSkipping = false
  private var isAtEnd = false

  /// Creates a source; a line of more than `limit` bytes is not kept.
  init(descriptor: Int32, limit: Int, room: Int = 1 << 18) {
    self.descriptor = descriptor
    self.limit = limit
    usualRoom = room
    buffer = UnsafeMutableRawBufferPointer(start: malloc(room), count: room)
  }

  deinit {
    free(buffer.baseAddress)
  }

  /// One line of the input; nobody writes where its bytes lie, so that many may read them at once.
  enum Line: @unchecked Sendable {
    /// Its bytes without the line feed; they lie there until the next `read()`.
    case bytes(UnsafeRawBufferPointer)
    case tooLong

    /// How many bytes of it are here.
    var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .tooLong: 0
      }
    }
  }

  /// Takes the next line that is already here; nil if no whole line is: then call `read()`.
  mutating func takeLine() -> Line? {
    let unread = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
    guard let length = lineLength(in: unread) else { return nil }
    let wasSkipping = isSkipping
    isSkipping = false
    searched = 0
    start = min(end, start + length + 1)
    return wasSkipping || length > limit ? .tooLong : .bytes(UnsafeRawBufferPointer(rebasing: unread[..<length]))
  }

  /// Waits for more bytes.
  ///
  /// - Returns: false at the end of the input, when all lines have been taken.
  mutating func read() throws(StreamFault) -> Bool {
    if isAtEnd { return start < end || isSkipping }
    makeRoom()
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + end }, buffer.count - end)
      if count > 0 {
        end += count
        return true
      }
      if count == 0 {
        isAtEnd = true
        return start < end || isSkipping
      }
      if errno == EAGAIN {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&wanted, 1, -1)
      } else if errno != EINTR {
        throw .cannotRead(code: errno)
      }
    }
  }

  private mutating func lineLength(in unread: UnsafeRawBufferPointer) -> Int? {
    if let base = unread.baseAddress, searched < unread.count,
      let feed = memchr(base + searched, 0x0A, unread.count - searched)
    {
      return UnsafeRawPointer(feed) - base
    }
    searched = unread.count
    return isAtEnd && (start < end || isSkipping) ? unread.count : nil
  }

  /// Moves the unread part to the front, lets go of a line that grew too long, and grows the buffer for one that fits.
  private mutating func makeRoom() {
    if end - start > limit || isSkipping { skip() }
    if start > 0, let base = buffer.baseAddress {
      memmove(base, base + start, end - start)
      (start, end) = (0, end - start)
    }
    if end == buffer.count {
      if !resize(to: buffer.count * 2) { skip() }
    } else if buffer.count > usualRoom * 16, end < usualRoom {
      _ = resize(to: usualRoom)
    }
  }

  private mutating func skip() {
    isSkipping = true
    (start, end, searched) = (0, 0, 0)
  }

  /// Gives the buffer another size; false where memory is short.
  private mutating func resize(to room: Int) -> Bool {
    guard let resized = realloc(buffer.baseAddress, room) else { return false }
    buffer = UnsafeMutableRawBufferPointer(start: resized, count: room)
    return true
  }
}
