import News
import TestSupport

/// Articles with everything an article can have, made up from a number.
struct OddArticles {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func draw(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[draw(values.count)] }

  private static let words = [
    "harbour", "—", "Größe", "e\u{301}clat", "🇫🇷", "👩‍🚒", "東京都", "\u{202E}turned", "nul\u{0}l", "\u{FEFF}", "“so”",
    "עברית", "हिन्दी", "\u{E000}", "a\tb", "x", "\u{10FFFF}", "ﬁ",
  ]

  mutating func article(_ path: String, index: Int = 0) -> AnnotatedArticle {
    var bytes: [UInt8] = []
    var runs: [TextRange] = []
    for _ in 0..<draw(60) {
      let start = bytes.count
      bytes += pick(Self.words).utf8
      runs.append(TextRange(start, bytes.count))
      bytes += pick([" ", "\n", "\r\n", "\u{2028}"]).utf8
    }
    let text = Text(utf8: bytes)
    func words(_ range: TextRange?) -> String { range.map { text[$0] } ?? "elsewhere" }
    let title = runs.first
    var article = Article(
      text: text,
      headline: Headline(
        pick([words(title), "Named\u{0} otherwise", ""]),
        range: pick([title, nil]),
        isDerived: draw(2) == 0
      )
    )
    article.outlet = pick([nil, "The Coast", "N\u{0}L", ""])
    if article.outlet == "" { article.outlet = nil }
    article.date = pick([nil, CalendarDate(iso: "2025-03-01"), CalendarDate(iso: "0007"), CalendarDate(iso: "1999-12")])
    article.published = pick([nil, Moment(seconds: -62_135_596_800, offset: 86_400), Moment(seconds: 7, offset: -61)])
    func field(_ range: TextRange?) -> Field? { range.map { Field(words($0), range: $0) } }
    article.deck = pick([nil, field(runs.last)])
    article.byline = pick([nil, field(runs.first), runs.last.map { Field("By nobody", range: $0) }])
    article.section = pick([nil, field(runs.first)])
    article.readingTime = pick([nil, field(runs.last)])
    article.caption = pick([nil, field(runs.last)])
    article.credit = pick([nil, field(runs.first)])
    article.dateline = pick([nil, title.map { Dateline(range: $0, place: "OSLO", day: nil, agency: words($0)) }])
    article.link = pick([nil, "https://coast.example/harbour?a=\(draw(1 << 30))", "nul\u{0}l", ""])
    article.language = pick([nil, "pt-BR"])
    let third = runs.count / 3
    article.body = runs.prefix(third).map { Block($0, kind: draw(2) == 0 ? .paragraph : .subheading) }
    article.furniture = runs.dropFirst(third).map { Furniture($0, kind: pick(Furniture.Kind.allCases)) }
    return AnnotatedArticle(
      article: article,
      annotations: annotations(of: text, runs),
      origin: Origin(.file(path), index: index)
    )
  }

  private mutating func annotations(of text: Text, _ runs: [TextRange]) -> Annotations {
    let countries = ["FR", "XK", "SU", "JP"].compactMap { CountryCode($0) }
    let quotes = runs.filter { $0.count > 2 }.map { marked in
      var quote = Quote(range: marked, marked: marked, kind: pick(Quote.Kind.allCases))
      quote.rule = pick(AttributionRule.allCases)
      quote.confidence = pick([0, 1, 0.93, 1.0 / 3, Double(draw(1_000_000)) / 1_000_000])
      quote.utterance = pick([nil, 0, draw(9), -4])
      quote.cue = pick([nil, Field("said", range: marked)])
      quote.speaker = pick([
        nil, Speaker("Ada Brandt"), Speaker(text[marked], kind: .body, range: marked),
        Speaker("\u{0}", kind: .unnamed, range: runs[0]),
      ])
      return quote
    }
    let kinds: [Mention.Kind] = [.name, .demonym, .capital, .alias, .historical]
    return Annotations(
      quotes: quotes,
      mentions: runs.map { Mention($0, country: pick(countries), kind: pick(kinds)) },
      countries: countries.prefix(draw(4)).map {
        CountryWeight(
          country: $0,
          weight: pick([1, 0.5, 2.0 / 7, 0]),
          mentions: 1 + draw(300),
          parts: pick([[], [.headline], [.lead, .body], CountryWeight.Part.allCases])
        )
      },
      isCut: draw(5) == 0
    )
  }
}
