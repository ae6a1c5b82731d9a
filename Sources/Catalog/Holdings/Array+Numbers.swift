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
  /// - Parameter key: of a number; quick, for it is asked for several times.
  /// - Returns: the same numbers.
  @inline(__always)
  func ordered(by key: (Int) -> UInt32) -> [Int32] {
    var (lowest, highest) = (UInt32.max, UInt32.min)
    for number in self {
      lowest = Swift.min(lowest, key(Int(number)))
      highest = Swift.max(highest, key(Int(number)))
    }
    guard lowest < highest else { return self }
    // So many keys are counted at a time that their counts stay near the processor.
    let most: UInt32 = 18
    let bits = UInt32(32 - (highest - lowest).leadingZeroBitCount)
    if bits <= most { return ordered(slots: 1 << Int(bits)) { Int(key($0) - lowest) } }
    let low = ordered(slots: 1 << Int(most)) { Int((key($0) - lowest) & (1 << most - 1)) }
    return low.ordered(slots: 1 << Int(bits - most)) { Int((key($0) - lowest) >> most) }
  }

  /// Puts them into slots, one after the other, each slot in the order as it was.
  @inline(__always)
  private func ordered(slots: Int, by slot: (Int) -> Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: slots + 1)
    return [Int32](unsafeUninitializedCapacity: count) { ordered, filled in
      withUnsafeBufferPointer { numbers in
        starts.withUnsafeMutableBufferPointer { starts in
          for number in numbers { starts[slot(Int(number)) + 1] += 1 }
          for slot in 1...slots { starts[slot] += starts[slot - 1] }
          for number in numbers {
            let slot = slot(Int(number))
            ordered[Int(starts[slot])] = number
            starts[slot] += 1
          }
        }
      }
      filled = count
    }
  }
}
