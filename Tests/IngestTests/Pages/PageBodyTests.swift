import Ingest
import News
import Testing

/// What of a page is its article's text, and what is not.
@Suite struct PageBodyTests {
  private static let first =
    "The ferries of Port Luma ran again on Monday, ending a pause of five weeks that had cut off three islands, the company said."
  private static let second =
    "\u{201C}We waited far too long for this day,\u{201D} said Ana Reed, who runs the harbour café, as the first boat came in."
  private static let third =
    "The company had stopped all its boats in March, when a storm broke the larger of two piers, and twice put off their return."
  private static let strange =
    "Nobody asked me, but I would have put more money into the bridge, which my uncle wanted to build for forty years."

  @Test func anAnchorOfAChapterSaysNothingOfIt() {
    let html = """
      <div class="content"><h1>Ferries</h1><p>\(Self.first)</p><div class="section" id="sharing-the-boats-with-others">
      <h2>Sharing the boats with others</h2><p>\(Self.second)</p><p>\(Self.third)</p></div></div>
      """
    #expect(Self.text(html).contains(Self.third))
    #expect(Self.text(html).contains("Sharing the boats with others"))
  }

  @Test func commentsAreLeftOutHoweverLong() {
    let comments = (1...30).map { "<div class=\"comment\"><p>\($0): \(Self.strange)</p></div>" }.joined()
    let html = """
      <article><h1>Ferries run again</h1><div class="entry-content"><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>
      <p>\(Self.first.replacing("Monday", with: "Tuesday"))</p></div></article><div id="comments">\(comments)</div>
      """
    #expect(Self.text(html).hasSuffix("the company said."))
    #expect(!Self.text(html).contains("Nobody asked"))
  }

