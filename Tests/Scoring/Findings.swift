import Analysis
import Ingest
package import News

/// What the analysis finds in one text, counted as the gold data counts.
package struct Findings: Sendable {
  package struct Quote: Sendable {
    package var span: Span
    package var kind: News.Quote.Kind
    package var speaker: String?
    package var rule: AttributionRule
    package var confidence: Double

    /// Creates a quote.
    package init(
      _ span: Span,
      kind: News.Quote.Kind = .direct,
      speaker: String? = nil,
      rule: AttributionRule = .none,
      confidence: Double = 0
    ) {
      self.span = span
      self.kind = kind
      self.speaker = speaker
      self.rule = rule
      self.confidence = confidence
    }
  }

  package var quotes: [Quote] = []
  /// The codes of the countries.
  package var countries: Set<String> = []
  /// Where each country is first named.
  package var mentions: [String: Span] = [:]
  /// The runs of the body, with the blanks around them on their lines.
  package var body: [Span] = []
  package var headline: String?
  package var byline: String?
  /// The day, as ISO 8601 writes it.
  package var date: String?

  /// Creates findings that hold nothing.
  package init() {}

  /// Analyses a text, as `dateline analyze` does.
  package init(analysing text: ScalarText, language: String?) {
    let article = PlainText.article(of: Text(text.string))
    let annotations = Analyst.annotations(of: article, language: language)
    func span(_ range: TextRange) -> Span {
      Span(text.scalars(beforeByte: range.start), text.scalars(beforeByte: range.end))
    }
    quotes = annotations.quotes.map {
      Quote(span($0.range), kind: $0.kind, speaker: $0.speaker?.name, rule: $0.rule, confidence: $0.confidence)
    }
    countries = Set(annotations.countries.map(\.country.code))
    mentions = Dictionary(annotations.mentions.map { ($0.country.code, span($0.range)) }) { first, _ in first }
    body = article.body.map { span(article.text.padded($0.range)) }
    headline = article.headline.text
    byline = article.byline?.text
    date = article.date?.iso
  }
}
