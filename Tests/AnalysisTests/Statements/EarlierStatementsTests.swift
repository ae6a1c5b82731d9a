import Analysis
import Testing

/// What a speaker says again, by what was said before.
@Suite struct EarlierStatementsTests {
  private static func firsts(_ statements: [String]) -> [Int?] {
    var earlier = EarlierStatements()
    return statements.map { earlier.add($0) }
  }

  @Test func theSameWordsAreARepeatWhateverTheirMarks() {
    #expect(
      Self.firsts([
        "We will not leave the harbour before the lamps are lit again.", "Nobody asked us.",
        "“We will not leave the harbour, before the lamps are lit again”", "nobody asked us",
      ]) == [nil, nil, 0, 1]
    )
  }

  @Test func anotherTranslationIsARepeat() {
    #expect(
      Self.firsts([
        "The results of the long strike are laid down in the harbour treaty, and no shipowner may question them.",
        "The lighthouse will be painted white.",
        "What the long strike resulted in is laid down in the treaty of the harbour; shipowners may not question it.",
      ]) == [nil, nil, 0]
    )
  }

  @Test func aPieceIsARepeatAndSoIsMoreOfTheSame() {
    #expect(
      Self.firsts([
        "Nobody will pay twice for the old pier", "Nobody will pay twice for the old pier. The wages come first.",
        "for the old pier",
      ]) == [nil, 0, 0]
    )
  }

  @Test func whatMoreOfTheSameAddedWasFirstSaidThere() {
    #expect(
      Self.firsts([
        "Nobody will pay twice for the old pier",
        "Nobody will pay twice for the old pier. Wages of the ferrymen come first.",
        "The wages of the ferrymen come first",
      ]) == [nil, 0, 1]
    )
  }

  @Test func aWordInCommonIsNoRepeat() {
    #expect(
      Self.firsts([
        "That treaty was a mistake, and the whole coast knows it", "mistake", "We made the ferry longer",
        "A longer ferry will be made by somebody else, if anybody pays for it at all",
      ]) == [nil, nil, nil, nil]
    )
  }

  @Test func whatTellsLittleIsSaidAgainInItsVeryWordsOnly() {
    #expect(Self.firsts(["Yes", "yes!", "No", "Yes, we can", "Yes, we will", "YES"]) == [nil, 0, nil, nil, nil, 0])
    #expect(Self.firsts(["", "…", ""]) == [nil, nil, nil])
  }

  @Test func scriptsWithoutBlanksAreReadAsWell() {
    #expect(Self.firsts(["我们将在冬天之前修复旧码头", "工人们非常高兴", "旧码头将在冬天之前由我们修复"]) == [nil, nil, 0])
    #expect(
      Self.firsts(["سنعيد بناء المنارة القديمة قبل الشتاء", "لا أحد يعلم", "سنعيد بناء المنارة القديمة"]) == [
        nil, nil, 0,
      ]
    )
  }

  /// However many share all their words, each is compared with a few.
  @Test func manyLongOnesAreBounded() {
    let alike = (0..<150).map { number in
      (0..<120).map { "lantern\(($0 * 7 + number) % 131)" }.joined(separator: " ")
    }
    #expect(Self.firsts(alike).count == alike.count)
    let same = Self.firsts(Array(repeating: "The lamps of the whole coast are lit again", count: 1_000))
    #expect(same.first == .some(nil) && same.dropFirst().allSatisfy { $0 == 0 })
  }
}
