/// Lists of rising numbers, each as the steps between them: most take two or three bytes.
struct NumberLists: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var last = -1

  var count: Int { ends.count }

  mutating func reserve(_ lists: Int, bytes count: Int) {
    ends.reserveCapacity(lists)
    bytes.reserveCapacity(count)
  }

  /// Begins an empty list behind the others.
  mutating func begin() {
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    last = -1
  }

  /// Adds a number to the list begun last; one that is not greater than the one before it is left out.
  mutating func add(_ number: Int) {
    guard !ends.isEmpty, number > last, bytes.count <= Int(UInt32.max) - 10 else { return }
    var step = UInt64(number - last)
    while step >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: step) | 0x80)
      step >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: step))
    last = number
    ends[ends.count - 1] = UInt32(truncatingIfNeeded: bytes.count)
  }

  /// How many numbers a list has.
  func count(of list: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      range(list).reduce(0) { $0 + (bytes[$1] < 0x80 ? 1 : 0) }
    }
  }

  /// How many numbers each list has, of those in a set of bits, or of all; linear.
  func counts(among bits: [UInt64]?) -> [Int32] {
    guard let bits else { return (0..<count).map { Int32(truncatingIfNeeded: count(of: $0)) } }
    var counts = [Int32](repeating: 0, count: ends.count)
    bytes.withUnsafeBufferPointer { bytes in
      bits.withUnsafeBufferPointer { bits in
        var place = 0
        for list in ends.indices {
          var (number, step, shift, count) = (-1, 0, 0, Int32(0))
          let end = Int(ends[list])
          while place < end {
            let byte = bytes[place]
            place += 1
            step |= Int(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            number &+= step
            (step, shift) = (0, 0)
            count &+= Int32(truncatingIfNeeded: bits[number >> 6] >> UInt64(number & 63) & 1)
          }
          counts[list] = count
        }
      }
    }
    return counts
  }

  /// Goes through the numbers of a list.
  @inline(__always)
  func forEach(of list: Int, _ take: (Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var number = -1
      var (step, shift) = (0, 0)
      for place in range(list) {
        step |= Int(bytes[place] & 0x7F) << shift
        shift += 7
        guard bytes[place] < 0x80 else { continue }
        number += step
        (step, shift) = (0, 0)
        take(number)
      }
    }
  }

  private func range(_ list: Int) -> Range<Int> {
    (list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list])
  }
}
