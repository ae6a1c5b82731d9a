/// Pages made up for the tests, each with the traits of a kind of page that is met.
enum PageFixtures {
  static let all: [(name: String, html: String)] = [
    ("news", news), ("table layout", tableLayout), ("blog", blog), ("ticker", ticker), ("plain", plain),
    ("paywall", paywall), ("German", german), ("links only", linksOnly),
  ]

  private static let first =
    "The ferries of Port Luma ran again on Monday, ending a pause of five weeks that had cut off three islands, the company said."
  private static let second =
    "\u{201C}We waited far too long for this day,\u{201D} said Ana Reed, who runs the harbour café, as the first boat came in."
  private static let third =
    "The company had stopped all its boats in March, when a storm broke the larger of two piers, and twice put off their return."

  /// Structured data, menus, boxes inside and after the text.
  static let news = """
    <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferries run again | Luma Post</title>
    <meta property="og:site_name" content="Luma Post"><link rel="canonical" href="https://example.org/ferries">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Luma Post"},
    {"@type":"NewsArticle","headline":"Ferries run again","datePublished":"2031-05-06T08:15:00+02:00",
    "author":[{"@type":"Person","name":"Tom Hale"},{"@type":"Person","name":"Mia O&#39;Dell"}],"articleSection":"Region",
    "publisher":{"@type":"Organization","name":"Luma Post"}}]}</script><style>p{color:red}</style></head>
    <body><div class="cookie-banner"><p>We use cookies to make this page better, to measure it, and to show you what you like.</p></div>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <article><h1>Ferries run again</h1><p class="byline">By Tom Hale and Mia O'Dell</p><time datetime="2031-05-06">6 May</time>
    <figure><img src="a.jpg"><figcaption>The first boat leaves the pier</figcaption></figure>
    <div class="article-body"><p>\(first)</p><p>\(second)</p>
    <div class="newsletter-signup"><p>Sign up for our newsletter, and get the news of the day, every morning, in your mail.</p></div>
    <h2>A storm in March</h2><p>\(third)</p></div></article>
    <div class="related"><h3>Related</h3><ul><li><a href="/1">Pier is mended at last</a></li><li><a href="/2">Storm leaves town dark</a></li></ul></div>
    <section id="comments"><p>Finally! I have waited for weeks, and my mother lives on the other side, so thank you all.</p></section>
    <footer><p>Copyright Luma Post, all rights reserved, and nothing here may be printed without a letter from us.</p></footer></body></html>
    """

  /// A page of the old kind: tables in tables, breaks for paragraphs, capitals for names.
  static let tableLayout = """
    <HTML><HEAD><TITLE>Luma Post - Ferries run again after a month</TITLE></HEAD><BODY BGCOLOR=white><TABLE><TR><TD WIDTH=120>
    <A HREF=/>Home</A><BR><A HREF=/w>World</A><BR><A HREF=/s>Sport and weather</A></TD><TD><FONT SIZE=5><B>Ferries run again after a month</B></FONT>
    <BR><BR>\(first)<BR><BR>\(second)<BR><BR>\(third)</TD></TR></TABLE></BODY></HTML>
    """

  static let blog = """
    <html><head><title>Ferries run again « Harbour notes</title></head><body><div id="header"><h1><a href="/">Harbour notes</a></h1></div>
    <div id="content"><div class="post hentry"><h2 class="entry-title">Ferries run again</h2>
    <div class="entry-meta">Posted on <span class="entry-date">May 6, 2031</span> by <a rel="author" href="/ana">Ana Reed</a></div>
    <div class="entry-content"><p>\(first)</p><blockquote><p>\(second)</p></blockquote><p>\(third)</p></div></div></div>
    <div id="sidebar"><ul><li><a href="/x">An older note on the weather</a></li></ul></div></body></html>
    """

  static let ticker = """
    <html><head><title>Live: storm over Port Luma</title></head><body><main><h1>Live: storm over Port Luma</h1>
    <div class="entry"><time datetime="2031-05-06T10:00">10:00</time><p>\(third)</p></div>
    <div class="entry"><time datetime="2031-05-06T09:30">09:30</time><p>\(second)</p></div>
    <div class="entry"><time datetime="2031-05-06T09:00">09:00</time><p>\(first)</p></div></main></body></html>
    """

  /// No element says what it is.
  static let plain = """
    <div><div><a href=/>Start</a> <a href=/n>News</a></div><div>Ferries run again</div><div>\(first)</div><div>\(second)</div><div>\(third)</div></div>
    """

  /// Only the beginning is there.
  static let paywall = """
    <html><head><title>Ferries run again</title></head><body><article><h1>Ferries run again</h1><p>\(first)</p>
    <div class="paywall"><p>Subscribe now to read on, for one coin a week, and cancel whenever you like to do so.</p></div></article></body></html>
    """

  static let german = """
    <html lang="de"><head><meta charset="utf-8"><title>Fähren fahren wieder - Luma Bote</title><meta name="author" content="Jörg Öhm">
    <meta name="date" content="2031-05-06"></head><body><article><h1>Fähren fahren wieder</h1>
    <p>Die Fähren von Port Luma fahren seit Montag wieder, nach einer Pause von fünf Wochen, wie die Gesellschaft mitteilte.</p>
    <p>„Wir haben viel zu lange auf diesen Tag gewartet“, sagte Änne Groß, die das Café am Hafen führt, als das Boot kam.</p>
    </article><aside><p>Abonnieren Sie unseren Brief, und lesen Sie jeden Morgen, was in der Nacht in der Stadt geschah.</p></aside></body></html>
    """

  static let linksOnly = """
    <html><head><title>Luma Post</title></head><body><ul><li><a href="/1">Ferries run again</a></li><li><a href="/2">Pier is mended at last</a></li>
    <li><a href="/3">Storm leaves the whole town dark</a></li></ul></body></html>
    """
}
