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

  /// Eight bytes at a time: in most of them nothing begins that could be a form.
  @inline(__always)
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>,
    _ low: Int,
    _ limit: Int,
    _ found: (Int, FormWalker.Match) -> Bool
  ) {
    let kinds = walker.starts
    var end = low
    var at = low
    while at < limit {
      let bytes = at &+ 8 <= limit ? EightBytes(text, at: at) : EightBytes(padding: text[at..<limit])
      var starts = Self.starts(in: bytes, kinds)
      while starts != 0 {
        let index = at &+ starts.trailingZeroBitCount >> 3
        starts &= starts &- 1
        guard index >= end, index < limit, let (start, match) = form(in: text, at: index, low, limit) else { continue }
        guard found(start, match) else { return }
        end = match.end
      }
      at &+= 8
    }
  }

  /// The bytes that may begin a form, by their high bits; what stands before the first of them is not asked.
  @inline(__always)
  private static func starts(in bytes: EightBytes, _ kinds: FormStarts) -> UInt64 {
    if kinds.contains(.marks) { return EightBytes.highBits }
    let beyond = kinds.contains(.beyond) ? bytes.value & EightBytes.highBits : 0
    guard kinds.contains(.small) else { return bytes.capitals | beyond }
    let inWords = ~bytes.breaks & EightBytes.highBits
    return inWords & ~(inWords << 8) | beyond
  }

  /// The form that begins at `index`, behind Arabic prefixes if there are any.
  @inline(__always)
  private func form(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int,
    _ low: Int,
    _ limit: Int
  ) -> (Int, FormWalker.Match)? {
    guard walker.starts(with: text[index]) else { return nil }
    if walker.starts.contains(.arabic) { return formBehindPrefixes(in: text, at: index, low, limit) }
    guard walker.mayMatch(in: text, at: index, before: limit) else { return nil }
    guard WordBorder.isStart(text, index, from: low) else { return nil }
    return walker.longestMatch(in: text, at: index, from: low, before: limit).map { (index, $0) }
  }

  /// Arabic writes and, so, in, for and like together with the word after them; at most two stand there.
  private func formBehindPrefixes(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int,
    _ low: Int,
    _ limit: Int
  ) -> (Int, FormWalker.Match)? {
    guard WordBorder.isStart(text, index, from: low) else { return nil }
    if let match = walker.longestMatch(in: text, at: index, from: low, before: limit) { return (index, match) }
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
