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
  private static let mask = 511

  /// The words, each packed into a number, the first byte lowest; 0 in a free slot.
  private var words: [UInt64] = Array(repeating: 0, count: mask + 1)
  /// By slot, 1 in the lane of each language that has the word.
  private var lanes: [SIMD8<UInt16>] = Array(repeating: .zero, count: mask + 1)

  private init() {
    for (lane, list) in Self.lists.enumerated() {
      for word in list.words.split(separator: " ") {
        let packed = word.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var place = Self.place(of: packed)
        while words[place] != 0, words[place] != packed { place = (place + 1) & Self.mask }
        words[place] = packed
        lanes[place][lane] = 1
      }
    }
  }

  /// The language of a lane.
  static func language(_ lane: Int) -> String {
    lists.indices.contains(lane) ? lists[lane].language : lists[0].language
  }

  /// How many words of each language stand in a text of less than 64 KiB.
  func hits(in text: UnsafeBufferPointer<UInt8>) -> SIMD8<UInt16> {
    var hits = SIMD8<UInt16>.zero
    words.withUnsafeBufferPointer { words in
      lanes.withUnsafeBufferPointer { lanes in
        var at = 0
        while at < text.count {
          let eight = Self.eight(text, at)
          let ends = eight.ends
          let length = ends.trailingZeroBitCount >> 3
          at &+= length
          if length == 8 {
            let start = at
            while at < text.count, text[at] >= 0x80 || WordBorder.isWordByte(text[at]) { at &+= 1 }
            guard at == start else { continue }
          }
          // What stands behind the lowest end is no part of the word.
          let word = eight.inSmallLetters.value & ((ends & (0 &- ends)) >> 7 &- 1)
          var place = Self.place(of: word)
          while words[place] != 0, words[place] != word { place = (place + 1) & Self.mask }
          hits &+= lanes[place]
          at &+= 1
        }
      }
    }
    return hits
  }

  /// The eight bytes from `at` on; zeroes behind the end.
  @inline(__always)
  private static func eight(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> EightBytes {
    guard at &+ 8 <= text.count else { return EightBytes(text[at...].reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
    return EightBytes(text, at: at)
  }

  @inline(__always)
  private static func place(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
