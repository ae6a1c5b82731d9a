import Ingest
import News
import Testing

/// When a page's article was published, wherever the page says so.
@Suite struct PageDateTests {
  @Test(arguments: [
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-06T23:15:00-08:00\"}</script>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":1935830000}</script>",
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"x\"},{\"@type\":\"WebPage\",\"datePublished\":\"2031-05-06\"}]}</script>",
    "<meta property='article:published_time' content='2031-05-06T23:15:00-08:00'>",
    "<meta name='DC.date.issued' content='2031-05-06'>", "<meta name='dcterms.created' content='20310506'>",
    "<meta itemprop='datePublished' content='May 6, 2031'>",
    "<meta name='date' content='Tue, 06 May 2031 08:00:00 GMT'>",
    "<meta name='article:publicationdate' content='Tue May 06 21:30:09 EST 2031'>",
    "<meta name='parsely-page' content='{\"pub_date\": \"2031-05-06T16:00:00+04:00\"}'>",
    "<meta property='rnews:datePublished' content='2031-05-06T11:53:04+00:00'>",
  ])
  func inTheHead(head: String) {
    #expect(Self.day(head) == "2031-05-06")
  }

  @Test(arguments: [
    "<time itemprop='datePublished' datetime='2031-05-06T12:06:16'>6 mai</time>", "<time pubdate>6 May 2031</time>",
    "<time datetime='2031-05-06'>yesterday</time>", "<time datetime='yesterday'>6 May 2031</time>",
    "<abbr class='published' title='2031-05-06T08:00:00Z'>Tuesday</abbr>",
    "<span class='timestamp' data-timestamp='1935830000'>an hour ago</span>",
    "<div class=pubdate>2031-05-06T16:00:00+04:00</div>",
    "<span class='post-date'>Posted on May 6th, 2031 at 8 am</span>",
    "<p class=datum>Dienstag, 6. Mai 2031, 8:00 Uhr</p>",
    "<p class=fecha>6 de mayo de 2031</p>", "<span class=date>6 мая 2031 г.</span>",
    "<span class=date>2031年5月6日 8:00</span>",
    "<span class=date>2031년 5월 6일</span>", "<span class=date>6. toukokuuta 2031</span>",
    "<span class=date>6 Μαΐου 2031</span>",
    "<span class=date>2031. május 6.</span>", "<span class=date>6. května 2031</span>",
    "<span class=date>6 tháng 5, 2031</span>",
    "<p>Port Luma, 06.05.2031</p>", "<div>By Ana Reed | May 6, 2031 | 4 min read</div>",
  ])
  func belowTheHeadline(line: String) {
    #expect(Self.day("", line) == "2031-05-06")
  }

  @Test func inTheAddress() {
    for path in ["2031/05/06/ferries", "2031/5/6/", "20310506/ferries", "news/ferries-2031-05-06.html"] {
      #expect(Self.day("<link rel=canonical href='https://post.example/\(path)'>") == "2031-05-06")
    }
    #expect(Self.day("<link rel=canonical href='https://post.example/2031/ferries-5-6'>") == nil)
  }

  @Test func aChangeIsNotThePublication() {
    for (head, body) in [
      ("<meta property='article:modified_time' content='2031-05-09'>", "<time datetime='2031-05-06'>6 May</time>"),
      (
        "",
        "<time class=updated datetime='2031-05-09'>9 May</time><time class='entry-date published' datetime='2031-05-06'>"
      ),
      ("", "<p class=date>Updated: May 9, 2031</p><p class=date>Published: May 6, 2031</p>"),
      ("", "<p class=date>Last updated 9 May 2031, first published 6 May 2031</p>"),
      ("", "<time itemprop=dateModified datetime='2031-05-09'>9 May</time><p>Stand: 9. Mai 2031</p><p>6. Mai 2031</p>"),
      (
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2031-05-09\"}</script>",
        "<p>6 May 2031</p>"
      ),
    ] {
      #expect(Self.day(head, body) == "2031-05-06", "\(body)")
    }
    #expect(Self.day("<meta property='article:modified_time' content='2031-05-06'>") == "2031-05-06")
    #expect(Self.day("", "<p class=date>Updated: May 6, 2031</p>") == "2031-05-06")
  }

  @Test func whenItWasMadeComesAfterWhenItWasPublished() {
    #expect(
      Self.day(
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"dateCreated\":\"2031-05-07T01:00:00Z\"}</script>"
          + "<meta property='article:published_time' content='2031-05-06T17:00:00-08:00'>"
      ) == "2031-05-06"
    )
  }

  @Test func todaysDateAboveTheHeadlineIsNot() {
    #expect(
      Self.page(
        "<html><body><div class=date>Friday, May 9, 2031</div><h1>Ferries run again</h1><p class=date>6 May 2031</p>\(Self.text)</body></html>"
      ) == "2031-05-06"
    )
  }

  @Test func whatIsNoDateIsNone() {
    for line in ["4 min read, 2031", "2031", "May 2031", "31.31.2031", "99999999999999", "4 5 6", "1 2 3 4 5"] {
      #expect(
        Self.day("<meta name=date content='\(line)'>", "<time>\(line)</time><p class=date>\(line)</p>") == nil,
        "\(line)"
      )
    }
  }

  private static let text =
    "<p>The ferries ran again on Monday, ending a pause of five weeks, said the company that owns them.</p>"

  private static func day(_ head: String, _ body: String = "") -> String? {
    page("<html><head>\(head)</head><body><h1>Ferries run again</h1>\(body)\(text)</body></html>")
  }

  private static func page(_ html: String) -> String? {
    Array(html.utf8).withUnsafeBufferPointer { WebPage($0) }.article.date?.iso
  }
}
