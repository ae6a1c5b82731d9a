import News
import Testing

@testable import Analysis

@Suite struct QuotesHostileEastTests {
  private func quotes(_ text: String, language: String) -> [Quote] {
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
      return [range.start, range.end].allSatisfy { $0 == text.count || text.bytes[$0] & 0xC0 != 0x80 }
    }
  }

  @Test(arguments: [
    ("ja", "「海」と"), ("ja", "さんは「海」"), ("ja", "（は「海」"), ("ja", "氏「海」。は述べ"), ("zh", "部长说：“海”"),
    ("zh", "“海”说"), ("ru", "«Да, — сказал "), ("ru", "«Да, — сказал он. — Да»"), ("ru", "— сказал "),
    ("de", "Verwaltung "),
  ])
  func survivesManyMarks(_ language: String, _ mark: String) {
    let text = "«" + String(repeating: mark, count: 10_000) + "»"
    let taken = ContinuousClock().measure { _ = quotes(text, language: language) }
    #expect(taken < .seconds(30))
  }

  @Test func readsEveryPrefix() {
    let texts = [
      ("ja", "局のア・ト局長（５１）は「海が話す」と述べた。𠮷は「x」。トさん(5)は振り返る。"),
      ("zh", "局发言人林波说：“文件”，他表示。“x”，é部长林说。"),
      ("ru", "«Да, — сказал он. — Нет! — сказала она», — ответил é."),
      ("de", "Die Ärztin „x“, sagte Hafenleiterin Ä Ö. Leitung führer erin „y“."),
    ]
    for (language, text) in texts {
      let scalars = Array(text.unicodeScalars)
      for length in 0...scalars.count {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<length])
        _ = quotes(String(view), language: language)
        _ = quotes(String(view.reversed().map(Character.init)), language: language)
      }
    }
  }
}
