/// Whether a text is HTML, as dumps have it where plain text is meant.
enum HTMLSigns {
  /// Whether it has elements that make paragraphs, lines or links, and no text has by chance.
  static func areIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var signs = 0
      for (index, byte) in bytes.prefix(1 << 16).enumerated() where byte == UInt8(ascii: "<") {
        if tags.contains(where: { Bytes.matches($0, in: bytes, at: index) }) { signs += 1 }
        if signs >= 2 { return true }
      }
      return signs == 1 && bytes.first == UInt8(ascii: "<")
    }
  }

  private static let tags: [StaticString] = [
    "<p>", "<p ", "</p>", "<br>", "<br/>", "<br />", "<div>", "<div ", "</div>", "</a>", "<a href", "</h1>", "</h2>",
    "</h3>", "<ul>", "</ul>", "<li>", "</li>", "</span>", "<P>", "</P>", "<BR>", "</strong>", "</em>", "</b>", "</i>",
    "<blockquote", "<table", "<html", "<body",
  ]
}
