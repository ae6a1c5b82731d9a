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
    names = ComparedArticle.names(of: articles).map { MarkupText.escaped($0) }
  }

  /// The page, UTF-8.
  var html: String {
    var html = Self.head
    let count = Numeral.count(comparison.statements.count, "statement")
    html += "<h1>\(count), \(Numeral.grouped(comparison.shared)) in more than one article</h1>\n"
    let days = ComparedArticle.days(of: articles, Array(articles.indices))
    if let days { html += "<p>\(Numeral.count(articles.count, "article")) \(days.words).</p>\n" }
    if let rest = comparison.rest { html += paragraph(of: rest) }
    if comparison.shared > 0 {
      html += "<p>#2: its article’s second statement. Marked words: not in the other rendering.</p>\n"
    }
    if comparison.isCut { html += "<p>There is more than is compared.</p>\n" }
    html += "<table>\n<thead><tr><th scope=\"col\">Statement</th>"
    for (number, compared) in articles.enumerated() {
      let article = compared.annotated.article
      html += "<th scope=\"col\">\(names[number])<br><small>\(article.date?.iso ?? "undated")<br>"
      html += "\(MarkupText.escaped(article.headline.text))<br>"
      html += "\(comparison.count(in: number)) of \(comparison.statements.count)</small></th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (number, statement) in comparison.statements.enumerated() { html += row(statement, number) }
    return html + "</tbody>\n</table>\n</body>\n</html>\n"
  }

  /// Who else carried the story, and when.
  private func paragraph(of rest: StoryRest) -> String {
    let outlets = rest.outlets.map { share in
      let name = share.outlet.isEmpty ? "no known outlet" : MarkupText.escaped(share.outlet)
      return "\(name) \(Numeral.grouped(share.articles))"
    }
    let days = rest.days.map { " \($0.words)" } ?? ""
    let count = Numeral.count(rest.articles, "more article")
    return "<p>Not compared: \(count) of this story\(days) (\(outlets.joined(separator: ", "))).</p>\n"
  }

  private func row(_ statement: Statement, _ number: Int) -> String {
    let isScare = statement.renderings.first?.isScare ?? false
    let speaker = statement.speaker.map { MarkupText.escaped($0.name) }
    let who = isScare ? "words held at arm’s length" : speaker ?? "no known speaker"
    var row = "<tr><th scope=\"row\">\(number + 1). \(who)"
    if statement.isOnlyHere, let only = statement.renderings.first, comparison.articles > 1 {
      row += "<br><small>only \(names[only.article])</small>"
    } else if let days = ComparedArticle.days(of: articles, statement.renderings.map(\.article)),
      comparison.articles > 2
    {
      row += "<br><small>in \(statement.renderings.count) of \(comparison.articles), \(days.words)</small>"
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
      for word in rendering.unlikeRuns(in: piece) {
        words += MarkupText.escaped(text[TextRange(at, word.start)])
        words += "<mark>\(MarkupText.escaped(text[word]))</mark>"
        at = word.end
      }
      return words + MarkupText.escaped(text[TextRange(at, piece.end)])
    }.joined(separator: " … ")
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
