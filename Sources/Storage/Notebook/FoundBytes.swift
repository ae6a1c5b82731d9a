import News

/// Looking for words in a text, byte by byte; linear in the text.
enum FoundBytes {
  /// So many places where the words only seem to stand are looked at.
  private static let mostLookedAt = 64

  /// The first place of some bytes in others, from one on; nil if they are not there.
  ///
  /// Source: Knuth, Morris, Pratt, "Fast pattern matching in strings" (1977): no text makes it slow.
  static func place(of words: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard !words.isEmpty, start >= 0, start <= text.count - words.count else { return nil }
    let borders = borders(of: words)
    var matched = 0
    for place in start..<text.count {
      while matched > 0, text[place] != words[matched] { matched = borders[matched - 1] }
      if text[place] == words[matched] { matched += 1 }
      if matched == words.count { return place + 1 - words.count }
    }
    return nil
  }

  /// For each beginning of the words, how long a beginning of them it ends with.
  private static func borders(of words: [UInt8]) -> [Int] {
    var borders = [Int](repeating: 0, count: words.count)
    var length = 0
    for place in words.indices.dropFirst() {
      while length > 0, words[place] != words[length] { length = borders[length - 1] }
      if words[place] == words[length] { length += 1 }
      borders[place] = length
    }
    return borders
  }

  /// Where words that stood at a place stand in another text: the first place from there on, else the first of all;
  /// with their quotation marks before without, and never inside another word.
  static func range(of citation: Citation, in text: [UInt8]) -> TextRange? {
    let words = Array(citation.words.utf8)
    let marked = Array(citation.marked.utf8)
    let inset = place(of: words, in: marked, from: 0) ?? 0
    let near = max(0, citation.range.start - inset)
    for start in [near, 0] {
      if let found = place(of: marked, in: text, from: start) {
        return TextRange(found + inset, found + inset + words.count)
      }
    }
    for var start in [citation.range.start, 0] {
      for _ in 0..<mostLookedAt {
        guard let found = place(of: words, in: text, from: start) else { break }
        if isWhole(found..<found + words.count, in: text) { return TextRange(found, found + words.count) }
        start = found + 1
      }
    }
    return nil
  }

  /// Whether no letter or digit stands on both sides of an end of some words.
  private static func isWhole(_ words: Range<Int>, in text: [UInt8]) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      guard text.indices.contains(place) else { return false }
      switch text[place] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      case _: return false
      }
    }
    return !(isLetter(words.lowerBound - 1) && isLetter(words.lowerBound))
      && !(isLetter(words.upperBound) && isLetter(words.upperBound - 1))
  }
}
