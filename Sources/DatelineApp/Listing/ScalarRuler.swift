/// Turns UTF-8 offsets of a text into offsets in Unicode scalars.
///
/// One pass over the text notes the scalars before every 64th byte; an offset then costs at most 63 bytes more.
struct ScalarRuler {
  private let bytes: [UInt8]
  /// The scalars before byte `64 * index`.
  private var marks: [Int32] = []

  /// Measures a text of at most 2 GiB.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    marks.reserveCapacity(bytes.count / 64 + 1)
    var scalars: Int32 = 0
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        marks.append(scalars)
        let end = min(start + 64, all.count)
        scalars += Self.scalars(in: all, start, end)
        start = end
      }
    }
    marks.append(scalars)
  }

  /// The number of scalars that begin before a UTF-8 offset; offsets beyond the end count as the end.
  func scalars(before offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let mark = offset / 64
    let rest = bytes.withUnsafeBufferPointer { Self.scalars(in: $0, mark * 64, offset) }
    return Int(marks[mark] + rest)
  }

  private static func scalars(in all: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    var continuations: Int32 = 0
    for index in start..<max(start, end) where all[index] & 0xC0 == 0x80 { continuations += 1 }
    return Int32(max(0, end - start)) - continuations
  }
}
