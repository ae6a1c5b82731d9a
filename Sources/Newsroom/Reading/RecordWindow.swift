import Ingest

/// Cuts a stream into records, in a window that never holds more than the longest record may have; those that lie in it
/// together are understood by all hands.
struct RecordWindow<Cutter: RecordCutter> {
  /// So many records that are too long, and the rest is not read: each of them costs as much as a long one.
  private static var mostTooLong: Int { 64 }
  /// So many records are gathered before they are understood, and so many bytes of them.
  private static var mostGathered: Int { 512 }
  private static var mostBytes: Int { 1 << 20 }

  /// How many records there were so far.
  private(set) var count: Int
  private var cutter: Cutter
  private var gathered: [CutRecord] = []
  private var gatheredBytes = 0
  private var tooLong = 0

  /// Begins before the first record; one that `isHeaded` does not count, and is not understood.
  init(_ cutter: Cutter, isHeaded: Bool = false) {
    self.cutter = cutter
    count = isHeaded ? -1 : 0
  }

  /// Reads a stream to its end, or until nobody wants more.
  ///
  /// - Parameters:
  ///   - window: holds the stream's beginning.
  ///   - read: gives the next bytes.
  ///   - intake: takes what was found, in the order of the stream.
  ///   - understand: finds what is in a record; it is called on several threads at once.
  /// - Throws: an obstacle to the rest of the stream.
  mutating func read(
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    into intake: SourceIntake,
    understand: (CutRecord) -> [Finding]
  ) throws(Obstacle) {
    var start = 0
    while true {
      let bytes = UnsafeBufferPointer(rebasing: window.bytes[start...])
      switch cutter.cut(bytes, isAtEnd: window.isAtEnd) {
      case .record(let range, let next):
        let offset = window.offset + start + range.lowerBound
        if count >= intake.first { gather(UnsafeBufferPointer(rebasing: bytes[range]), at: offset) }
        count += 1
        start += next
        if gathered.count < Self.mostGathered, gatheredBytes < Self.mostBytes { break }
        guard handOver(to: intake, understand) else { return }
      case .nothing(let next): start += next
      case .pass(let count):
        guard handOver(to: intake, understand) else { return }
        start = try pass(count, from: start, in: &window, read, intake)
      case .end:
        _ = handOver(to: intake, understand)
        return
      case .open:
        guard handOver(to: intake, understand) else { return }
        window.drop(start)
        start = 0
        guard try makeRoom(in: &window, read, intake) else { return }
      }
      guard start == window.count, !window.isAtEnd else { continue }
      guard handOver(to: intake, understand) else { return }
      window.drop(start)
      start = 0
      try window.fill(read)
    }
  }

  private mutating func gather(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    gathered.append(CutRecord(bytes: bytes, index: count, offset: offset, place: cutter.place))
    gatheredBytes += bytes.count
  }

  /// Has understood what was gathered; false if nobody wants more.
  private mutating func handOver(to intake: SourceIntake, _ understand: (CutRecord) -> [Finding]) -> Bool {
    guard !gathered.isEmpty else { return intake.isWanted }
    let records = gathered
    gathered.removeAll(keepingCapacity: true)
    gatheredBytes = 0
    return intake.take(records.count) { understand(records[$0]) }
  }

  /// Reads more of the record that the window begins with, or passes over it if it is too long.
  private mutating func makeRoom(
    in window: inout ByteWindow,
    _ read: ByteWindow.Read,
    _ intake: SourceIntake
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
    while !isOver, !window.bytes.isEmpty {
      let (passed, isLast) = cutter.skip(window.bytes)
      isOver = isLast
      window.drop(passed)
      try window.fill(read)
    }
    tooLong += 1
    count += 1
    guard count > intake.first else { return true }
    guard intake.take(.obstacle(.recordTooLong(limit: cutter.longest), at: cutter.place)) else { return false }
    guard tooLong < Self.mostTooLong else { throw .tooManyTooLong }
    return true
  }

  private func pass(
    _ count: Int,
    from start: Int,
    in window: inout ByteWindow,
    _ read: ByteWindow.Read,
    _ intake: SourceIntake
  ) throws(Obstacle) -> Int {
    var left = count + start
    while left > window.count {
      left -= window.count
      window.drop(window.count)
      guard !window.isAtEnd else {
        _ = intake.take(.obstacle(.cutRecord, at: cutter.place))
        return 0
      }
      try window.fill(read)
    }
    return left
  }
}
