import News

/// The shape of people's names in lines that name an author.
enum Names {
  /// Whether `bytes[start..<end]` looks like one to four words of a name, each with a capital.
  static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 48 else { return false }
    var words = 0
    var index = start
    while index < end {
      while index < end, bytes[index] == 0x20 { index += 1 }
      guard index < end else { break }
      let first = index
      while index < end, bytes[index] != 0x20 { index += 1 }
      guard let isNamed = nameWord(bytes, first, index) else { return false }
      if isNamed { words += 1 }
    }
    return words >= 2 && words <= 4
  }

  /// Whether a word is a part of a name; false for a particle, nil for what no name holds.
  private static func nameWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool? {
    for index in start..<end {
      let byte = bytes[index]
      guard Bytes.isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      else { return nil }
    }
    if Bytes.isUpper(bytes[start]) || bytes[start] >= 0xC3 { return true }
    return particles.contains(Folding.hash(bytes, start, end)) ? false : nil
  }

  private static let particles = Set(
    "de da del della di der den van von vom zu la le el al bin ibn of y e dos du".split(separator: " ").map {
      Folding.hash(String($0))
    }
  )
}
