/// A number that hangs on every byte of a text: two texts with the same one are the same, but for bad luck.
///
/// It notices change; it is no defence against somebody who wants two texts to agree.
struct Fingerprint: Hashable, Sendable {
  private let value: UInt64

  /// Takes the fingerprint; eight bytes a step.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var value = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at + 8 <= raw.count {
      value = Self.mixed(value, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    while at < raw.count {
      value = Self.mixed(value, UInt64(raw[at]))
      at += 1
    }
    self.value = value
  }

  private static func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
    let product = (value ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
