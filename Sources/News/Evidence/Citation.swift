/// Words of an article, and all that somebody needs to find them there: who said them, in what, and where.
package struct Citation: Hashable, Sendable {
  /// Which of it is said.
  package enum Form: Hashable, Sendable, CaseIterable {
    /// The words in their marks, who said them, outlet and date: one line.
    case attributed
    /// The words alone.
    case words
    /// All of it, a line for each.
    case full
    /// The address of the article on the web.
    case link
  }

  /// The words inside the quotation marks, byte for byte as the source has them; empty where the article is cited.
  package let words: String
  /// The words with their marks, byte for byte too.
  package let marked: String
  /// Who said them; nil where the text names nobody.
  package let speaker: String?
  package let headline: String
  package let outlet: String?
  package let date: CalendarDate?
  /// As the source gives it: check it before it is opened.
  package let link: String?
  /// The file, or what else the article came from.
  package let source: String
  /// The article's place among those of its source, from 0.
  package let index: Int
  /// Where the words stand in the article's text.
  package let range: TextRange
  /// What that text is known by: 16 bytes, its hash by BLAKE2b.
  package let content: [UInt8]

  /// Creates the citation of words that are known from elsewhere.
  package init(
    words: String,
    marked: String,
    speaker: String?,
    headline: String,
    outlet: String?,
    date: CalendarDate?,
    link: String?,
    source: String,
    index: Int,
    range: TextRange,
    content: [UInt8]
  ) {
    self.words = words
    self.marked = marked
    self.speaker = speaker
    self.headline = headline
    self.outlet = outlet
    self.date = date
    self.link = link
    self.source = source
    self.index = index
    self.range = range
    self.content = content
  }

  /// Cites a quote of an article, or with nil the article; its text is known by `content`.
  package init(of quote: Quote?, in annotated: AnnotatedArticle, content: [UInt8]) {
    let article = annotated.article
    self.init(
      words: quote.map { article.text[$0.range] } ?? "",
      marked: quote.map { article.text[$0.marked] } ?? "",
      speaker: quote?.speaker?.name,
      headline: article.headline.text,
      outlet: article.outlet,
      date: article.date,
      link: article.link,
      source: annotated.origin.description,
      index: annotated.origin.index,
      range: quote?.range ?? TextRange(0, 0),
      content: content
    )
  }

  /// The same words at another place of another text.
  package func at(_ range: TextRange, of content: [UInt8]) -> Citation {
    Citation(
      words: words,
      marked: marked,
      speaker: speaker,
      headline: headline,
      outlet: outlet,
      date: date,
      link: link,
      source: source,
      index: index,
      range: range,
      content: content
    )
  }
}
