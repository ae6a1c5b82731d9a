import News

/// Runs over the text and stops only where a form may begin.
struct SightingScan {
  let walker: FormWalker

  /// The sightings of every passage, sorted and disjoint.
  ///
  /// Linear: no form is longer than 95 bytes.
  func sightings(in text: UnsafeBufferPointer<UInt8>, _ passages: [Passage]) -> [Sighting] {
    var found: [Sighting] = []
    for (number, passage) in passages.enumerated() {
      scan(text, passage.range.start, passage.range.end) {
        found.append(Sighting(start: $0, end: $1.end, entry: $1.entry, passage: number))
        return found.count < CountryFinder.mostSightings
      }
      if found.count >= CountryFinder.mostSightings { break }
    }
    return found
  }

  @inline(__always)
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>,
    _ low: Int,
    _ limit: Int,
    _ found: (Int, FormWalker.Match) -> Bool
  ) {
    let hasArabicPrefixes = walker.starts(with: 0xD8)
    var index = low
    while index < limit {
      guard walker.starts(with: text[index]), WordBorder.isStart(text, index, from: low) else {
        index = Self.next(after: index, text, limit)
        continue
      }
      if let match = walker.longestMatch(in: text, at: index, from: low, before: limit) {
        guard found(index, match) else { return }
        index = match.end
      } else if hasArabicPrefixes, let (start, match) = behindPrefix(text, index, low, limit) {
        guard found(start, match) else { return }
        index = match.end
      } else {
        index = Self.next(after: index, text, limit)
      }
    }
  }

  /// The next place where a word may begin: past the letters of ASCII, if `index` stands at one.
  @inline(__always)
  private static func next(after index: Int, _ text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Int {
    guard WordBorder.isWordByte(text[index]) else { return index &+ 1 }
    var at = index &+ 1
    while at &+ 8 <= limit {
      let breaks = EightBytes(text, at: at).breaks
      at &+= breaks.trailingZeroBitCount >> 3
      if breaks != 0 { return at }
    }
    while at < limit, WordBorder.isWordByte(text[at]) { at &+= 1 }
    return at
  }

  /// Arabic writes and, so, in, for and like together with the word after them; at most two stand there.
  private func behindPrefix(
    _ text: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ low: Int,
    _ limit: Int
  ) -> (Int, FormWalker.Match)? {
    var start = index
    for _ in 0..<2 {
      guard start + 2 < limit, Self.isPrefix(text[start], text[start + 1]) else { return nil }
      start += 2
      if let match = walker.longestMatch(in: text, at: start, from: low, before: limit) { return (start, match) }
    }
    return nil
  }

  private static func isPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83): true
    default: false
    }
  }
}
