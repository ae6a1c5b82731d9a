import Analysis
import Ingest
import News

/// Makes an article of what a line of an export says of one, and lets nothing pass that the analysis would not say.
///
/// Every run lies in the text; quotes, mentions, body and furniture stand in order and apart.
struct ArticleCheck {
  private let members: ArticleMembers
  private let text: Text
  private let ruler: ScalarRuler

  init(_ members: ArticleMembers) {
    self.members = members
    text = Text(members.text)
    ruler = ScalarRuler(text.bytes)
  }

  /// The article, with its fields.
  func article() throws(LineFault) -> Article {
    let headline = Headline(
      members.headline,
      range: try range(members.headlineStart, members.headlineEnd),
      isDerived: members.isHeadlineDerived ?? false
    )
    var article = Article(text: text, headline: headline)
    article.deck = try field(members.deck)
    article.byline = try field(members.byline)
    article.outlet = members.outlet
    article.link = members.link
    article.language = members.language
    article.section = try field(members.section)
    article.readingTime = try field(members.readingTime)
    article.caption = try field(members.caption)
    article.credit = try field(members.credit)
    article.date = try date()
    article.published = try published()
    article.dateline = try dateline()
    for block in members.body ?? [] {
      article.body.append(Block(try range(block), kind: try Self.known(block.kind)))
    }
    for run in members.furniture ?? [] {
      article.furniture.append(Furniture(try range(run), kind: try Self.known(run.kind)))
    }
    try checkOrder(article.body.map(\.range), "body")
    try checkOrder(article.furniture.map(\.range), "furniture")
    return article
  }

  /// What was found in the article.
  func annotations() throws(LineFault) -> Annotations {
    var annotations = Annotations(isCut: members.isCut ?? false)
    let found = max(members.quotes?.count ?? 0, members.mentions?.count ?? 0)
    guard found <= Analyst.mostFound else {
      throw LineFault("it has more than \(Analyst.mostFound) quotes or mentions")
    }
    for quote in members.quotes ?? [] { annotations.quotes.append(try self.quote(quote)) }
    for mention in members.mentions ?? [] {
      let country = try Self.country(mention.code)
      annotations.mentions.append(Mention(try range(mention), country: country, kind: try Self.known(mention.kind)))
    }
    try checkOrder(annotations.quotes.map(\.marked), "quotes")
    try checkOrder(annotations.mentions.map(\.range), "mentions")
    var seen = CountrySet()
    for weight in members.countries ?? [] {
      let country = try Self.country(weight.code)
      guard !seen.contains(country) else { throw LineFault("it weighs \(country.code) twice") }
      seen.insert(country)
      guard (0...1).contains(weight.weight), weight.mentions >= 1, weight.mentions <= Analyst.mostFound else {
        throw LineFault("the weight of \(country.code) is none")
      }
      var parts: [CountryWeight.Part] = []
      for part in weight.parts.prefix(CountryWeight.Part.allCases.count) { parts.append(try Self.known(part)) }
      annotations.countries.append(
        CountryWeight(country: country, weight: weight.weight, mentions: weight.mentions, parts: parts)
      )
    }
    return annotations
  }

  private func quote(_ members: ArticleMembers.Quote) throws(LineFault) -> Quote {
    let words = try range(members.start, to: members.end)
    let marked = try range(members.markedStart, to: members.markedEnd)
    guard marked.contains(words) else { throw LineFault("a quote's words stand outside its marks") }
    guard (0...1).contains(members.confidence) else { throw LineFault("a confidence lies between 0 and 1") }
    var quote = Quote(range: words, marked: marked, kind: try Self.known(members.kind))
    if let name = members.speaker {
      let place = try range(members.speakerStart, members.speakerEnd)
      quote.speaker = Speaker(name, kind: try Self.known(members.speakerKind), range: place)
    }
    quote.cue = try field(members.cue)
    quote.rule = try Self.known(members.rule)
    quote.confidence = members.confidence
    if let utterance = members.utterance {
      guard (0...Analyst.mostFound).contains(utterance) else { throw LineFault("an utterance has no such number") }
      quote.utterance = utterance
    }
    return quote
  }

  private func date() throws(LineFault) -> CalendarDate? {
    guard let written = members.date else { return nil }
    guard let date = CalendarDate(iso: written) else { throw LineFault("its date is none: write 2025-09-05") }
    return date
  }

  private func published() throws(LineFault) -> Moment? {
    guard let written = members.published else { return nil }
    guard let moment = WrittenMoment.moment(written), moment.hasTime else {
      throw LineFault("its moment is none: write 2025-09-05T14:30:00Z")
    }
    return moment
  }

  private func dateline() throws(LineFault) -> Dateline? {
    guard let line = members.dateline else { return nil }
    return Dateline(range: try range(line.start, to: line.end), place: line.place, day: line.day, agency: line.agency)
  }

  private func field(_ place: ArticleMembers.Place?) throws(LineFault) -> Field? {
    guard let place else { return nil }
    return Field(place.text ?? "", range: try range(place))
  }

  private func range(_ place: ArticleMembers.Place) throws(LineFault) -> TextRange {
    try range(place.start, to: place.end)
  }

  private func range(_ start: Int?, _ end: Int?) throws(LineFault) -> TextRange? {
    guard let start, let end else { return nil }
    return try range(start, to: end)
  }

  private func range(_ start: Int, to end: Int) throws(LineFault) -> TextRange {
    guard start >= 0, start <= end, let first = ruler.utf8Offset(ofScalar: start),
      let last = ruler.utf8Offset(ofScalar: end)
    else { throw LineFault("\(start) to \(end) is no run of its text") }
    return TextRange(first, last)
  }

  private func checkOrder(_ ranges: [TextRange], _ name: String) throws(LineFault) {
    for (range, next) in zip(ranges, ranges.dropFirst()) where next.start < range.end {
      throw LineFault("its \(name) are out of order")
    }
  }

  private static func country(_ code: String?) throws(LineFault) -> CountryCode {
    guard let code, let country = CountryCode(code) else { throw LineFault("there is no country “\(code ?? "")”") }
    return country
  }

  private static func known<Kind: RawRepresentable<String>>(_ word: String?) throws(LineFault) -> Kind {
    guard let word, let kind = Kind(rawValue: word) else { throw LineFault("there is no kind “\(word ?? "")”") }
    return kind
  }
}
