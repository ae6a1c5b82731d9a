/// Makes web pages and feeds by rule, as news sites have them: the article in the middle of menus, boxes, scripts.
enum PageMaker {
  /// A page of about 60 KB with one article on it.
  static func page(_ number: Int) -> String {
    let lines = paragraphs(number)
    let headline = lines.first ?? "Report"
    let body = lines.dropFirst().map { "<p class=\"story__text\">\(escaped($0))</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(escaped(headline)) | Harbour Post</title>
      <meta property="og:title" content="\(escaped(headline))"><meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2031-03-0\(1 + number % 9)T08:00:00Z">
      <link rel="canonical" href="https://harbour.example/\(number)"><style>\(style)</style>
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
      "datePublished": "2031-03-0\(1 + number % 9)T08:00:00Z", "author": {"@type": "Person", "name": "Ana Reed"}}</script>
      <script>\(script)</script></head><body>
      <header><nav class="menu"><ul>\(links(80, number))</ul></nav></header>
      <main><div class="layout"><article class="story"><h1>\(escaped(headline))</h1>
      <div class="byline">By <a rel="author" href="/reed">Ana Reed</a></div>
      <figure><img src="a.jpg" alt=""><figcaption>The harbour in spring.</figcaption></figure>
      \(body)
      <div class="newsletter"><p>Sign up for our newsletter.</p></div></article>
      <aside class="related"><h2>More</h2><ul>\(links(60, number + 1))</ul></aside>
      <section class="comments">\(comments(number))</section></div></main>
      <footer><ul>\(links(40, number + 2))</ul><p>© 2031 Harbour Post</p></footer><script>\(script)</script></body></html>
      """
  }

  /// A feed of 30 entries with their whole texts.
  static func feed(_ number: Int) -> String {
    let items = (0..<30).map { entry in
      let lines = paragraphs(number * 30 + entry)
      let text = lines.dropFirst().prefix(8).map { "<p>\(escaped($0))</p>" }.joined()
      return """
        <item><title>\(escaped(lines.first ?? ""))</title><link>https://harbour.example/\(number)/\(entry)</link>
        <guid isPermaLink="false">\(number)-\(entry)</guid><dc:creator>Ana Reed</dc:creator>
        <pubDate>Tue, 0\(1 + entry % 9) Apr 2031 10:\(10 + entry):00 +0200</pubDate><category>World</category>
        <description>\(escaped(lines.dropFirst().first ?? ""))</description>
        <content:encoded><![CDATA[\(text)]]></content:encoded></item>
        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
      <link>https://harbour.example/</link><description>News</description><language>en</language>
      \(items.joined(separator: "\n"))</channel></rss>
      """
  }

  private static func paragraphs(_ number: Int) -> [String] {
    NewsMaker.article(number).split(separator: "\n").map(String.init)
  }

  private static func links(_ count: Int, _ number: Int) -> String {
    (0..<count).map { "<li class=\"item\"><a href=\"/s/\(number)/\($0)\">Section \($0) of the news</a></li>" }.joined()
  }

  private static func comments(_ number: Int) -> String {
    (0..<20).map {
      "<div class=\"comment\"><b>Reader \($0)</b><p>What the harbour needs is \(number + $0) ships.</p></div>"
    }
    .joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static let style = String(repeating: ".story__text{margin:0 auto 1rem;max-width:40em}\n", count: 160)
  private static let script = String(
    repeating: "window.q=window.q||[];function t(a,b){return a<b&&q.push([a,b])};\n",
    count: 140
  )
}
