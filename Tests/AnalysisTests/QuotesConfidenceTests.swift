import Analysis
import Ingest
import News
import Testing

@Suite("The confidence of an attribution")
struct QuotesConfidenceTests {
  private func quotes(_ text: String) -> [Quote] {
    Analyst.annotations(of: PlainText.article(of: Text(text)), language: "en").quotes
  }

  @Test("A name beside its verb is surer than a pronoun there, or a guess from the sentence before")
  func fallsWithTheEvidence() throws {
    let name = try #require(quotes("“We will mend the bridge,” Marta Keller said on Monday.").first)
    let pronoun = try #require(
      quotes("Marta Keller came to the bridge on Monday. “We will mend it,” she said.").first
    )
    let guess = try #require(
      quotes("Marta Keller came to the bridge on Monday. “We will mend it before the winter. We must.”").first
    )
    #expect(name.speaker?.name == "Marta Keller" && pronoun.speaker?.name == "Marta Keller")
    #expect(name.confidence > pronoun.confidence)
    #expect(guess.speaker == nil || name.confidence > guess.confidence)
  }

  @Test("It is a share: never certain, and nothing without a speaker")
  func isAShare() throws {
    let text = """
      Marta Keller, the mayor, spoke on Monday: “The bridge is old.”

      “We will mend it,” she said, “if the council pays.” A council member said it would not.

      “No money,” according to the ministry. “It was cold.”
      """
    let quotes = quotes(text)
    #expect(quotes.count >= 4)
    for quote in quotes {
      #expect((0..<1).contains(quote.confidence))
      #expect((quote.confidence == 0) == (quote.speaker == nil))
    }
  }
}
