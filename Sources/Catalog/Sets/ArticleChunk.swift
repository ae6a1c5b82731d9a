/// Which of 65 536 consecutive articles are in a set.
///
/// Few are kept as a rising list of places, many as one bit a place; which of the two hangs on their number alone.
package struct ArticleChunk: Hashable, Sendable {
  /// More members than these are bits: a list of so many is as long to go through as the bits.
  static let mostListed = 2_048
  static let wordCount = ArticleSet.chunkSize / 64

  /// How many places are taken.
  package private(set) var count = 0
  /// Rising; empty if the places are bits.
  private(set) var list: [UInt16] = []
  /// One bit a place, the lowest first; empty if the places are a list.
  private(set) var words: [UInt64] = []

  /// Creates the empty chunk.
  package init() {}

  /// Takes over a rising list of places.
  init(list: [UInt16]) {
    count = list.count
    self.list = list
    if count > Self.mostListed { turnIntoWords() }
  }

  /// Takes over the bits of all places.
  init(words: [UInt64]) {
    self.words = words
    recount()
  }

  package var isEmpty: Bool { count == 0 }

  /// Whether the places are bits.
  var hasWords: Bool { !words.isEmpty }

  func contains(_ place: UInt16) -> Bool {
    if hasWords { return words[Int(place >> 6)] >> UInt64(place & 63) & 1 != 0 }
    let index = index(of: place)
    return index < list.count && list[index] == place
  }

  /// Takes a place in; whether it was not there before.
  mutating func insert(_ place: UInt16) -> Bool {
    if hasWords {
      let bit: UInt64 = 1 << UInt64(place & 63)
      guard words[Int(place >> 6)] & bit == 0 else { return false }
      words[Int(place >> 6)] |= bit
      count += 1
      return true
    }
    // Articles mostly come in the order of their numbers.
    if let last = list.last, last >= place {
      let index = index(of: place)
      guard list[index] != place else { return false }
      list.insert(place, at: index)
    } else {
      list.append(place)
    }
    count += 1
    if count > Self.mostListed { turnIntoWords() }
    return true
  }

  /// Takes a place out; whether it was there.
  mutating func remove(_ place: UInt16) -> Bool {
    guard contains(place) else { return false }
    count -= 1
    if hasWords {
      words[Int(place >> 6)] &= ~(1 << UInt64(place & 63))
      if count <= Self.mostListed { turnIntoList() }
    } else {
      list.remove(at: index(of: place))
    }
    return true
  }

  /// The first place of the list that is not before `place`.
  private func index(of place: UInt16) -> Int {
    list.firstIndex(past: { $0 < place })
  }

  /// Changes the bits at one go and counts them again; there must be bits.
  mutating func changeWords(_ change: (UnsafeMutableBufferPointer<UInt64>) -> Void) {
    words.withUnsafeMutableBufferPointer { change($0) }
    recount()
  }

  /// Makes bits of a list, for what changes them.
  mutating func turnIntoWords() {
    guard !hasWords else { return }
    words = [UInt64](repeating: 0, count: Self.wordCount)
    words.withUnsafeMutableBufferPointer { words in
      for place in list { words[Int(place >> 6)] |= 1 << UInt64(place & 63) }
    }
    list = []
  }

  private mutating func recount() {
    count = words.withUnsafeBufferPointer { Bits.count($0) }
    if count <= Self.mostListed { turnIntoList() }
  }

  private mutating func turnIntoList() {
    list = [UInt16](unsafeUninitializedCapacity: count) { list, filled in
      for (index, word) in words.enumerated() {
        var rest = word
        while rest != 0, filled < list.count {
          list[filled] = UInt16(truncatingIfNeeded: index << 6 + rest.trailingZeroBitCount)
          filled += 1
          rest &= rest - 1
        }
      }
    }
    words = []
  }

  /// The lowest place, or nil.
  var first: UInt16? {
    guard hasWords else { return list.first }
    guard let index = words.firstIndex(where: { $0 != 0 }) else { return nil }
    return UInt16(truncatingIfNeeded: index << 6 + words[index].trailingZeroBitCount)
  }

  /// The highest place, or nil.
  var last: UInt16? {
    guard hasWords else { return list.last }
    guard let index = words.lastIndex(where: { $0 != 0 }) else { return nil }
    return UInt16(truncatingIfNeeded: index << 6 + 63 - words[index].leadingZeroBitCount)
  }
}
