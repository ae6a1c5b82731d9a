import Analysis
import News
import Testing

/// How alike two utterances are.
@Suite struct ResemblanceTests {
  private static let pier =
    "We will rebuild the old pier before the first storm of autumn, and nobody will pay for it twice"

  @Test func theSameWordsAreVerbatimWhateverTheirCaseAndMarks() {
    let likeness = Statements.likeness("“We will stay, ” (Résumé)", "we WILL stay resume!")
    #expect(likeness == Resemblance(score: 1, difference: .verbatim))
    #expect(Statements.likeness("It’s over.", "it's over").difference == .verbatim)
  }

  @Test func aPieceIsCutAndTheWholeExtended() {
    let piece = "the first storm of autumn"
    #expect(Statements.likeness(Self.pier, piece).difference == .cut)
    #expect(Statements.likeness(piece, Self.pier).difference == .extended)
  }

  static let reworded: [(String, String)] = [
    (
      "The ferry workers have waited for this contract for seven long years",
      "For seven long years the workers of the ferries have been waiting for that contract"
    ),
    (
      "Wir haben die Schleuse nach dem Hochwasser vollständig erneuert",
      "Nach dem Hochwasser wurde die Schleuse von uns ganz erneuert"
    ),
    (
      "Мы восстановили маяк после сильного шторма за два месяца",
      "За два месяца маяк был восстановлен нами после шторма"
    ),
    ("我们将在冬天之前修复旧码头", "旧码头将在冬天之前由我们修复"),
    ("سنعيد بناء المنارة القديمة قبل الشتاء", "قبل الشتاء سنعيد بناء تلك المنارة القديمة"),
  ]

  @Test(arguments: reworded) func theSameInOtherWordsIsReworded(_ first: String, _ second: String) {
    let likeness = Statements.likeness(first, second)
    #expect(likeness.isMatch && likeness.difference == .reworded, "\(likeness)")
  }

  /// A word or two are in many mouths; three in a row are somebody's.
  @Test func aPieceTellsTheMoreTheMoreWordsItHas() {
    let scores = ["autumn", "of autumn", "first storm", "the first storm of autumn"].map {
      Statements.likeness(Self.pier, $0).score
    }
    #expect(scores == scores.sorted() && scores[3] > 0.85, "\(scores)")
    #expect(!Statements.likeness(Self.pier, "autumn").isMatch)
    let other = "In autumn the whole town will have a first storm of letters from shipowners, and no answer"
    #expect(!Statements.likeness(other, "autumn").isMatch)
    #expect((0.4..<0.72).contains(Statements.likeness(other, "first storm").score), "alike, but not of another speaker")
  }

  static let different: [(String, String)] = [
    (
      "The ferry workers have waited for this contract for seven long years",
      "Nobody in the harbour office had seen the letter before Monday"
    ),
    (
      "They praised Captain Ada Brandt of Velmora, who carried the crew of the burning trawler through breaking ice",
      "to Captain Ada Brandt"
    ),
    ("Wir haben die Schleuse erneuert", "Die Regierung hat das Geld nicht"),
    ("我们将在冬天之前修复旧码头", "工人们对合同感到非常高兴"),
    ("", "Anything at all"), ("...", "!!!"), ("Yes.", "No."),
  ]

  @Test(arguments: different) func anotherThingIsDifferent(_ first: String, _ second: String) {
    let likeness = Statements.likeness(first, second)
    #expect(likeness.difference == .different, "\(likeness)")
  }

  @Test(arguments: reworded + different) func theScoreIsTheSameFromBothSides(_ first: String, _ second: String) {
    let (there, back) = (Statements.likeness(first, second), Statements.likeness(second, first))
    #expect(abs(there.score - back.score) < 1e-9)
    #expect(there.difference == back.difference.mirrored)
    #expect((0...1).contains(there.score))
  }

  @Test func whoCutsAQuoteShortKeepsItsVeryWords() {
    let whole = "The harbour inspectors were asked about the broken crane and every further report the owners had made"
    let words = Statements.likeness(whole, "the broken crane and every further report")
    let forms = Statements.likeness(whole, "the breaking cranes and every further reports")
    #expect(words.difference == .cut && words.score > forms.score + 0.2, "\(words) \(forms)")
  }

  @Test func aLongTextIsNoTranslationOfAShortOne() {
    let short = "The owners of the ferries report that all is well in the harbour of Velmora"
    let like = "All is well in the harbour, Velmora's owners of ferries reported today"
    let long = like + ", and the council will hear the keepers of the lamps, the pilots and the masters of both tugs"
    #expect(Statements.likeness(short, like).score > Statements.likeness(short, long).score + 0.15)
  }

  @Test func otherNumbersTellAgainstIt() {
    let same = Statements.likeness("We sold 40 of the new boats here", "Of the new boats 40 were sold here")
    let other = Statements.likeness("We sold 40 of the new boats here", "Of the new boats 90 were sold here")
    #expect(same.score > other.score + 0.05)
  }

  @Test func accentsAndJoinersDoNotTellWordsApart() {
    #expect(Statements.likeness("cafe\u{301} no\u{AD}vo", "café novo").difference == .verbatim)
    #expect(Statements.likeness("كِتاب", "كتاب").difference == .verbatim)
  }

  static let hostile: [String] = [
    String(repeating: "a ", count: 50_000), String(repeating: "a", count: 200_000),
    String(repeating: "n't'", count: 9_000),
    String(repeating: "\u{301}", count: 9_000), String(repeating: "码", count: 30_000), "\u{0}\u{FFFD}", "n\u{AD}'t",
    "ñ't ｎ't",
    String(repeating: "\u{202E}’", count: 9_000),
  ]

  @Test(arguments: hostile) func anyTextIsComparedSoon(_ text: String) {
    #expect(Statements.likeness(text, text).score >= 0)
    #expect(Statements.likeness(text, Self.pier).score < 1)
    #expect(Statements.likeness(text + " end", text).score <= 1)
  }
}
