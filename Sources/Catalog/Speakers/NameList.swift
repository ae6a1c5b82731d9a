/// Names one after the other: half a million take the room of their letters, and four bytes each.
struct NameList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  mutating func reserve(_ names: Int, bytes count: Int) {
    ends.reserveCapacity(names)
    bytes.reserveCapacity(count)
  }

  /// Adds a name; returns whether there was room for it.
  mutating func append(_ name: String) -> Bool {
    guard let end = UInt32(exactly: bytes.count + name.utf8.count) else { return false }
    bytes.append(contentsOf: name.utf8)
    ends.append(end)
    return true
  }

  subscript(place: Int) -> String {
    String(decoding: bytes[range(place)], as: UTF8.self)
  }

  /// The length of a name in bytes.
  func length(of place: Int) -> Int { range(place).count }

  /// Looks at the bytes of a name.
  func withBytes<Answer>(of place: Int, _ look: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    bytes.withUnsafeBufferPointer { look(UnsafeBufferPointer(rebasing: $0[range(place)])) }
  }

  /// Whether a name's bytes come before another's.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes[range(left)].lexicographicallyPrecedes(bytes[range(right)])
    }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }
}
