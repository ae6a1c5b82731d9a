/// How letters sound, as a number; the sound of two words in a row can be told from theirs.
struct NameSound {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private(set) var number: UInt64 = 0
  /// How many letters there are.
  private(set) var count = 0

  init(_ letters: String) {
    for letter in letters.utf8 {
      number = number &* Self.base &+ UInt64(letter) &+ 1
      count += 1
    }
  }

  /// The same as of all letters written together.
  mutating func append(_ other: NameSound) {
    for _ in 0..<other.count { number = number &* Self.base }
    number = number &+ other.number
    count += other.count
  }
}
