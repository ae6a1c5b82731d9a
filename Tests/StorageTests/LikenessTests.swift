import News
import TestSupport
import Testing

@testable import Storage

/// What is nearly the same is found, and what has only words in common is not.
@Suite struct LikenessTests {
  @Test func textsThatDifferInAFewWordsMostlyShareANumber() {
    let found = (0..<100).count { seed in
      let text = Reports.words(seed, count: 300)
      var words = text.split(separator: " ").map(String.init)
      for place in 0..<3 { words[(place * 97 + seed) % words.count] = "changed\(place)" }
      let (one, other) = (likeness(text), likeness(words.joined(separator: " ")))
      return !Set(one.texts).isDisjoint(with: other.texts)
    }
    #expect(found > 80)
  }

  @Test func otherTextsShareNone() {
    var owners: [Int: Int] = [:]
    for seed in 0..<2_000 {
      for mark in likeness(Reports.words(seed)).texts { owners[mark, default: 0] += 1 }
    }
    #expect(owners.values.allSatisfy { $0 == 1 } && owners.count == 4_000)
  }

  @Test func marksCapitalsAndBlanksTellNothing() {
    let text = Reports.words(1)
    let other = text.replacing(" ", with: "\u{A0}\n").replacing(".", with: "…”").uppercased()
    #expect(likeness(text).texts == likeness(other).texts)
    #expect(likeness("It rained. ").texts.isEmpty)
    #expect(likeness(String(repeating: "The tide was low that day. ", count: 90)).texts.isEmpty)
  }

  /// Every letter of Chinese and Japanese is a word.
  @Test func textsWithoutBlanksAreCompared() {
    let letters = (0..<300).compactMap { UnicodeScalar(0x4E00 + $0 * 37 % 9_000) }
    let text = String(String.UnicodeScalarView(letters))
    let (one, other) = (article(text), article(text.replacing("\u{4E00}", with: "、")))
    #expect(!Likeness(of: one).texts.isEmpty)
    #expect(Shingles.resemblance(one, other) > 0.9 && Shingles.resemblance(one, other) < 1)
  }

  private func article(_ text: String) -> Article {
    var article = Article(text: Text(text), headline: Headline("", range: nil, isDerived: true))
    article.body = [Block(TextRange(0, article.text.count))]
    return article
  }

  private func likeness(_ text: String) -> Likeness { Likeness(of: article(text)) }
}