  @Test func paragraphsThatAllBearTheNameOfABoxAreText() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><p class="paywall">\(Self.second)</p>
      <p class="paywall">\(Self.third)</p></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.second, Self.third])
  }

  @Test func aGalleryBesideTheTextIsLeftOut() {
    let slides = (1...30).map { "<li><p>\($0): \(Self.strange)</p></li>" }.joined()
    let paragraphs = (1...16).map { "<p>\(Self.first) (\($0))</p>" }.joined()
    let html = """
      <article><h1>Ferries run again</h1><div itemprop="articleBody">\(paragraphs)
      <div class="full-gallery"><ul>\(slides)</ul></div><p>\(Self.third)</p></div></article>
      """
    #expect(!Self.text(html).contains("Nobody asked"))
    #expect(Self.text(html).hasSuffix(Self.third))
  }

  @Test func aNameThatOnlyHoldsAVeilsWordVeilsNothing() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><div class="card overflow-hidden"><p>\(Self.second)</p></div>
      <p>\(Self.third)</p><p class="hidden">\(Self.strange)</p></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.second, Self.third])
  }

  @Test func aListThatIsNotAllLinksStays() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><ul><li><a href="/a">The timetable of the islands</a></li>
      <li>Boats leave at six, eight and ten, and wait for the trains.</li><li>Bicycles travel for nothing until June, dogs do not.</li></ul>
      <p>\(Self.third)</p></article>
      """
    #expect(Self.text(html).contains("The timetable of the islands"))
  }

  @Test func aTablesLinksStay() {
    let rows = ["Heron", "Gannet", "Tern"].map { name in
      "<tr><th><a href=\"/\(name)\">The \(name) of Luma</a></th><td>Built in 1998, and mended after the storm of March.</td></tr>"
    }
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><table>\(rows.joined())</table><p>\(Self.third)</p></article>
      """
    #expect(Self.text(html).contains("The Gannet of Luma"))
  }

  @Test func aFormulaIsText() {
    let html = """
      <article><h1>Waves</h1><p>\(Self.first) It is <math><mi>h</mi><mo>=</mo><mn>3</mn><annotation>h=3</annotation></math> metres.</p>
      <p>\(Self.third)</p></article>
      """
    #expect(Self.text(html).contains("It is h=3 metres."))
  }

  @Test func wordsInAFigureAreItsCaption() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><figure><img src="a.jpg"><p>\(Self.strange)</p></figure>
      <p>\(Self.third)</p></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.third])
    #expect(Self.page(html).article.caption?.text == Self.strange)
  }

  @Test func theFirstChaptersHeadingStays() {
    let html = """
      <article><h1>Ferries run again</h1><div><h2>The return</h2><p>\(Self.first)</p><h2>The storm</h2><p>\(Self.third)</p></div></article>
      """
    #expect(Self.lines(html) == ["The return", Self.first, "The storm", Self.third])
  }

  @Test func aParagraphIsTakenOnce() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><div class="box"><p>\(Self.second)</p></div><p>\(Self.third)</p>
      <p>\(Self.second)</p><p>\(Self.strange)</p><p>\(Self.first.replacing("Monday", with: "Tuesday"))</p>
      <p>\(Self.first.replacing("Monday", with: "Sunday"))</p></article>
      """
    #expect(Self.lines(html).count { $0 == Self.second } == 1)
    #expect(Self.lines(html).count == 6)
  }

  @Test func aPageWithoutTextGivesThatOfItsData() {
    let html = """
      <title>Ferries run again</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries run again",
      "articleBody":"\(Self.first)\\n\(Self.third)"}</script><div id="app"></div>
      """
    #expect(Self.lines(html) == [Self.first, Self.third])
  }

  @Test func whatTheDataDoNotCountAsTextIsCutOff() {
    let days = ["Sunday", "Tuesday", "Friday"].map { Self.first.replacing("Monday", with: $0) }
    let body = (days + [Self.third]).joined(separator: " ")
    let html = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries run again","articleBody":"\(body)"}</script>
      <article><h1>Ferries run again</h1><div>\(days.map { "<p>\($0)</p>" }.joined())<p>\(Self.third)</p><p>\(Self.strange)</p></div></article>
      """
    #expect(Self.lines(html) == days + [Self.third])
  }

  @Test func aCaptionInsideAParagraphIsNoneOfIt() {
    let html = """
      <article><h1>Ferries run again</h1><p><span class="image"><span class="caption">The pier of Luma</span></span> \(Self.first)</p>
      <p>\(Self.third)</p></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.third])
  }

  @Test func aListAtTheEndStays() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><p>\(Self.third)</p><ul><li>Heron, at six</li><li>Tern, at eight</li></ul></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.third, "Heron, at six", "Tern, at eight"])
  }

  @Test func aLastLineThatAnnouncesLinksIsNoText() {
    let html = """
      <article><h1>Ferries run again</h1><div><p>\(Self.first)</p><p>\(Self.third)</p><p>More about ferries:</p>
      <ul><li><a href="/1">Pier is mended at last</a></li></ul></div></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.third])
  }

  @Test func aSentenceSetAsAHeadingIsAParagraph() {
    let lead =
      "Three islands were cut off for five weeks, as piers were mended and mended again, until the boats came back."
    let html = """
      <article><h1>Ferries run again</h1><div><h2>\(lead)</h2><p>\(Self.first)</p><p>\(Self.third)</p></div></article>
      """
    #expect(Self.lines(html) == [lead, Self.first, Self.third])
    #expect(Self.page(html).article.body.map(\.kind) == [.paragraph, .paragraph, .paragraph])
  }

  @Test func aWordThatIsALinkStays() {
    let html = """
      <article><h1>Ferries run again</h1><p>\(Self.first)</p><p>The harbour's <a class="popup" href="/w">first clerk</a> was glad, he said,
      that the islands, all three of them, can be reached again.</p></article>
      """
    #expect(Self.text(html).contains("The harbour's first clerk was glad"))
  }

  @Test func aPageOfAFewWordsIsThoseWords() {
    #expect(Self.text("<title>Ferries</title><a href=\"javascript:\"><p>six</p><p>eight</p></a>") == "six\n\neight")
  }

  @Test func theSentenceInAnArticlesHeadIsItsDeck() {
    let html = """
      <article><header><h1>Ferries run again</h1><p>Three islands were cut off for five weeks, as piers were mended.</p></header>
      <p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.second, Self.third])
    #expect(Self.page(html).article.deck?.text.hasPrefix("Three islands") == true)
  }

  @Test func aNoteOnTheAuthorIsNoText() {
    let html = """
      <article><h1>Ferries run again</h1><div><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>
      <p>Tom Hale is a reporter for the Luma Post.</p></div></article>
      """
    #expect(Self.lines(html) == [Self.first, Self.second, Self.third])
  }

  @Test func aBriefIsNotGivenUpForWhatStandsAroundIt() {
    let html = """
      <div id="main"><article><h1>Ferries run again</h1><p>\(Self.first)</p></article></div>
      <aside><p>\(Self.second)</p></aside><footer><p>\(Self.strange)</p></footer><div class="newsletter"><p>\(Self.third)</p></div>
      """
    #expect(Self.lines(html) == [Self.first])
  }

  @Test func aNameOfTheOpenCommentsLeavesTheArticleIn() {
    let others = (1...30).map { "<p>\($0): \(Self.strange)</p>" }.joined()
    let html = """
      <div class="page comment-open"><article><h1>Ferries run again</h1><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>
      <p>\(Self.first.replacing("Monday", with: "Tuesday"))</p></article></div><div id="comments">\(others)</div>
      """
    #expect(Self.lines(html).count == 4)
  }

  private static func text(_ html: String) -> String { lines(html).joined(separator: "\n\n") }

  private static func lines(_ html: String) -> [String] {
    let article = page(html).article
    return article.body.map { article.text[$0.range] }
  }

  private static func page(_ html: String) -> WebPage {
    Array(html.utf8).withUnsafeBufferPointer { WebPage($0) }
  }
}
