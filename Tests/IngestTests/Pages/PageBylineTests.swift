import Ingest
import News
import Testing

/// Who wrote a page's article.
@Suite struct PageBylineTests {
  @Test func dataNameTheAuthors() {
    let data = [
      (#"{"@type":"NewsArticle","author":"By Ana Reed"}"#, ["Ana Reed"]),
      (#"{"@type":"NewsArticle","author":{"@type":"Person","givenName":"Ana","familyName":"Reed"}}"#, ["Ana Reed"]),
      (#"{"@type":"NewsArticle","author":{"name":["Ana Reed","Tom Hale"]}}"#, ["Ana Reed", "Tom Hale"]),
      (#"{"@type":"NewsArticle","creator":["Ana Reed","Tom Hale"]}"#, ["Ana Reed", "Tom Hale"]),
      (
        ##"{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ana Reed"}]}"##,
        ["Ana Reed"]
      ),
    ]
    for (data, authors) in data {
      #expect(Self.authors("<script type='application/ld+json'>\(data)</script>") == authors)
    }
  }

  @Test func namesInMetasAreKnownHoweverTheyAreWritten() {
    for name in ["author", "dc:creator", "DC.creator", "dcterms.creator", "parsely-author", "byl", "citation_author"] {
      #expect(Self.authors("<meta name='\(name)' content='Ana Reed'>") == ["Ana Reed"])
      #expect(Self.authors("<meta property='\(name)' content='By Ana Reed'>") == ["Ana Reed"])
    }
    #expect(Self.authors("<meta property='x:creator dc:creator' content='Ana Reed'>") == ["Ana Reed"])
    #expect(
      Self.authors("<meta name='parsely-page' content='{\"author\": \"Ana Reed\", \"title\": \"x\"}'>") == ["Ana Reed"]
    )
  }

  @Test func whatIsNoNameIsNone() {
    for name in ["https://post.example/ana", "@post", "admin", "4 minutes", "ana@post.example", "", "null"] {
      #expect(Self.authors("<meta property='article:author' content='\(name)'>") == [])
    }
    #expect(
      Self.authors(
        "<meta name='twitter:label1' content='Est. reading time'><meta name='twitter:data1' content='four minutes'>"
      )
        == []
    )
    #expect(
      Self.authors("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ana Reed'>")
        == ["Ana Reed"]
    )
  }

  @Test func whatIsGluedToANameIsNot() {
    #expect(Self.authors("<meta name=author content='Ana Reed (https://reed.example/)'>") == ["Ana Reed"])
    #expect(Self.authors("<meta name=author content='Ana Reed &lt;ana@reed.example&gt;'>") == ["Ana Reed"])
    #expect(Self.authors("", "<p class='byline author'>Written by Ana Reed<br>Edited by Tom Hale</p>") == ["Ana Reed"])
    #expect(Self.authors("", "<p class=byline>By Ana Reed | 5 May 2031</p>") == ["Ana Reed"])
  }

  @Test func allWhoAreMarkedTogetherAreNamed() {
    let links =
      "<p>By <a rel='author' href=/a>Ana Reed</a>, <a rel='author nofollow' href=/t>Tom Hale</a> and <a rel=author href=/m>Mia Koch</a></p>"
    #expect(Self.authors("", links) == ["Ana Reed", "Tom Hale", "Mia Koch"])
    let properties =
      "<span itemprop='author creator' itemscope><a href=/a rel=author><span itemprop=name>Ana Reed</span></a>, </span>"
      + "<span itemprop='author creator' itemscope><span itemprop=name>Tom Hale</span></span>"
    #expect(Self.authors("", properties) == ["Ana Reed", "Tom Hale"])
  }

  @Test func authorsOfOtherArticlesAreNot() {
    let far = String(repeating: "<p>A line of the text that the ferries gave rise to.</p>", count: 30)
    #expect(
      Self.authors("", "<a rel=author href=/a>Ana Reed</a>\(far)<a rel=author href=/t>Tom Hale</a>") == ["Ana Reed"]
    )
    #expect(
      Self.authors(
        "",
        "<div class=related><span class=byline>By Tom Hale</span></div><p class=byline>By Ana Reed</p>"
      ) == ["Ana Reed"]
    )
  }

  @Test func peopleComeBeforeLoginsAndTheOutlet() {
    let login = #"<script type='application/ld+json'>{"@type":"Article","creator":"AR7567"}</script>"#
    #expect(Self.authors(login, "<span class='author vcard'>Ana Reed</span>") == ["Ana Reed"])
    #expect(Self.authors(login) == ["AR7567"])
    let outlet =
      "<meta property='og:site_name' content='Luma Post'><meta property='og:article:author' content='Luma Post'>"
    #expect(Self.authors(outlet, "<p class=byline>By Ana Reed</p>") == ["Ana Reed"])
    #expect(Self.authors(outlet) == ["Luma Post"])
  }

  private static func authors(_ head: String, _ body: String = "") -> [String] {
    let text = "<p>The ferries ran again on Monday, ending a pause of five weeks, said the company that owns them.</p>"
    let html =
      "<html><head><title>Ferries run again</title>\(head)</head><body><h1>Ferries run again</h1>\(body)\(text)</body></html>"
    return Array(html.utf8).withUnsafeBufferPointer { WebPage($0) }.authors
  }
}
