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

  /// Those whose bit is set, in their order.
  func picked(by bits: [UInt64]) -> [Int32] {
    let total = bits.reduce(0) { $0 + $1.nonzeroBitCount }
    // One more than there are, so that every element may be written before it is known whether it counts.
    return [Int32](unsafeUninitializedCapacity: total + 1) { buffer, picked in
      bits.withUnsafeBufferPointer { bits in
        for number in self {
          buffer[picked] = number
          picked += Int(truncatingIfNeeded: bits[Int(number) >> 6] >> (UInt64(number) & 63) & 1)
        }
      }
    }
  }
}
