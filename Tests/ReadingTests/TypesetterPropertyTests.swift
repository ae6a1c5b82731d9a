import News
import Reading
import Screen
import Testing

/// Whatever the text and the width: nothing is lost, nothing moves backwards.
@Suite struct TypesetterPropertyTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let pieces = [
    "a", "ferry", "harbour-master", " ", " ", "  ", "\n", "\t", "—", "/", "-", "(", ")", "“", "”", "\"", "'", ",", ".",
    "«", "»", "!", "市", "長", "。", "「", "」", "っ", "ー", "e\u{301}", "\u{301}", "👩‍🚒", "🇫🇴", "שלום", "\u{202E}", "\u{A0}",
    "\u{200B}", "\u{1B}[31m", "\u{3000}", "한국", "0", "7,000", String(repeating: "x", count: 90),
  ]

  private static func randomText(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...60, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  @Test(arguments: 0..<40)
  func losesNothingButBlanks(seed: UInt64) {
    var dice = Dice(state: seed)
    for columns in 1...120 {
      let text = Text(Self.randomText(&dice))
      let article = Article(
        text: text,
        headline: Headline("", range: nil, isDerived: false),
        body: [Block(TextRange(0, text.count))]
      )
      var at = 0
      var anchor = Int.min
      for line in Typesetter.page(of: article, columns: columns, showsFurniture: false).lines {
        #expect(line.anchor >= anchor)
        anchor = line.anchor
        guard case .text(let range) = line.content else { continue }
        #expect(Self.isBlank(text[TextRange(at, range.start)]), "only blanks are skipped")
        let scalars = text[range].unicodeScalars
        let width = scalars.reduce(0) { $0 + $1.shown.columns }
        #expect(width <= columns || scalars.count { $0.shown.columns > 0 } == 1, "\(text[range]) in \(columns)")
        #expect(!range.isEmpty)
        at = range.end
      }
      #expect(Self.isBlank(text[TextRange(at, text.count)]))
    }
  }

  @Test func noLineGoesOnWithoutEndBecauseNothingInItTakesColumns() {
    let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
    for words in ["a\(marks)b", marks, "harbour \(marks)", String(repeating: "👩\u{200D}", count: 20_000)] {
      let text = Text(words)
      let article = Article(
        text: text,
        headline: Headline("", range: nil, isDerived: false),
        body: [Block(TextRange(0, text.count))]
      )
      var at = 0
      for line in Typesetter.page(of: article, columns: 40, showsFurniture: false).lines {
        guard case .text(let range) = line.content else { continue }
        #expect(range.count <= 40 * 32 + 256)
        #expect(Self.isBlank(text[TextRange(at, range.start)]), "only blanks are skipped")
        at = range.end
      }
      #expect(at == text.count)
    }
  }

  @Test func setsAParagraphOfAMegabyteInLinearTime() {
    let text = Text(String(repeating: "The lamp at the end of the pier went out. ", count: 25_000))
    let word = Text(String(repeating: "z", count: 1_000_000))
    for text in [text, word] {
      let article = Article(
        text: text,
        headline: Headline("", range: nil, isDerived: false),
        body: [Block(TextRange(0, text.count))]
      )
      let clock = ContinuousClock()
      let taken = clock.measure {
        #expect(Typesetter.page(of: article, columns: 72, showsFurniture: false).lines.count > 13_000)
      }
      #expect(taken < .seconds(5))
    }
  }
}
