extension Unpacking {
  /// More of something compressed that lies in another file is not unpacked.
  private static let mostOpened = 16 << 20

  /// What something compressed unpacks to, such as the body of an answer, as far as it can be read; nil if that is not
  /// at all.
  static func opened(_ packed: [UInt8]) -> (bytes: [UInt8], isWhole: Bool)? {
    var taken = 0
    let source = Source(
      read: { buffer in
        let count = min(buffer.count, packed.count - taken)
        buffer.copyBytes(from: packed[taken..<taken + count])
        taken += count
        return count
      },
      seek: nil,
      size: packed.count
    )
    var window = ByteWindow()
    window.begin(expecting: 1 << 18)
    var isWhole = true
    do throws(Obstacle) {
      let unpacking = try Unpacking(source)
      guard try unpacking.next() != nil, unpacking.isBare else { return nil }
      try window.fillWhole(limit: mostOpened) { buffer throws(Obstacle) in try unpacking.read(into: buffer) }
    } catch {
      isWhole = false
    }
    // What is no compressed file after all comes out as it is.
    guard window.count > 0, !window.bytes.starts(with: packed.prefix(4)) else { return nil }
    return (Array(window.bytes.prefix(mostOpened)), isWhole)
  }
}
