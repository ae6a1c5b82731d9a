import Ingest
import News
import Testing

/// What a page's article is called, where its data, its title and its headings say different things.
@Suite struct PageHeadlineTests {
  @Test func theDataNameTheArticle() {
    #expect(
      Self.headline(
        "<title>Ferries run again - Luma Post</title><meta property='og:title' content='Ferries of Port Luma run again'>",
        "<h1>Ferries run again</h1>"
      ) == "Ferries of Port Luma run again"
    )
    let data = #"{"@type":"NewsArticle","headline":"How to see the ferries of Port Luma"}"#
    #expect(
      Self.headline(
        "<title>How to see the ferries of Port Luma | Post</title><meta property='og:title' content='The ferries of Port Luma'>"
          + Self.script(data),
        "<h1>The ferries of Port Luma</h1>"
      ) == "How to see the ferries of Port Luma"
    )
  }

  @Test func dublinCoreComesBeforeOpenGraph() {
    #expect(
      Self.headline(
        "<title>x</title><meta property='og:title twitter:title' content='A title'><meta property='x:title dc:title' content='The name'>"
      ) == "The name"
    )
    #expect(
      Self.headline("<meta name='dc.title' content=' '><meta name='DC.Title' content='The name'>") == "The name"
    )
  }

  @Test func aKnownSitesNameIsNoPartOfIt() {
    let site = "<meta property='og:site_name' content='Luma Post'>"
    for title in [
      "Ferries run again | Luma Post", "Ferries run again – Luma post", "Luma Post: Ferries run again",
      "Ferries run again_Luma Post",
    ] {
      #expect(Self.headline(site + "<meta property='og:title' content='\(title)'>") == "Ferries run again")
    }
    #expect(
      Self.headline(
        "<link rel=canonical href='https://www.post.example/a'><meta property='og:title' content='Ferries - post.example'>"
      ) == "Ferries"
    )
  }

  @Test func whatIsNoSitesNameStays() {
    let title = "What the sea says: tribes fear for whales | Ana Reed"
    #expect(
      Self.headline(
        "<meta property='og:site_name' content='Luma Post'><meta property='og:title' content='\(title)'>",
        "<h1>What the sea says: tribes fear for whales</h1>"
      ) == title
    )
  }

  @Test func ofSeveralNamesTheOneThatThePageRepeatsCounts() {
    let data = #"{"@type":"Article","headline":"An article of lists","name":"List of ferries of the coast"}"#
    #expect(
      Self.headline("<title>List of ferries of the coast - Encyclopedia</title>" + Self.script(data))
        == "List of ferries of the coast"
    )
    let related =
      #"[{"@type":"NewsArticle","headline":"Storm over town"},{"@type":"NewsArticle","headline":"Ferries run again"}]"#
    #expect(Self.headline("<title>Ferries run again | Post</title>" + Self.script(related)) == "Ferries run again")
  }

  @Test func theSameNameOnEveryPageIsNone() {
    #expect(
      Self.headline(
        "<title>Ferries run again | Post</title><meta property='og:title' content='Your daily newspaper'>",
        "<h1>Ferries run again</h1>"
      ) == "Ferries run again"
    )
    #expect(
      Self.headline(
        "<meta property='og:title' content='Luma Post'><meta property='og:site_name' content='Luma Post'>",
        "<h1>Ferries run again</h1>"
      ) == "Ferries run again"
    )
  }

  @Test func aNameThatIsCutShortIsMadeWhole() {
    let data = #"{"@type":"NewsArticle","headline":"Ferries of Port Luma run again after…"}"#
    #expect(
      Self.headline(
        "<title>Ferries of Port Luma run again after a pause of five weeks | Post</title>" + Self.script(data),
        "<h1>Ferries of Port Luma run again after a pause of five weeks</h1>"
      ) == "Ferries of Port Luma run again after a pause of five weeks"
    )
  }

  @Test func withoutDataTheHeadingThatTheTitleRepeatsCounts() {
    #expect(
      Self.headline(
        "<title>Ferries run again — notes of the harbour</title>",
        "<h1>notes of the harbour</h1><h1>Ferries run again¶</h1>"
      ) == "Ferries run again"
    )
    #expect(
      Self.headline("<title>Notes on C# in the harbour</title>", "<h1>Notes on C# in the harbour</h1>")
        == "Notes on C# in the harbour"
    )
  }

  @Test func aTitleLosesOneNameAtItsEnd() {
    #expect(
      Self.headline("<title>Get the ferries covered | Code | Nia Perrin</title>") == "Get the ferries covered | Code"
    )
    #expect(
      Self.headline("<title>Ferries run again, at last and whole</title>") == "Ferries run again, at last and whole"
    )
    #expect(Self.headline("<title>Luma Post - The ferries run again</title>") == "The ferries run again")
  }

  @Test func entitiesAndWhiteSpaceAreResolved() {
    #expect(
      Self.headline("<meta property='og:title' content='Ferries &amp;amp; piers:&#10;  &quot;soon&quot;'>")
        == "Ferries & piers: \"soon\""
    )
  }

  private static func script(_ data: String) -> String { "<script type='application/ld+json'>\(data)</script>" }

  private static func headline(_ head: String, _ body: String = "") -> String {
    let text = "<p>The ferries ran again on Monday, ending a pause of five weeks, said the company that owns them.</p>"
    let html = "<html><head>\(head)</head><body>\(body)\(text)</body></html>"
    return Array(html.utf8).withUnsafeBufferPointer { WebPage($0) }.article.headline.text
  }
}
