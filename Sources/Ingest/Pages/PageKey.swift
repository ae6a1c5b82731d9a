/// Words made comparable: letters and digits alone, small where they are ASCII's.
enum PageKey {
  static func of(_ words: String) -> [UInt8] {
    var key: [UInt8] = []
    for byte in words.utf8 {
      if byte &- 65 < 26 {
        key.append(byte | 0x20)
      } else if byte &- 97 < 26 || byte &- 48 < 10 || byte >= 0xC3 && byte != 0xE2 {
        key.append(byte)
      } else if byte >= 0x80, key.last ?? 0 >= 0x80 {
        key.append(byte)
      }
    }
    return key
  }
}
