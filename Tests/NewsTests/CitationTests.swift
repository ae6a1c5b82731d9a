import News
import TestSupport
import Testing

/// What is copied and exported of a quote.
@Suite struct CitationTests {
  private static let content: [UInt8] = [0x0F, 0xA0] + [UInt8](repeating: 1, count: 14)

  private func citation(
    _ text: String,
    quote: Int = 0,
    outlet: String = "",
    date: String = "",
    link: String? = nil,
    index: Int = 0
  ) -> Citation {
    let draft = ArticleDraft("Ferries\n\(text)", outlet: outlet, date: date, source: "/news/a.txt").annotated
    var article = draft.article
    article.link = link
    let annotated = AnnotatedArticle(
      article: article,
      annotations: draft.annotations,
      origin: Origin(.file("/news/a.txt"), index: index)
    )
    return Citation(of: annotated.annotations.quotes[quote], in: annotated, content: Self.content)
  }

  @Test func theWordsAreTheSourcesBytes() {
    let words = "We\u{A0}wait,\tcafe\u{301} \u{200F}«so» 🚢"
    let citation = citation("She said: “\(words)”{Ada Brandt} twice.")
    #expect(Array((citation.text(as: .words) ?? "").utf8) == Array(words.utf8))
    #expect(citation.marked == "“\(words)”")
  }

  @Test func theAttributionNamesSpeakerOutletAndDate() {
    let whole = citation("“We wait,”{Ada Brandt} she said.", outlet: "The Coast", date: "2031-03-04")
    #expect(whole.text(as: .attributed) == "“We wait,” — Ada Brandt, The Coast, 2031-03-04")
    #expect(citation("“We wait,” a note said.").text(as: .attributed) == "“We wait,” — speaker not named")
  }

  @Test func theFullCitationHasAllThatFindsItAgain() {
    let citation = citation(
      "“We wait,”{Ada Brandt} she said.",
      outlet: "The Coast",
      date: "2031-03",
      link: "https://coast.example/1"
    )
    #expect(
      citation.text(as: .full) == """
        “We wait,”
        — Ada Brandt
        Ferries
        The Coast, 2031-03
        https://coast.example/1
        bytes 11–19 of the text 0fa0\(String(repeating: "01", count: 14)) (BLAKE2b-128)
        """
    )
  }

  @Test func withoutALinkTheFileIsNamed() {
    let first = citation("“We wait,” a note said.")
    #expect(first.whereabouts == "/news/a.txt" && first.text(as: .link) == nil)
    #expect(citation("“We wait,” a note said.", index: 2).whereabouts == "/news/a.txt, article 3")
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "https://", "coast.example/1"])
  func onlyAddressesOfTheWebAreLinks(link: String) {
    #expect(citation("“We wait,” a note said.", link: link).text(as: .link) == nil)
  }
}
