import News

/// A quote as it is listed.
struct ListedQuote: Sendable {
  let text: String
  let kind: Quote.Kind
  let speaker: String?
  let speakerKind: Speaker.Kind?
  let cue: String?
  let rule: AttributionRule
  let confidence: Double
  /// In Unicode scalars of the article's text.
  let start: Int
  let end: Int

  init(_ quote: Quote, of article: Article, ruler: ScalarRuler) {
    text = article.text[quote.range]
    kind = quote.kind
    speaker = quote.speaker?.name
    speakerKind = quote.speaker?.kind
    cue = quote.cue?.text
    rule = quote.rule
    confidence = quote.confidence
    start = ruler.scalars(before: quote.range.start)
    end = ruler.scalars(before: quote.range.end)
  }

  static let columns: [StaticString] = [
    "date", "outlet", "speaker", "kind", "cue", "text", "headline", "source", "index", "start", "end",
    "number",
  ]

  func cells(of article: ListedArticle) -> [String] {
    [
      article.row.date?.iso ?? "-", article.row.outlet.isEmpty ? "-" : article.row.outlet, speaker ?? "-",
      kind.rawValue, text,
    ]
  }

  func values(of article: ListedArticle) -> [String] {
    [
      article.row.date?.iso ?? "", article.row.outlet, speaker ?? "", kind.rawValue, cue ?? "", text,
      article.row.headline, article.row.source, String(article.index), String(start), String(end),
      String(article.row.id.number),
    ]
  }

  func write(of article: ListedArticle, to json: inout JSONWriter) {
    json.object { json in
      json.text("date", article.row.date?.iso)
      json.text("outlet", article.row.outlet.isEmpty ? nil : article.row.outlet)
      json.text("speaker", speaker)
      if let speakerKind { json.text("speaker_kind", speakerKind.rawValue) }
      json.text("kind", kind.rawValue)
      json.text("cue", cue)
      json.text("text", text)
      json.text("rule", rule.rawValue)
      json.key("confidence")
      json.fraction(confidence)
      json.text("headline", article.row.headline)
      json.text("source", article.row.source)
      json.number("index", article.index)
      json.number("start", start)
      json.number("end", end)
      json.number("number", article.row.id.number)
    }
  }
}
