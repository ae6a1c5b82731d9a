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

  /// The words, each packed into a number; 0 in a free slot.
  private var words: [UInt64] = Array(repeating: 0, count: mask + 1)
  /// By slot, 1 in the lane of each language that has the word.
  private var lanes: [SIMD8<UInt16>] = Array(repeating: .zero, count: mask + 1)

  private init() {
    for (lane, list) in Self.lists.enumerated() {
      for word in list.words.split(separator: " ") {
        let packed = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
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
          let start = at
          while at < text.count, text[at] >= 0x80 || WordBorder.isWordByte(text[at]) { at &+= 1 }
          if at > start, at - start <= 8 {
            let word = Self.packed(text, start, at)
            var place = Self.place(of: word)
            while words[place] != 0, words[place] != word { place = (place + 1) & Self.mask }
            hits &+= lanes[place]
          }
          at &+= 1
        }
      }
    }
    return hits
  }

  /// The word `start..<end`, of 1 to 8 bytes, with its capitals of ASCII made small.
  @inline(__always)
  private static func packed(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    guard end >= 8 else { return text[start..<end].reduce(0) { $0 << 8 | UInt64($1 &- 0x41 < 26 ? $1 | 0x20 : $1) } }
    let raw = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
    let word = raw.bigEndian & (.max >> UInt64(64 - 8 * (end - start)))
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let beyondZ = low &+ 0x2525_2525_2525_2525
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    return word | (~word & (fromA ^ beyondZ) & 0x8080_8080_8080_8080) >> 2
  }

  @inline(__always)
  private static func place(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
