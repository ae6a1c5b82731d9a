/// Names of elements and attributes by their hash, for look-ups without strings.
enum PageNames {
  static let elements = table(PageElement.allCases)
  static let attributes = table(PageAttribute.allCases)

  /// A number for a name, letter case apart; the names that are known all have different ones.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in name { hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* 1_099_511_628_211 }
    return hash
  }

  private static func table<Name: RawRepresentable<String>>(_ names: [Name]) -> [UInt64: Name] {
    var table: [UInt64: Name] = [:]
    for name in names {
      table[Array(name.rawValue.utf8).withUnsafeBufferPointer { hash($0) }] = name
    }
    return table
  }
}
