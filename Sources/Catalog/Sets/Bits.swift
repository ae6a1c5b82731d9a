/// Counting bits in long rows of words.
enum Bits {
  /// How many bits are set.
  static func count(_ words: UnsafeBufferPointer<UInt64>) -> Int {
    var count = 0
    for word in words { count &+= word.nonzeroBitCount }
    return count
  }

  /// How many bits are set in both; the rows are of one length.
  static func count(_ left: UnsafeBufferPointer<UInt64>, and right: UnsafeBufferPointer<UInt64>) -> Int {
    var count = 0
    for index in 0..<min(left.count, right.count) { count &+= (left[index] & right[index]).nonzeroBitCount }
    return count
  }

  /// How many of some places have their bit set in the words of a chunk.
  static func count(_ places: UnsafeBufferPointer<UInt16>, in words: UnsafeBufferPointer<UInt64>) -> Int {
    guard words.count == ArticleChunk.wordCount else { return 0 }
    var count = 0
    for place in places {
      count &+= Int(truncatingIfNeeded: words[Int(place >> 6)] >> UInt64(place & 63) & 1)
    }
    return count
  }
}
