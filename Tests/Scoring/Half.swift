/// One half of the gold data: rules are made on one and checked on the other.
package enum Half: String, CaseIterable, Sendable {
  case even
  case odd

  /// The half in which a text falls, by the last bit of its id's CRC-32.
  package init(of id: String) {
    self = Self.checksum(id.utf8) % 2 == 0 ? .even : .odd
  }

  /// The CRC-32 of ISO 3309.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return checksum ^ 0xFFFF_FFFF
  }
}
