import News

/// A word of an utterance as comparing reads it: case and accents do not tell words apart.
struct ComparedWord: Sendable {
  /// Where it stands in the text it was read from.
  let range: TextRange
  /// Of all its letters.
  let hash: UInt64
  /// Of the letters that its forms share.
  let stem: UInt64
  /// How much it tells: see `Rarity`.
  let weight: Double
  /// Whether it has a capital and does not begin a sentence.
  let isName: Bool
  /// Whether an apostrophe joins it to the word before: the s of Velmora’s.
  let isJoined: Bool
  let isNumber: Bool
  let isNegation: Bool
}
