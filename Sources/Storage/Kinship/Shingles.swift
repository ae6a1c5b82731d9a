import News

/// The runs of four words of an article's own text, as numbers: what two texts have in common is told by them.
///
/// A word is a run of letters and digits, capitals or not; each letter of Chinese and Japanese is one. Marks, blanks and
/// furniture leave no trace.
struct Shingles {
  private static let prime: UInt64 = 0x100_0000_01B3
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  private var word = Shingles.basis
  private var isInWord = false
  /// The last three words.
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var count = 0

  /// Goes through all of an article's body; linear in it.
  static func forEach(of article: Article, _ use: (UInt64) -> Void) {
    var shingles = Shingles()
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for block in article.body where block.range.start >= 0 && block.range.end <= bytes.count {
        shingles.read(UnsafeBufferPointer(rebasing: bytes[block.range.start..<block.range.end]), use)
        shingles.endWord(use)
      }
    }
  }

  /// How much two texts have in common: the runs of words of both among those of either, 0…1.
  static func resemblance(_ left: Article, _ right: Article) -> Double {
    let (left, right) = (set(of: left), set(of: right))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let common = left.intersection(right).count
    return Double(common) / Double(left.count + right.count - common)
  }

  private static func set(of article: Article) -> Set<UInt64> {
    var set: Set<UInt64> = []
    forEach(of: article) { set.insert($0) }
    return set
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ use: (UInt64) -> Void) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += readPlain(bytes, index, use)
      } else {
        index += readLetter(bytes, index, use)
      }
    }
  }

  /// Reads plain letters and digits, eight at most, and the mark or blank after them; returns how many bytes these are.
  @inline(__always)
  private mutating func readPlain(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ use: (UInt64) -> Void
  ) -> Int {
    let isInside = bytes.count - index >= 8
    let eight = isInside ? EightBytes(bytes, at: index) : EightBytes(padding: bytes[index...])
    let count = eight.leadingLettersAndDigits
    var letters = eight.small(count)
    for _ in 0..<count {
      add(UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
    guard count < 8, index + count < bytes.count, bytes[index + count] < 0x80 else { return count }
    endWord(use)
    return count + 1
  }

  /// Reads a letter of more than one byte; returns how many it has.
  private mutating func readLetter(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ use: (UInt64) -> Void
  ) -> Int {
    let lead = bytes[index]
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - index)
    let second = length > 1 ? bytes[index + 1] : 0
    switch (lead, second) {
    // Signs of Latin 1, general punctuation, that of East Asia, and full-width signs.
    case (0xC2, _), (0xE2, 0x80...0x81), (0xE3, 0x80), (0xEF, 0xBC...0xBD): endWord(use)
    case (0xE3...0xE9, _):
      endWord(use)
      for place in index..<index + length { add(bytes[place]) }
      endWord(use)
    case _: for place in index..<index + length { add(bytes[place]) }
    }
    return length
  }

  private mutating func add(_ byte: UInt8) {
    word = (word ^ UInt64(byte)) &* Self.prime
    isInWord = true
  }

  private mutating func endWord(_ use: (UInt64) -> Void) {
    guard isInWord else { return }
    count += 1
    if count >= 4 { use(Self.mixed(((words.0 &* 31 &+ words.1) &* 31 &+ words.2) &* 31 &+ word)) }
    words = (words.1, words.2, word)
    word = Self.basis
    isInWord = false
  }

  /// Spreads a number over all its bits (the last step of SplitMix64: Steele, Lea and Flood, 2014).
  static func mixed(_ number: UInt64) -> UInt64 {
    var number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
  }
}
