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
  /// - Parameter key: of a number.
  /// - Returns: the same numbers.
  @inline(__always)
  func ordered(by key: (Int) -> UInt32) -> [Int32] {
    // Each number's key is looked up once: they lie far apart.
    let keys = map { key(Int($0)) }
    guard let lowest = keys.min(), let highest = keys.max(), lowest < highest else { return self }
    // So many keys are counted at a time that their counts stay near the processor.
    let most: UInt32 = 18
    let bits = UInt32(32 - (highest - lowest).leadingZeroBitCount)
    let low = ordered(by: keys, from: lowest, bits: 0..<Swift.min(bits, most))
    return bits <= most ? low : low.ordered(by: low.map { key(Int($0)) }, from: lowest, bits: most..<bits)
  }

  /// Puts them in the order of some bits of their keys above the lowest key; `keys` has one for each of them.
  private func ordered(by keys: [UInt32], from lowest: UInt32, bits: Range<UInt32>) -> [Int32] {
    let slots = 1 << Int(bits.upperBound - bits.lowerBound)
    let mask = UInt32(truncatingIfNeeded: slots - 1)
    var starts = [Int32](repeating: 0, count: slots + 1)
    return [Int32](unsafeUninitializedCapacity: count) { ordered, filled in
      starts.withUnsafeMutableBufferPointer { starts in
        for key in keys { starts[Int((key - lowest) >> bits.lowerBound & mask) + 1] += 1 }
        for slot in 1...slots { starts[slot] += starts[slot - 1] }
        for (key, number) in zip(keys, self) {
          let slot = Int((key - lowest) >> bits.lowerBound & mask)
          ordered[Int(starts[slot])] = number
          starts[slot] += 1
        }
      }
      filled = count
    }
  }
}
