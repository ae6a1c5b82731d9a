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

  /// The UTF-8 offset where a scalar begins, by its number; the text's length for the number after the last.
  ///
  /// Nil beyond that, and below 0.
  func utf8Offset(ofScalar number: Int) -> Int? {
    guard number >= 0, let all = marks.last, number <= Int(all) else { return nil }
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(marks[middle]) <= number { low = middle } else { high = middle }
    }
    var left = number - Int(marks[low])
    var offset = min(low * 64, bytes.count)
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
    return left == 0 ? offset : nil
  }

  /// Counts all bytes but those that go on a scalar, eight at once.
  private static func scalars(in all: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    guard start < end else { return 0 }
    var continuations = 0
    var index = start
    while index + 8 <= end {
      let eight = UnsafeRawBufferPointer(all).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of each byte, where the one below it is not set.
      let high = eight & ~(eight << 1) & 0x8080_8080_8080_8080
      if high != 0 { continuations += high.nonzeroBitCount }
      index += 8
    }
    while index < end {
      if all[index] & 0xC0 == 0x80 { continuations += 1 }
      index += 1
    }
    return Int32(truncatingIfNeeded: end - start - continuations)
  }
}
