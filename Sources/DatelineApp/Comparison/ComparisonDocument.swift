import News
import Reading
import Screen

/// A comparison as a page of its own: a table with a column an article, which loads nothing and runs nothing.
struct ComparisonDocument {
  private let comparison: Comparison
  private let articles: [ComparedArticle]
  private let names: [String]

  init(_ comparison: Comparison, of articles: [ComparedArticle]) {
    self.comparison = comparison
    self.articles = articles
    names = ComparedArticle.names(of: articles).map(Self.escaped)
  }

  /// The page, UTF-8.
  var html: String {
    var html = Self.head
    html += "<h1>\(comparison.statements.count) statements, \(comparison.shared) in more than one article</h1>\n"
    if comparison.isCut { html += "<p>There is more than is compared.</p>\n" }
    html += "<table>\n<thead><tr><th scope=\"col\">Statement</th>"
    for (number, compared) in articles.enumerated() {
      let article = compared.annotated.article
      html += "<th scope=\"col\">\(names[number])<br><small>\(article.date?.iso ?? "undated")<br>"
      html += "\(Self.escaped(article.headline.text))<br>"
      html += "\(comparison.count(in: number)) of \(comparison.statements.count)</small></th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (number, statement) in comparison.statements.enumerated() { html += row(statement, number) }
    return html + "</tbody>\n</table>\n</body>\n</html>\n"
  }

  private func row(_ statement: Statement, _ number: Int) -> String {
    let isScare = statement.renderings.first?.isScare ?? false
    let speaker = statement.speaker.map { Self.escaped($0.name) }
    let who = isScare ? "words held at arm’s length" : speaker ?? "no known speaker"
    var row = "<tr><th scope=\"row\">\(number + 1). \(who)"
    if statement.isOnlyHere, let only = statement.renderings.first, comparison.articles > 1 {
      row += "<br><small>only \(names[only.article])</small>"
    }
    row += "</th>"
    for article in articles.indices {
      guard let rendering = statement.rendering(in: article) else {
        row += "<td class=\"missing\">not here</td>"
        continue
      }
      let remark = rendering.likeness.map { ", \($0.difference.rawValue)" } ?? ""
      row += "<td><small>#\(rendering.place + 1)\(remark)</small><br>\(words(of: rendering))</td>"
    }
    return row + "</tr>\n"
  }

  private func words(of rendering: Rendering) -> String {
    let text = articles[rendering.article].annotated.article.text
    let pieces = rendering.pieces.filter { $0.end <= text.count }
    return pieces.map { piece in
      var words = ""
      var at = piece.start
      for word in rendering.unlike where piece.contains(word) && word.start >= at {
        words += Self.escaped(text[TextRange(at, word.start)])
        words += "<mark>\(Self.escaped(text[word]))</mark>"
        at = word.end
      }
      return words + Self.escaped(text[TextRange(at, piece.end)])
    }.joined(separator: " … ")
  }

  /// Foreign words as they may stand in a page: through the gate, without signs of markup.
  private static func escaped(_ words: String) -> String {
    // Scalar by scalar: a sign of markup stays one under an accent.
    var escaped = String.UnicodeScalarView()
    for scalar in TextGate.shown(words, as: .line).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "'": escaped += "&#39;".unicodeScalars
      case let other: escaped.append(other)
      }
    }
    return String(escaped)
  }

  private static let head = """
    <!doctype html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Comparison</title>
    <style>
    body { font-family: serif; margin: 1rem }
    table { border-collapse: collapse; width: 100% }
    th, td { border: 1px solid #999; padding: .4rem; text-align: left; vertical-align: top; unicode-bidi: plaintext }
    mark { background: #fe9; font-weight: bold; text-decoration: underline }
    .missing { color: #666; font-style: italic }
    </style>
    </head>
    <body>

    """
}
