/// The part of a stream of bytes that is held: it moves on as what was held is used, and grows when it must.
struct ByteWindow: ~Copyable {
  /// What a stream gives: the number of bytes put into the buffer, 0 at its end.
  typealias Read = (UnsafeMutableRawBufferPointer) throws(Obstacle) -> Int

  /// How much a window holds when nothing asks for more.
  private static let usualRoom = 1 << 20
  private static let leastRoom = 1 << 16

  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: leastRoom)
  /// How many bytes are held.
  private(set) var count = 0
  /// Where in the stream the first byte stands that is held.
  private(set) var offset = 0
  /// Whether the stream ends with what is held.
  private(set) var isAtEnd = false

  deinit {
    buffer.deallocate()
  }

  /// How many bytes it can hold as it is.
  var room: Int { buffer.count }

  var isFull: Bool { count == buffer.count }

  /// What is held; valid until the window changes.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[..<count])
  }

  /// Begins with another stream, of which so many bytes are expected.
  mutating func begin(expecting expected: Int) {
    (count, offset, isAtEnd) = (0, 0, false)
    if buffer.count > Self.usualRoom {
      buffer.deallocate()
      buffer = .allocate(capacity: Self.leastRoom)
    }
    grow(to: min(expected + 1, Self.usualRoom))
  }

  /// Reads until it is full, or the stream is at its end.
  mutating func fill(_ read: Read) throws(Obstacle) {
    while !isAtEnd, count < buffer.count {
      let more = try read(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
      count += more
      isAtEnd = more == 0
    }
  }

  /// Reads all that is left; throws if that is more than `limit`.
  mutating func fillWhole(limit: Int, _ read: Read) throws(Obstacle) {
    try fill(read)
    while !isAtEnd {
      guard buffer.count <= limit else { throw .tooLong(limit: limit) }
      grow(to: buffer.count * 2)
      try fill(read)
    }
    guard count <= limit else { throw .tooLong(limit: limit) }
  }

  /// Lets go of the first bytes.
  mutating func drop(_ first: Int) {
    guard first > 0, let base = buffer.baseAddress else { return }
    base.update(from: base + first, count: count - first)
    count -= first
    offset += first
  }

  /// Makes room for more.
  mutating func grow(to room: Int) {
    guard room > buffer.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room)
    _ = larger.update(fromContentsOf: buffer[..<count])
    buffer.deallocate()
    buffer = larger
  }

  /// Writes over the first byte that is held.
  mutating func overwriteFirst(with byte: UInt8) {
    guard count > 0 else { return }
    buffer[0] = byte
  }
}
