import Scoring
import Testing

@Suite("Fields of a page count where they are known and stand on it")
struct ScrapeScoreTests {
  private func figures(
    _ text: String,
    suite: String = "newspaper",
    hasDatePrefix: Bool = false,
    expecting: (inout GoldScrape.Fields) -> Void,
    finding: (inout Findings) -> Void
  ) -> [Figure] {
    var fields = GoldScrape.Fields()
    expecting(&fields)
    var findings = Findings()
    finding(&findings)
    var score = ScrapeScore()
    let page = GoldScrape(
      id: "a",
      variant: "crawler",
      suite: suite,
      text: text,
      hasDatePrefix: hasDatePrefix,
      expected: fields
    )
    score.add(page, findings)
    return score.figures
  }

  @Test("A title is compared by its letters; part of it is near")
  func title() {
    let text = "“Harbour sold” – again\n\nText."
    let exact = figures(text) {
      $0.title = "‘Harbour’ sold, again"
    } finding: {
      $0.headline = "Harbour sold: AGAIN"
    }
    #expect(exact["crawler: title exact"] == 100)
    let near = figures(text) {
      $0.title = "Harbour sold again"
    } finding: {
      $0.headline = "Harbour sold"
    }
    #expect(near["crawler: title exact"] == 0)
    #expect(near["crawler: title exact, or part of the other"] == 100)
    let absent = figures("Text.") {
      $0.title = "Harbour sold"
    } finding: {
      $0.headline = "Harbour sold"
    }
    #expect(absent.isEmpty)
  }

  @Test("One of the authors is enough")
  func byline() {
    let text = "By Ana Lopez and Bo Lund"
    let right = figures(text) {
      $0.byline = ["Cal Ray", "Bo Lund"]
    } finding: {
      $0.byline = "Ana Lopez and BO LUND"
    }
    #expect(right["crawler: byline"] == 100)
    let wrong = figures(text) {
      $0.byline = ["Bo Lund"]
    } finding: {
      $0.byline = "Ana Lopez"
    }
    #expect(wrong["crawler: byline"] == 0)
  }

  @Test(
    "A date counts where the page writes it, in any usual way",
    arguments: ["2024-03-07", "7. März 2024", "07.03.2024", "7.3.2024", "Mar. 7, 2024", "7 march 2024", "2024年3月7日"]
  )
  func date(written: String) {
    let right = figures("On \(written) it rained.") {
      $0.published = "2024-03-07"
    } finding: {
      $0.date = "2024-03-07"
    }
    #expect(right["crawler: date in the text"] == 100)
    let wrong = figures("On \(written) it rained.") {
      $0.published = "2024-03-07"
    } finding: {
      $0.date = "2024-03"
    }
    #expect(wrong["crawler: date in the text"] == 0)
  }

  @Test("A date that the page does not write counts only where a prefix gives it")
  func datePrefix() {
    #expect(
      figures("Rain.") {
        $0.published = "2024-03-07"
      } finding: {
        $0.date = "2024-03-07"
      }.isEmpty
    )
    let given = figures("Rain.", hasDatePrefix: true) {
      $0.published = "2024-03-07"
    } finding: { _ in
    }
    #expect(given["crawler: date before the text"] == 0)
  }

  @Test("A body is compared by its words, in collections that know it in full")
  func body() {
    let text = "Rain fell on the harbour. Share this"
    let whole = figures(text) {
      $0.text = "Rain fell on the old harbour"
    } finding: {
      $0.body = [Span(0, 36)]
    }
    #expect(whole["crawler: body, precision"] == 71.43)
    #expect(whole["crawler: body, recall"] == 83.33)
    let part = figures(text, suite: "goose3") {
      $0.text = "Rain"
    } finding: {
      $0.body = [Span(0, 36)]
    }
    #expect(part.isEmpty)
  }

  @Test("Snippets are to be in the body or out of it; the lead stands at its beginning")
  func snippets() {
    let text = "Rain fell on the harbour.\nShare this\nThe end."
    let figures = figures(text) {
      $0.with = ["the harbour", "the end", "snow"]
      $0.without = ["share this"]
      $0.start = "Rain fell …"
    } finding: {
      $0.body = [Span(0, 25), Span(37, 45)]
    }
    #expect(figures["crawler: snippets in"] == 66.67)
    #expect(figures["crawler: snippets out"] == 100)
    #expect(figures["crawler: lead found"] == 100)
  }
}
