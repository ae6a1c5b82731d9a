import News

/// All that the library keeps of an article besides its text and its row: what stands where, and what was found in it.
///
/// The coding's version is its first byte. Lengths and places are small numbers; a string that stands in the text is
/// kept as its place there. What was written in version 1 ends before link and language, in version 2 before the moment.
struct ArticleParts {
  static let version: UInt8 = 3

  let bytes: [UInt8]

  /// Takes over bytes that were written before.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes the parts of an article.
  init(of annotated: AnnotatedArticle) {
    let article = annotated.article
    let annotations = annotated.annotations
    var writer = PassageWriter(article.text)
    writer.bytes.byte(Self.version)
    writer.bytes.byte(annotations.isCut ? 1 : 0)
    Self.write(article.headline, outlet: article.outlet, to: &writer)
    Self.write(Self.fields(of: article), to: &writer)
    Self.write(article.dateline, to: &writer)
    writer.bytes.number(article.body.count)
    for block in article.body { writer.range(block.range, tag: block.kind.code, bits: 1) }
    writer.bytes.number(article.furniture.count)
    for furniture in article.furniture { writer.range(furniture.range, tag: furniture.kind.code, bits: 4) }
    Self.write(annotations.countries, to: &writer)
    Self.write(annotations.mentions, among: annotations.countries, to: &writer)
    Self.write(annotations.quotes, to: &writer)
    Self.write([article.link, article.language], to: &writer)
    Self.write(article.published, to: &writer)
    bytes = writer.bytes.bytes
  }

  private static func fields(of article: Article) -> [Field?] {
    [article.deck, article.byline, article.section, article.readingTime, article.caption, article.credit]
  }

  /// Headline and outlet stand in the article's row, but for strings that SQLite would cut.
  private static func write(_ headline: Headline, outlet: String?, to writer: inout PassageWriter) {
    let isWhole = !headline.text.utf8.contains(0)
    let isOutletWhole = !(outlet ?? "").utf8.contains(0)
    writer.bytes.byte((isWhole ? 0 : 1) | (isOutletWhole ? 0 : 2) | (headline.range == nil ? 0 : 4))
    if !isWhole { writer.words(headline.text) }
    if !isOutletWhole, let outlet { writer.words(outlet) }
    if let range = headline.range { writer.range(range) }
  }

  private static func write(_ fields: [Field?], to writer: inout PassageWriter) {
    writer.bytes.byte(fields.enumerated().reduce(0) { $1.element == nil ? $0 : $0 | 1 << UInt8($1.offset) })
    for case let field? in fields { writer.field(field) }
  }

  /// Strings that the source gives beside the text.
  private static func write(_ given: [String?], to writer: inout PassageWriter) {
    writer.bytes.byte(given.enumerated().reduce(0) { $1.element == nil ? $0 : $0 | 1 << UInt8($1.offset) })
    for case let words? in given { writer.bytes.string(words) }
  }

  private static func write(_ moment: Moment?, to writer: inout PassageWriter) {
    writer.bytes.byte(moment.map { $0.hasTime ? 3 : 1 } ?? 0)
    guard let moment else { return }
    writer.bytes.signed(moment.seconds)
    writer.bytes.signed(moment.offset)
  }

  private static func write(_ dateline: Dateline?, to writer: inout PassageWriter) {
    guard let dateline else { return writer.bytes.byte(0) }
    let words = [dateline.place, dateline.day, dateline.agency]
    writer.bytes.byte(words.enumerated().reduce(1) { $1.element == nil ? $0 : $0 | 2 << UInt8($1.offset) })
    writer.range(dateline.range)
    for case let word? in words { writer.words(word) }
  }

  private static func write(_ countries: [CountryWeight], to writer: inout PassageWriter) {
    writer.bytes.number(countries.count)
    for weight in countries {
      writer.country(weight.country)
      writer.fraction(weight.weight)
      writer.bytes.signed(weight.mentions)
      writer.bytes.number(weight.parts.count)
      for part in weight.parts { writer.bytes.byte(UInt8(part.code)) }
    }
  }

  private static func write(_ mentions: [Mention], among countries: [CountryWeight], to writer: inout PassageWriter) {
    writer.bytes.number(mentions.count)
    for mention in mentions {
      writer.range(mention.range, tag: mention.kind.code, bits: 3)
      let place = countries.firstIndex { $0.country == mention.country }
      writer.bytes.number(place.map { $0 + 1 } ?? 0)
      if place == nil { writer.country(mention.country) }
    }
  }

  private static func write(_ quotes: [Quote], to writer: inout PassageWriter) {
    var speakers: [String] = []
    var numbers: [String: Int] = [:]
    for case let speaker? in quotes.map(\.speaker) where numbers[speaker.name] == nil {
      numbers[speaker.name] = speakers.count
      speakers.append(speaker.name)
    }
    writer.bytes.number(speakers.count)
    for name in speakers { writer.words(name) }
    writer.bytes.number(quotes.count)
    for quote in quotes { write(quote, speaker: quote.speaker.flatMap { numbers[$0.name] }, to: &writer) }
  }

  private static func write(_ quote: Quote, speaker: Int?, to writer: inout PassageWriter) {
    writer.range(quote.marked, tag: quote.kind.code, bits: 2)
    writer.bytes.signed(quote.range.start - quote.marked.start)
    writer.bytes.signed(quote.marked.end - quote.range.end)
    let has = [speaker != nil, quote.speaker?.range != nil, quote.cue != nil, quote.utterance != nil]
    writer.bytes.byte(has.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt8($1.offset) : $0 })
    writer.bytes.byte(UInt8(quote.rule.code))
    writer.fraction(quote.confidence)
    if let speaker, let kind = quote.speaker?.kind { writer.bytes.number(speaker << 2 | kind.code) }
    if let range = quote.speaker?.range { writer.range(range) }
    if let cue = quote.cue { writer.field(cue) }
    if let utterance = quote.utterance { writer.bytes.signed(utterance) }
  }
}
