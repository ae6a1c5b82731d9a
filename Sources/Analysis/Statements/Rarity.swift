/// How much a word tells of a statement, by how common it is.
///
/// A table of the everyday words of some languages; of all other words, the longer is the rarer.
enum Rarity {
  /// A word that only holds others together.
  private static let ofGlue = 0.12
  /// A word of every day.
  private static let ofEverydayWord = 0.45
  /// A number: what is counted seldom comes by chance.
  private static let ofNumber = 1.1
  /// A syllable of a script without blanks; a sign of grammar.
  static let ofSyllable = 0.5
  static let ofKana = 0.2
  /// Words of one letter, two, and so on, that are in no table.
  private static let byLength = [0.1, 0.2, 0.35, 0.6, 0.8, 0.9]

  /// Up to this, a word only holds others together.
  static let glue = 0.2

  /// How much a word tells, by its folded hash and its length in letters.
  static func weight(of hash: UInt64, length: Int, isNumber: Bool) -> Double {
    if isNumber { return ofNumber }
    if everyday.contains(hash) { return ofEverydayWord }
    if gluing.contains(hash) { return ofGlue }
    return byLength.indices.contains(length) ? byLength[length] : min(1.6, 0.95 + 0.06 * Double(length - 5))
  }

  /// Whether a word denies.
  static func isNegation(_ hash: UInt64) -> Bool { denying.contains(hash) }

  private static let everyday = hashes(CommonStatementWords.everyday)
  private static let gluing = hashes(CommonStatementWords.gluing)
  private static let denying = hashes(CommonStatementWords.denying)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { FoldedHash.of($0) })
  }
}
