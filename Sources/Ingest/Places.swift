/// Where fingerprints of lines were first seen.
struct Places {
  /// Fingerprints in open addressing; 0 is a free place.
  private var keys: [UInt64]
  private var lines: [Int32]
  private let mask: Int

  /// Makes room for `count` fingerprints.
  init(_ count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    lines = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The line with a fingerprint; nil if there is none.
  func place(of key: UInt64) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == key ? Int(lines[slot]) : nil
  }

  /// Keeps the line of a fingerprint, in the stead of an earlier one.
  mutating func put(_ key: UInt64, _ line: Int) {
    guard key != 0 else { return }
    let slot = slot(of: key)
    keys[slot] = key
    lines[slot] = Int32(truncatingIfNeeded: line)
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }
}
