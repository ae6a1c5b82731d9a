import Ingest
import News
import Testing

@Suite struct HTMLBlocksTests {
  @Test func aFragmentIsItsParagraphs() {
    let html = """
      <p>The ferry <b>runs</b>
        again&nbsp;&mdash; at last.</p><h2>What next</h2>Loose words<blockquote><p>We waited.</p></blockquote>
      <ul><li>One</li><li>Two</li></ul><figure><img><figcaption>A pier</figcaption></figure><script>no()</script>
      """
    let blocks = HTMLBlocks.blocks(of: html)
    #expect(
      blocks.map(\.text) == [
        "The ferry runs again — at last.", "What next", "Loose words", "We waited.", "One", "Two", "A pier",
      ]
    )
    #expect(blocks.map(\.kind) == [.paragraph, .subheading, .paragraph, .quotation, .item, .item, .caption])
  }

  @Test func breaksEndALineButNotASentence() {
    #expect(
      HTMLBlocks.blocks(of: "One.<br><br>Two,<br>and more<br>Three").map(\.text) == ["One.", "Two, and more", "Three"]
    )
  }

  @Test func shortCellsShareALine() {
    #expect(
      HTMLBlocks.blocks(of: "<table><tr><td>Home<td>2<tr><td>Away<td>1</table>").map(\.text) == ["Home 2", "Away 1"]
    )
  }

  @Test func whatIsTypedKeepsItsLines() {
    #expect(HTMLBlocks.blocks(of: "<pre>a = 1\nb = 2</pre>").map(\.text) == ["a = 1", "b = 2"])
  }

  @Test func hiddenPartsAreLeftOut() {
    #expect(HTMLBlocks.text(of: "<p>a</p><p style='display : none'>b</p><p hidden>c</p><button>d</button>") == "a")
  }

  @Test func plainTextIsHTMLToo() {
    #expect(HTMLBlocks.text(of: "Just words & more") == "Just words & more")
    #expect(HTMLBlocks.blocks(of: " \n ").isEmpty)
  }

  @Test func aCompositionIsAnArticle() throws {
    var composition = Composition(headline: " Ferries run\nagain ")
    composition.byline = "Ana Reed"
    composition.deck = "After a month"
    composition.add(
      HTMLBlocks.blocks(
        of: "<p>PORT LUMA, May 5 (AP) — The ferry runs.</p><h3>Next</h3><figcaption>A pier</figcaption><p>More.</p>"
      )
    )
    composition.add(TextBlock(.paragraph, "Read more: Tides"), as: .related)
    let article = composition.article()
    #expect(article.headline.text == "Ferries run again")
    #expect(article.headline.range.map { article.text[$0] } == "Ferries run again")
    #expect(article.deck?.text == "After a month")
    #expect(article.byline.map { article.text[$0.range] } == "Ana Reed")
    #expect(article.dateline?.place == "PORT LUMA")
    #expect(article.body.map { article.text[$0.range] } == ["The ferry runs.", "Next", "More."])
    #expect(article.body.map(\.kind) == [.paragraph, .subheading, .paragraph])
    #expect(article.furniture.map(\.kind) == [.caption, .related])
    #expect(article.caption?.text == "A pier")
  }

  @Test func withoutAHeadlineTheFirstSentenceIsOne() {
    var composition = Composition(headline: " ")
    composition.add(HTMLBlocks.blocks(of: "<p>The ferry ran again on Monday. More came later.</p>"))
    let headline = composition.article().headline
    #expect(headline.isDerived)
    #expect(headline.text == "The ferry ran again on Monday.")
    #expect(Composition().article().body.isEmpty)
  }
}
