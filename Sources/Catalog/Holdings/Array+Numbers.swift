/// What the lists of article numbers are made of.
extension Array<Int32> {
  /// Inserts each of `new` before the element that was at its place; the places never fall.
  mutating func splice(_ new: [Int32], at places: [Int]) {
    var end = count
    append(contentsOf: new)
    withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for index in new.indices.reversed() {
        let place = places[index]
        (base + place + index + 1).update(from: base + place, count: end - place)
        buffer[place + index] = new[index]
        end = place
      }
    }
  }

  /// Those whose bit is set, in their order; there are `total`.
  ///
  /// Bits are one a number, 64 a word; numbers past them are left out.
  func picked(by bits: [UInt64], count total: Int) -> [Int32] {
    // One more than there are, so that every element may be written before it is known whether it counts.
    [Int32](unsafeUninitializedCapacity: total + 1) { buffer, picked in
      bits.withUnsafeBufferPointer { bits in
        for number in self where number >= 0 && Int(number) >> 6 < bits.count {
          guard picked <= total else { return }
          buffer[picked] = number
          picked += Int(truncatingIfNeeded: bits[Int(number) >> 6] >> (UInt64(number) & 63) & 1)
        }
      }
      picked = Swift.min(picked, total)
    }
  }

  /// Puts them in the order of their keys, in linear time; where keys are equal they stay as they were.
  ///
  /// - Parameter keys: one for every number there may be.
  /// - Returns: the same numbers.
  func ordered(by keys: [UInt32]) -> [Int32] {
    let digits = 2048
    var (now, next) = (self, self)
    for shift: UInt32 in [0, 11, 22] {
      var starts = [Int](repeating: 0, count: digits + 1)
      for number in now { starts[Int(keys[Int(number)] >> shift) & (digits - 1) + 1] += 1 }
      if starts.contains(count) { continue }
      for digit in 0..<digits { starts[digit + 1] += starts[digit] }
      for number in now {
        let digit = Int(keys[Int(number)] >> shift) & (digits - 1)
        next[starts[digit]] = number
        starts[digit] += 1
      }
      swap(&now, &next)
    }
    return now
  }
}
