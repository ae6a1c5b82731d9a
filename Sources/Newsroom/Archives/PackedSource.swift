import Glibc

/// The bytes of an archive of which the beginning was read to see what it is.
final class PackedSource {
  private let descriptor: Int32?
  private let head: [UInt8]
  private let rest: ByteWindow.Read
  private let note: (Int) -> Void
  private var offset = 0
  private var furthest: Int

  /// Takes over what was read, of a file or of a stream.
  ///
  /// - Parameters:
  ///   - descriptor: an open file with places to go to; nil for a stream.
  ///   - head: what was read of it.
  ///   - rest: gives what follows in a stream.
  ///   - note: is told how many bytes of a file were read for the first time.
  init(
    descriptor: Int32?,
    head: [UInt8],
    rest: @escaping ByteWindow.Read,
    note: @escaping (Int) -> Void
  ) {
    self.descriptor = descriptor
    self.head = head
    self.rest = rest
    self.note = note
    furthest = head.count
  }

  /// The source as an archive takes it; `size` is how many bytes it probably has.
  func unpacked(size: Int) -> Unpacking.Source {
    guard let descriptor else { return Unpacking.Source(read: next, seek: nil, size: 0) }
    return Unpacking.Source(
      read: { buffer throws(Obstacle) in try self.next(from: descriptor, into: buffer) },
      seek: { self.go(to: $0) },
      size: size
    )
  }

  private func next(into buffer: UnsafeMutableRawBufferPointer) throws(Obstacle) -> Int {
    guard offset < head.count else { return try rest(buffer) }
    let count = min(buffer.count, head.count - offset)
    buffer.copyBytes(from: head[offset..<offset + count])
    offset += count
    return count
  }

  private func next(
    from descriptor: Int32,
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(Obstacle) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, offset)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Obstacle(code: errno, isNamed: false) }
      offset += count
      if offset > furthest {
        note(offset - furthest)
        furthest = offset
      }
      return count
    }
  }

  private func go(to place: Int) -> Bool {
    guard place >= 0 else { return false }
    offset = place
    return true
  }
}
