package import News

/// An article as a test writes it, with its annotations inside the text.
///
/// `“We wait,”{Ada Brandt} she said in [FR:Paris].` is a direct quote by Ada Brandt and a mention of France; what stands
/// in braces and the code leave no trace in the text. `~“so-called”` is a scare quote. The first line is the headline,
/// every other line a paragraph.
package struct ArticleDraft {
  package let annotated: AnnotatedArticle

  /// Reads the draft; its date is written as ISO 8601 does.
  package init(_ draft: String, outlet: String = "", date: String = "", source: String = "draft.txt") {
    var reader = DraftReader()
    var lines: [TextRange] = []
    for line in draft.split(separator: "\n") {
      let start = reader.bytes.count
      reader.read(line)
      lines.append(TextRange(start, reader.bytes.count))
      reader.bytes.append(10)
    }
    let text = Text(utf8: reader.bytes)
    let title = lines.first ?? TextRange(0, 0)
    var article = Article(text: text, headline: Headline(text[title], range: title, isDerived: false))
    article.body = lines.dropFirst().map { Block($0) }
    article.outlet = outlet.isEmpty ? nil : outlet
    article.date = CalendarDate(iso: date)
    annotated = AnnotatedArticle(
      article: article,
      annotations: Annotations(quotes: reader.quotes, mentions: reader.mentions, countries: reader.countries),
      origin: Origin(.file(source))
    )
  }
}
