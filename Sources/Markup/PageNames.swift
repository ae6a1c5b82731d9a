/// Names of elements and attributes by their hash, for look-ups without strings.
struct PageNames<Name: RawRepresentable<String> & CaseIterable & Sendable>: Sendable where Name.AllCases == [Name] {
  /// Names at the places that their hashes tell, in open addressing; 0 is a free place.
  private let keys: [UInt64]
  private let names: [Name?]
  private let mask: Int

  init() {
    var size = 64
    while size < Name.allCases.count * 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var names = [Name?](repeating: nil, count: size)
    for name in Name.allCases {
      let hash = Array(name.rawValue.utf8).withUnsafeBufferPointer { NameHash.of($0) }
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = hash
      names[place] = name
    }
    (self.keys, self.names, mask) = (keys, names, size - 1)
  }

  /// The name of this hash, if it is known.
  subscript(_ hash: UInt64) -> Name? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0 {
      if keys[place] == hash { return names[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}
