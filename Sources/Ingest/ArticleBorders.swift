import News

/// Where the articles of one text begin, by their date prefixes.
enum ArticleBorders {
  /// Runs from prefix to prefix, without the white space at their ends.
  ///
  /// Linear; most bytes are skipped.
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [TextRange] {
    var starts: [Int] = []
    var word = nextWord(in: bytes, from: 0)
    while let found = word {
      if Bytes.isDigit(Bytes.at(found + 5, in: bytes)), let prefix = DatePrefix(in: bytes, wordAt: found) {
        starts.append(prefix.range.start)
      }
      word = nextWord(in: bytes, from: found + 5)
    }
    if starts.first != 0 { starts.insert(0, at: 0) }
    return starts.indices.compactMap { index in
      run(in: bytes, from: starts[index], to: index + 1 < starts.count ? starts[index + 1] : bytes.count)
    }
  }

  /// The run without the white space at its ends but for the blank of a prefix; nil if nothing is left.
  private static func run(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> TextRange? {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > start else { return nil }
    var first = start
    while bytes[first] <= 0x20 { first += 1 }
    if first > start, bytes[first - 1] == 0x20, Bytes.matches("date ", in: bytes, at: first) { first -= 1 }
    return TextRange(first, end)
  }

  /// The next "date " from `start` on, by Horspool's search.
  private static func nextWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var last = start + 4
    while last < bytes.count {
      switch bytes[last] {
      case UInt8(ascii: " "):
        if bytes[last - 1] == UInt8(ascii: "e"), Bytes.matches("date ", in: bytes, at: last - 4) { return last - 4 }
        last += 5
      case UInt8(ascii: "e"): last += 1
      case UInt8(ascii: "t"): last += 2
      case UInt8(ascii: "a"): last += 3
      case UInt8(ascii: "d"): last += 4
      default: last += 5
      }
    }
    return nil
  }
}
