import News

/// The short words that tell languages apart, in a hash table.
struct CommonWords: Sendable {
  /// Built from the lists below.
  static let all = CommonWords()

  /// Short words that are common in one language and rare in the others, by language; at most 8 bytes each.
  private static let lists: [(language: String, words: String)] = [
    ("en", "the of and that for with was said from are has his which have by he be at this would"),
    ("de", "der die das und den von mit ist im für auf nicht eine des dem sich auch ein wurde nach bei zu am hat"),
    ("fr", "le les des et une du est dans pour que qui sur au pas avec sont par ce il été aux cette mais ses"),
    ("es", "el los las del y una que por con para se su como más pero fue ha este sus según también desde al"),
    ("it", "il di che della per una non con del gli sono nel dei alla più anche è dal delle ha al lo si come"),
    ("pt", "o os do da em um uma não para com que dos das por mais foi ao são se como à também seu pelo na no"),
  ]
  private static let slots = 1 << 12

  /// The words, each packed into a number, the first byte lowest; the first is none.
  private var words: [UInt64] = [0]
  /// By word, 1 in the lane of each language that has it.
  private var lanes: [SIMD8<UInt16>] = [.zero]
  /// By slot, which word hashes to it; 0 in a free slot.
  private var slots: [UInt8] = []
  /// What words are multiplied with, so that no two of them meet in a slot.
  private var factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private init() {
    for (lane, list) in Self.lists.enumerated() {
      for word in list.words.split(separator: " ") {
        let packed = word.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let known = words.firstIndex(of: packed)
        if known == nil {
          words.append(packed)
          lanes.append(.zero)
        }
        lanes[known ?? words.count - 1][lane] = 1
      }
    }
    while !fill() { factor = factor &* 6_364_136_223_846_793_005 &+ 2 }
  }

  /// Gives every word its slot; false if two want the same, as they do with most factors.
  private mutating func fill() -> Bool {
    slots = Array(repeating: 0, count: Self.slots)
    for (number, word) in words.enumerated().dropFirst() {
      let slot = slot(of: word)
      guard slots[slot] == 0 else { return false }
      slots[slot] = UInt8(truncatingIfNeeded: number)
    }
    return true
  }

  /// The language of a lane.
  static func language(_ lane: Int) -> String {
    lists.indices.contains(lane) ? lists[lane].language : lists[0].language
  }

  /// How many words of each language stand in a text of less than 64 KiB.
  ///
  /// Eight bytes at once and without a branch but the loop's: the lengths of words cannot be guessed.
  func hits(in text: UnsafeBufferPointer<UInt8>) -> SIMD8<UInt16> {
    var hits = SIMD8<UInt16>.zero
    // The eight bytes before, if they are letters and a word begins with them; all ones if they belong to a word.
    var pending: UInt64 = 0
    var inside: UInt64 = 0
    var at = 0
    while at < text.count {
      let eight = Self.eight(text, at)
      let ends = eight.ends
      // What stands behind the lowest end is no part of the word; all ones if there is none.
      let mask = (ends & (0 &- ends)) &>> 7 &- 1
      let length = ends.trailingZeroBitCount &>> 3
      let isFull = 0 &- UInt64(truncatingIfNeeded: length &>> 3)
      let isEmpty = UInt64(truncatingIfNeeded: (length &- 1) &>> 63)
      let small = eight.inSmallLetters.value & mask
      hits &+= lanes[number(of: (small & ~inside & ~isFull) | (pending & isEmpty))]
      pending = small & isFull & ~inside
      inside = isFull
      // The end itself is passed over, too.
      at &+= length &+ Int(truncatingIfNeeded: 1 &+ isFull)
    }
    return hits &+ lanes[number(of: pending)]
  }

  /// Which of the words it is; 0 if none.
  @inline(__always)
  private func number(of word: UInt64) -> Int {
    let number = Int(slots[slot(of: word)])
    let difference = words[number] ^ word
    return number & ~Int(truncatingIfNeeded: Int64(bitPattern: difference | (0 &- difference)) &>> 63)
  }

  @inline(__always)
  private func slot(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* factor) &>> 52)
  }

  /// The eight bytes from `at` on; zeroes behind the end.
  @inline(__always)
  private static func eight(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> EightBytes {
    guard at &+ 8 <= text.count else { return EightBytes(text[at...].reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
    return EightBytes(text, at: at)
  }
}
