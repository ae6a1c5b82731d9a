import News

extension ArticleParts {
  /// The article with this text and row, exactly as it was stored.
  ///
  /// - Throws: `CodingFault` for bytes that were not written so, and for what no analysis finds.
  func annotated(text: Text, head: ArticleHead) throws(CodingFault) -> (Article, Annotations) {
    var reader = PassageReader(bytes, of: text)
    let version = try reader.bytes.byte()
    guard (1...Self.version).contains(version) else { throw CodingFault("annotations of another version") }
    let isCut = try reader.bytes.byte() == 1
    var (article, isOutletThere) = try Self.headed(text: text, head: head, &reader)
    if !isOutletThere { article.outlet = head.outlet }
    article.date = head.date
    try Self.readFields(of: &article, &reader)
    article.dateline = try Self.dateline(&reader)
    for _ in 0..<(try reader.bytes.count()) {
      let (range, kind) = try reader.range(bits: 1)
      article.body.append(Block(range, kind: try Block.Kind(code: kind)))
    }
    for _ in 0..<(try reader.bytes.count()) {
      let (range, kind) = try reader.range(bits: 4)
      article.furniture.append(Furniture(range, kind: try Furniture.Kind(code: kind)))
    }
    let countries = try Self.countries(&reader)
    let mentions = try Self.mentions(among: countries, &reader)
    let quotes = try Self.quotes(&reader)
    if version >= 2 { try Self.readGiven(of: &article, &reader) }
    if version >= 3 { article.published = try Self.moment(&reader) }
    try reader.bytes.finish()
    for ranges in [
      article.body.map(\.range), article.furniture.map(\.range), mentions.map(\.range), quotes.map(\.marked),
    ] {
      try Self.checkOrder(ranges)
    }
    return (article, Annotations(quotes: quotes, mentions: mentions, countries: countries, isCut: isCut))
  }

  private static func headed(
    text: Text,
    head: ArticleHead,
    _ reader: inout PassageReader
  ) throws(CodingFault) -> (Article, isOutletThere: Bool) {
    let has = try reader.bytes.byte()
    let words = has & 1 != 0 ? try reader.words() : head.headline
    let outlet = has & 2 != 0 ? try reader.words() : nil
    let range = has & 4 != 0 ? try reader.range() : nil
    var article = Article(text: text, headline: Headline(words, range: range, isDerived: head.isDerived))
    article.outlet = outlet
    return (article, has & 2 != 0)
  }

  private static func readFields(of article: inout Article, _ reader: inout PassageReader) throws(CodingFault) {
    let has = try reader.bytes.byte()
    if has & 1 != 0 { article.deck = try reader.field() }
    if has & 2 != 0 { article.byline = try reader.field() }
    if has & 4 != 0 { article.section = try reader.field() }
    if has & 8 != 0 { article.readingTime = try reader.field() }
    if has & 16 != 0 { article.caption = try reader.field() }
    if has & 32 != 0 { article.credit = try reader.field() }
  }

  private static func readGiven(of article: inout Article, _ reader: inout PassageReader) throws(CodingFault) {
    let has = try reader.bytes.byte()
    if has & 1 != 0 { article.link = try reader.bytes.string() }
    if has & 2 != 0 { article.language = try reader.bytes.string() }
  }

  private static func moment(_ reader: inout PassageReader) throws(CodingFault) -> Moment? {
    let has = try reader.bytes.byte()
    guard has & 1 != 0 else { return nil }
    let (seconds, offset) = (try reader.bytes.signed(), try reader.bytes.signed())
    guard let moment = Moment(seconds: seconds, hasTime: has & 2 != 0, offset: offset) else {
      throw CodingFault("a moment")
    }
    return moment
  }

  private static func dateline(_ reader: inout PassageReader) throws(CodingFault) -> Dateline? {
    let has = try reader.bytes.byte()
    guard has & 1 != 0 else { return nil }
    let range = try reader.range()
    let place = has & 2 != 0 ? try reader.words() : nil
    let day = has & 4 != 0 ? try reader.words() : nil
    let agency = has & 8 != 0 ? try reader.words() : nil
    return Dateline(range: range, place: place, day: day, agency: agency)
  }

  private static func countries(_ reader: inout PassageReader) throws(CodingFault) -> [CountryWeight] {
    var countries: [CountryWeight] = []
    for _ in 0..<(try reader.bytes.count()) {
      let country = try reader.country()
      let weight = try reader.fraction()
      let mentions = try reader.bytes.signed()
      var parts: [CountryWeight.Part] = []
      for _ in 0..<(try reader.bytes.count()) { parts.append(try .init(code: Int(try reader.bytes.byte()))) }
      countries.append(CountryWeight(country: country, weight: weight, mentions: mentions, parts: parts))
    }
    return countries
  }

  private static func mentions(
    among countries: [CountryWeight],
    _ reader: inout PassageReader
  ) throws(CodingFault) -> [Mention] {
    var mentions: [Mention] = []
    for _ in 0..<(try reader.bytes.count()) {
      let (range, kind) = try reader.range(bits: 3)
      let place = try reader.bytes.number()
      guard (0...countries.count).contains(place) else { throw CodingFault("a country") }
      let country = place == 0 ? try reader.country() : countries[place - 1].country
      mentions.append(Mention(range, country: country, kind: try Mention.Kind(code: kind)))
    }
    return mentions
  }

  private static func quotes(_ reader: inout PassageReader) throws(CodingFault) -> [Quote] {
    var names: [String] = []
    for _ in 0..<(try reader.bytes.count()) { names.append(try reader.words()) }
    var quotes: [Quote] = []
    for _ in 0..<(try reader.bytes.count()) { quotes.append(try quote(names: names, &reader)) }
    return quotes
  }

  private static func quote(names: [String], _ reader: inout PassageReader) throws(CodingFault) -> Quote {
    let (marked, kind) = try reader.range(bits: 2)
    let range = try reader.run(
      in: marked,
      fromStart: try reader.bytes.signed(),
      fromEnd: try reader.bytes.signed()
    )
    let has = try reader.bytes.byte()
    var quote = Quote(range: range, marked: marked, kind: try Quote.Kind(code: kind))
    quote.rule = try AttributionRule(code: Int(try reader.bytes.byte()))
    quote.confidence = try reader.fraction()
    if has & 1 != 0 {
      let number = try reader.bytes.number()
      guard number >= 0, number >> 2 < names.count else { throw CodingFault("a speaker") }
      let range = has & 2 != 0 ? try reader.range() : nil
      quote.speaker = Speaker(names[number >> 2], kind: try Speaker.Kind(code: number & 3), range: range)
    }
    if has & 4 != 0 { quote.cue = try reader.field() }
    if has & 8 != 0 { quote.utterance = try reader.bytes.signed() }
    return quote
  }

  private static func checkOrder(_ ranges: [TextRange]) throws(CodingFault) {
    var last = 0
    for range in ranges {
      guard range.start >= last else { throw CodingFault("places out of order") }
      last = range.end
    }
  }
}
