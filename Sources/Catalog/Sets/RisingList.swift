/// What two rising lists of places make together; every step of it is without a branch that hangs on the numbers.
enum RisingList {
  static func union(_ left: [UInt16], _ right: [UInt16]) -> [UInt16] {
    [UInt16](unsafeUninitializedCapacity: left.count + right.count) { out, count in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          var (l, r) = (0, 0)
          while l < left.count, r < right.count {
            let (x, y) = (left[l], right[r])
            out[count] = min(x, y)
            count += 1
            l += x <= y ? 1 : 0
            r += y <= x ? 1 : 0
          }
          append(left[l...], to: out, &count)
          append(right[r...], to: out, &count)
        }
      }
    }
  }

  static func intersection(_ left: [UInt16], _ right: [UInt16]) -> [UInt16] {
    [UInt16](unsafeUninitializedCapacity: min(left.count, right.count) + 1) { out, count in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          var (l, r) = (0, 0)
          while l < left.count, r < right.count {
            let (x, y) = (left[l], right[r])
            // Written before it is known whether it counts.
            out[count] = x
            count += x == y ? 1 : 0
            l += x <= y ? 1 : 0
            r += y <= x ? 1 : 0
          }
        }
      }
    }
  }

  static func intersectionCount(_ left: [UInt16], _ right: [UInt16]) -> Int {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        var (l, r, count) = (0, 0, 0)
        while l < left.count, r < right.count {
          let (x, y) = (left[l], right[r])
          count += x == y ? 1 : 0
          l += x <= y ? 1 : 0
          r += y <= x ? 1 : 0
        }
        return count
      }
    }
  }

  /// What is in `left` and not in `right`.
  static func difference(_ left: [UInt16], _ right: [UInt16]) -> [UInt16] {
    [UInt16](unsafeUninitializedCapacity: left.count + 1) { out, count in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          var (l, r) = (0, 0)
          while l < left.count, r < right.count {
            let (x, y) = (left[l], right[r])
            out[count] = x
            count += x < y ? 1 : 0
            l += x <= y ? 1 : 0
            r += y <= x ? 1 : 0
          }
          append(left[l...], to: out, &count)
        }
      }
    }
  }

  /// The places whose bit in the words of a chunk is `kept`.
  static func picked(_ list: [UInt16], by words: [UInt64], keeps kept: UInt64) -> [UInt16] {
    guard words.count == ArticleChunk.wordCount else { return [] }
    return [UInt16](unsafeUninitializedCapacity: list.count + 1) { out, count in
      words.withUnsafeBufferPointer { words in
        for place in list {
          out[count] = place
          count += words[Int(place >> 6)] >> UInt64(place & 63) & 1 == kept ? 1 : 0
        }
      }
    }
  }

  private static func append(
    _ rest: Slice<UnsafeBufferPointer<UInt16>>,
    to out: UnsafeMutableBufferPointer<UInt16>,
    _ count: inout Int
  ) {
    for place in rest {
      out[count] = place
      count += 1
    }
  }
}
