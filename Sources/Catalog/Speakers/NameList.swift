/// Names one after the other: half a million take the room of their letters, and some bytes each.
struct NameList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ name: String) {
    bytes.append(contentsOf: name.utf8)
    ends.append(bytes.count)
  }

  subscript(place: Int) -> String {
    String(decoding: bytes[range(place)], as: UTF8.self)
  }

  /// Whether a name's bytes come before another's.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes[range(left)].lexicographicallyPrecedes(bytes[range(right)])
    }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }
}
