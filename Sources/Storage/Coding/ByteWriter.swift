/// Writes numbers and strings as few bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Seven bits a byte, the lowest first; the last byte has its highest bit clear.
  mutating func number(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that may be less than zero: its sign is its lowest bit.
  mutating func signed(_ value: Int) {
    number((value << 1) ^ (value >> (Int.bitWidth - 1)))
  }

  mutating func raw(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Eight bytes, the lowest first.
  mutating func word(_ word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
  }

  mutating func string(_ string: String) {
    number(string.utf8.count)
    bytes.append(contentsOf: string.utf8)
  }
}
