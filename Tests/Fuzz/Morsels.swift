/// Pieces of text that the rules look at, of many languages.
enum Morsels {
  /// Quotation marks of all systems, and what looks like them.
  static let marks = [
    "\"", "“", "”", "„", "‟", "'", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "「", "」", "『", "』", "《", "》", "〈", "〉",
    "``", "''", "`", "´", "＂", "＇", "\u{22}\u{27}", "—", "– ", "'s", "’90s ", "5'10\" ",
  ]

  /// Words, signs and names that begin, end or turn a rule.
  static let words = [
    "said ", " said Ana Lopez. ", "Ana Lopez", "she ", "he added, ", "according to ", "Mr. ", "Dr", "the minister ",
    "a spokesman for ", "Ministry of ", "told reporters ", ": ", ", ", ". ", "? ", "! ", "… ", "(", ")", "[", "]",
    "sagte ", "erklärte der Minister, ", "laut ", "Kanzlerin Ä. Öhm", "a déclaré ", "selon ", "dijo ", "según ",
    "ha detto ", "disse ", "сказал он. ", "сообщила ", "По словам ", "Анна Лопес", "と述べた。", "氏は", "（５１）", "・",
    "表示：", "他说", "部长", "قال ", "وقالت ", "الوزير", "US ", "U.S. ", "us ", "Georgia", "Paris, Texas", "Jordan ",
    "Chad", "New Mexico ", "South Korea", "the Koreas", "Guinea-Bissau", "Deutschland", "Россия", "日本", "中国", "مصر",
    "Kremlin", "Washington ", "Türkiye", "Côte d'Ivoire", "DRC", "AFRICA", "A", "é", "ß", "İ", "1", "9.5", "-", "/",
  ]

  /// Pieces of filters.
  static let filters = [
    "country:", "jp,", "about:US ", "speaker:", "said:", "(said:a speaker:b)", "outlet:a*b ", "date:2025-09", "..",
    "newer:1w ",
    "is:unread ", "has:note,", "quotes:>3 ", "title:", " or ", " not ", " and ", "-", "(", ")", "\\", "*", ",", ":",
  ]

  /// Pieces of feeds.
  static let feeds = [
    "<rss>", "</rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>", "<link href='a'/>", "<feed>",
    "<entry>", "<content type='xhtml'>", " type=\"html\"", " mode=\"base64\"", " xml:base='../b'", " xmlns:x='urn:x'",
    "<pubDate>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE a [", "<!ENTITY a 'b'>", "]>", "&a;", "&#146;",
    "&#x110000;",
    "&eacute;", "&", "<", ">", "<?xml ?>", "<outline xmlUrl='u'>", "<opml>", "{\"items\":[", "{\"title\":\"", "\\ud800",
    "Mon, 01 Jan 2031 00:00:00 EST", "2031-01-01T00:00:00Z", "+99:99", "-0312", "오후", "PM",
  ]

  /// Pieces of dumps, tables, mail and crawls.
  static let records = [
    "{\"title\": \"", "\", \"text\": \"", "\"}", "{\"articles\": [", "[{", "}]", "\\u00e9", "\\ud800", "\\\"", ",",
    "\"\"", ";",
    "title,text\n", "\nFrom a@b Sat Mar  1 10:00:00 2031\n", "From: a@b\n", "Date: Sat, 1 Mar 2031 10:00:00 +0000\n",
    "Subject: =?utf-8?Q?=C3=B6?=\n", "MIME-Version: 1.0\n", "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    "--x--",
    "Content-Type: text/html\n", "Content-Transfer-Encoding: base64\n", "WARC/1.0\r\n", "WARC-Type: response\r\n",
    "Content-Length: 40\r\n", "Content-Type: application/http\r\n\r\n", "HTTP/1.1 200 OK\r\n",
    "Transfer-Encoding: chunked\r\n\r\n", "5\r\nhello\r\n0\r\n",
  ]

  /// What stands around an article.
  static let lines = [
    "\n", "\r\n", "\r", "\n\n", " date 2031-01-02 ", "By Ana Lopez\n", "(AP) — ", "MOSCOW, May 5. /TASS/. ",
    "Read more: ", "Related\n", "2 min read\n", "Photo: A. Reed / Saltwind", "May 5, 2031\n", "Updated 5 May 2031\n",
    "Explore\n", "WORLD\n", "* a\n", "- b\n", "| ", "© 2031", "Share this\n", "【新华社】", "==", "\t", "JP\tname\tja\t",
    "http://a.b/c?d ", "Story continues below\n", "10 Comments\n",
  ]

  /// Pieces of pages.
  static let tags = [
    "<p>", "</p>", "<div class=\"", "<article>", "</article>", "<h1>", "<br><br>", "<td>", "<li><a href=x>", "</a>",
    "<!--",
    "-->", "<script>", "</script>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"",
    "<meta charset=\"gbk\">", "<meta name=\"date\" content=\"2031-05-06", "<title>", "<pre>", "<blockquote>",
    "<figcaption>",
    "<time datetime=", "&amp;", "&#147;", "&#x1F600;", "<![CDATA[", "<b", "\">", "<nav>", "itemprop=author",
  ]

  /// Bytes and characters that lie in wait.
  static let traps: [[UInt8]] =
    [
      "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{202E}",
      "\u{2066}", "\u{3000}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{301}", "\u{E0041}", "👩‍👩‍👧", "🇯🇵", "𠮷", "\u{10FFFF}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xC3], [0xC0, 0xAF], [0xE2, 0x80], [0xE3, 0x81], [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x91], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xEF, 0xBB, 0xBF], [0x41, 0x00], [0x00, 0x41],
    ]
}
