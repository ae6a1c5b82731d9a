/// The hash of a name, letter case apart; the names that are known all have different ones.
enum NameHash {
  static func of(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in name { hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* 1_099_511_628_211 }
    return hash
  }
}
