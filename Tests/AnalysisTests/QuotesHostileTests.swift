import News
import Testing

@testable import Analysis

@Suite struct QuotesHostileTests {
  private func quotes(_ text: String, language: String = "en") -> [Quote] {
    let text = Text(text)
    let whole = TextRange(0, text.count)
    let article = Article(text: text, headline: Headline("", range: nil, isDerived: true), body: [Block(whole)])
    let found = QuoteFinder.quotes(in: article, language: language)
    #expect(found.allSatisfy { isSound($0, in: text) })
    return found
  }

  /// Every range lies inside the text and on character borders.
  private func isSound(_ quote: Quote, in text: Text) -> Bool {
    [quote.range, quote.marked, quote.speaker?.range, quote.cue?.range].allSatisfy { range in
      guard let range else { return true }
      return range.end <= text.count && isBorder(range.start, in: text) && isBorder(range.end, in: text)
    }
  }

  private func isBorder(_ at: Int, in text: Text) -> Bool {
    at == text.count || text.bytes[at] & 0xC0 != 0x80
  }

  private func seconds(_ work: () -> Void) -> Double {
    let taken = ContinuousClock().measure(work)
    return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
  }

  @Test(arguments: [
    "\"", "“", "”", "'", "‘", "’", "«", "»", "„", "「", "」", "`", "“a ", " \"a", "'a ", "a' ", "« a", "\"a\" ",
  ])
  func survivesManyMarks(_ mark: String) {
    let text = String(repeating: mark, count: 20_000)
    #expect(seconds { _ = quotes(text) } < 20)
  }

  @Test(arguments: ["A ", "Ab.", "Ana said ", "said ", "Ana, ", "of Ana ", "(", "the ", "Mr. Ab ", "Ana's "])
  func survivesManyWords(_ word: String) {
    let text = "“We stay,” Ana Lopez said. " + String(repeating: word, count: 20_000) + "“We go,” said Bob Reed."
    #expect(seconds { _ = quotes(text) } < 20)
  }

  @Test func readsEveryPrefix() {
    let text = Array("“Ça va,” said Žižek’s friend — «Да», сказал он. 「はい」 ''x'' ‘n’ é".unicodeScalars)
    for length in 0...text.count {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[..<length])
      _ = quotes(String(view))
    }
  }

  @Test func readsStrangeCharacters() {
    for scalar in ["\u{0}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FF08}", "🙂", "\u{301}", "ß", "\u{C4}", "\u{10FFFF}"] {
      #expect(quotes("\(scalar)“\(scalar)We stay,\(scalar)” \(scalar)Ana\(scalar) Lopez said\(scalar).").count == 1)
    }
  }

  @Test(arguments: ["en", "de", "fr", "es", "it", "pt", "ru", "zh", "", "xx"])
  func readsNothing(_ language: String) {
    #expect(quotes("", language: language).isEmpty)
    #expect(quotes("Nothing to see.", language: language).isEmpty)
  }

  @Test func cutsHugeBlocksAtCharacterBorders() {
    let text = String(repeating: "é„Ü“ ", count: 60_000)
    #expect(!quotes(text).isEmpty)
  }
}
