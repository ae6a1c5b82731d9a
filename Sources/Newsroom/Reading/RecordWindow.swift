import Ingest

/// Cuts a stream into records, in a window that never holds more than the longest record may have.
struct RecordWindow<Cutter: RecordCutter> {
  /// What is done with a record: its bytes, where it begins in the stream, and its place in words.
  typealias Use = (_ record: UnsafeBufferPointer<UInt8>, _ offset: Int, _ place: String) -> Bool

  /// So many records that are too long, and the rest is not read: each of them costs as much as a long one.
  private static var mostTooLong: Int { 64 }

  private var cutter: Cutter
  private var tooLong = 0

  init(_ cutter: Cutter) {
    self.cutter = cutter
  }

  /// Reads a stream to its end.
  ///
  /// - Parameters:
  ///   - window: holds the stream's beginning.
  ///   - read: gives the next bytes.
  ///   - complain: is told of a record that is too long, and where it stands.
  ///   - use: takes the records, in the order of the stream; false stops the reading.
  /// - Throws: an obstacle to the rest of the stream.
  mutating func cut(
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    complain: (Obstacle, String) -> Bool,
    use: Use
  ) throws(Obstacle) {
    var start = 0
    while true {
      let bytes = UnsafeBufferPointer(rebasing: window.bytes[start...])
      switch cutter.cut(bytes, isAtEnd: window.isAtEnd) {
      case .record(let range, let next):
        let record = UnsafeBufferPointer(rebasing: bytes[range])
        guard use(record, window.offset + start + range.lowerBound, cutter.place) else { return }
        start += next
      case .nothing(let next): start += next
      case .pass(let count): start = try pass(count, from: start, in: &window, read)
      case .end: return
      case .open:
        window.drop(start)
        start = 0
        guard try makeRoom(in: &window, read, complain) else { return }
      }
      guard start == window.count, !window.isAtEnd else { continue }
      window.drop(start)
      start = 0
      try window.fill(read)
    }
  }

  /// Reads more of the record that the window begins with, or passes over it if it is too long.
  private mutating func makeRoom(
    in window: inout ByteWindow,
    _ read: ByteWindow.Read,
    _ complain: (Obstacle, String) -> Bool
  ) throws(Obstacle) -> Bool {
    guard !window.isAtEnd else { return false }
    guard window.isFull else {
      try window.fill(read)
      return true
    }
    guard window.room > cutter.longest else {
      window.grow(to: window.room * 2)
      try window.fill(read)
      return true
    }
    var isOver = false
    while !isOver {
      guard !window.bytes.isEmpty else { break }
      let (passed, isLast) = cutter.skip(window.bytes)
      isOver = isLast
      window.drop(passed)
      try window.fill(read)
    }
    tooLong += 1
    guard complain(.recordTooLong(limit: cutter.longest), cutter.place) else { return false }
    guard tooLong < Self.mostTooLong else { throw .tooManyTooLong }
    return true
  }

  private func pass(
    _ count: Int,
    from start: Int,
    in window: inout ByteWindow,
    _ read: ByteWindow.Read
  ) throws(Obstacle) -> Int {
    var left = count + start
    while left > window.count {
      left -= window.count
      window.drop(window.count)
      guard !window.isAtEnd else { return 0 }
      try window.fill(read)
    }
    return left
  }
}
