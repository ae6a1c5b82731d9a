import News

/// The author whom a dateline names: `By Ann Lee PORT ELSIN, May 5 (AP) -`, `【ロンドン＝…】`.
struct DatelineWriter {
  let name: TextRange
  /// Where the dateline goes on after a name before it.
  let end: Int

  /// Reads "By", a name and a place in capitals; nil for anything else.
  init?(before bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard Bytes.matches("By ", in: bytes, at: start) || Bytes.matches("BY ", in: bytes, at: start) else { return nil }
    var index = start + 3
    var words = 0
    while index < min(end, start + 60), words <= 6 {
      let word = index
      while index < end, bytes[index] != 0x20 { index += 1 }
      if words >= 2, Self.isCapital(bytes, word, index) {
        guard Names.isName(bytes, start + 3, word) else { return nil }
        var last = word
        while bytes[last - 1] == 0x20 || bytes[last - 1] == UInt8(ascii: ",") { last -= 1 }
        name = TextRange(start + 3, last)
        self.end = word
        return
      }
      words += 1
      while index < end, bytes[index] == 0x20 { index += 1 }
    }
    return nil
  }

  /// Reads what stands after the equals sign in Japanese brackets.
  init?(inBrackets bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard Bytes.matches("【", in: bytes, at: start) else { return nil }
    var first: Int?
    for index in start..<min(end, start + 96) {
      if Bytes.matches("＝", in: bytes, at: index) { first = index + 3 }
      guard let first, Bytes.matches("】", in: bytes, at: index) else { continue }
      guard index > first else { return nil }
      name = TextRange(first, index)
      self.end = index + 3
      return
    }
    return nil
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, bytes[last - 1] == UInt8(ascii: ",") { last -= 1 }
    return last - start >= 3 && bytes[start..<last].allSatisfy { Bytes.isUpper($0) || $0 == UInt8(ascii: "-") }
  }
}
