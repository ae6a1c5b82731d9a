import News

/// An article for a screen, marked by hand.
struct Story {
  private(set) var annotated: AnnotatedArticle

  /// Creates an article whose paragraphs stand one under the other; one that begins with `# ` is a subheading.
  ///
  /// - Parameters:
  ///   - headline: set above the body, and part of the text.
  ///   - outlet: who published it.
  ///   - date: as ISO 8601 writes it.
  ///   - paragraphs: the body.
  ///   - promo: furniture at the end.
  init(_ headline: String, outlet: String?, date: String, _ paragraphs: [String], promo: String? = nil) {
    var bytes = Array(headline.utf8)
    let headlineRange = TextRange(0, bytes.count)
    func add(_ text: String) -> TextRange {
      bytes += Array("\n\n".utf8)
      let start = bytes.count
      bytes += Array(text.utf8)
      return TextRange(start, bytes.count)
    }
    var blocks: [Block] = []
    for paragraph in paragraphs {
      let isHeading = paragraph.hasPrefix("# ")
      blocks.append(
        Block(add(isHeading ? String(paragraph.dropFirst(2)) : paragraph), kind: isHeading ? .subheading : .paragraph)
      )
    }
    let furniture = promo.map { [Furniture(add($0), kind: .promo)] } ?? []
    var article = Article(
      text: Text(utf8: bytes),
      headline: Headline(headline, range: headlineRange, isDerived: false),
      body: blocks,
      furniture: furniture
    )
    article.outlet = outlet
    article.date = CalendarDate(iso: date)
    annotated = AnnotatedArticle(article: article, annotations: Annotations(), origin: Origin(.sample("made up")))
  }

  /// Adds the deck, which must stand in the text.
  func deck(_ words: String) -> Story {
    changed { article, _ in article.deck = Field(words, range: Self.place(of: words, in: article.text, from: 0)) }
  }

  /// Adds a quote: the words with their marks, as they stand in the text after the quotes before.
  func quote(
    _ marked: String,
    _ kind: Quote.Kind = .direct,
    by speaker: String? = nil,
    as words: String? = nil,
    cue: String? = nil,
    rule: AttributionRule = .none
  ) -> Story {
    changed { article, annotations in
      let from = annotations.quotes.last?.marked.end ?? 0
      let place = Self.place(of: marked, in: article.text, from: from)
      let first = marked.unicodeScalars.first.map { String($0).utf8.count } ?? 0
      let last = marked.unicodeScalars.last.map { String($0).utf8.count } ?? 0
      var quote = Quote(range: TextRange(place.start + first, place.end - last), marked: place, kind: kind)
      let named = words.map { Self.place(of: $0, in: article.text, from: place.end) }
      quote.speaker = speaker.map { Speaker($0, range: named) }
      quote.cue = cue.map { Field($0, range: Self.place(of: $0, in: article.text, from: place.end)) }
      quote.rule = rule
      quote.confidence = speaker == nil ? 0 : 0.92
      annotations.quotes.append(quote)
    }
  }

  /// Adds a country with every place that names it.
  func country(_ code: String, _ words: String...) -> Story {
    changed { article, annotations in
      guard let country = CountryCode(code) else { return }
      var places: [TextRange] = []
      for word in words { places += Self.places(of: word, in: article.text) }
      annotations.mentions += places.map { Mention($0, country: country, kind: .name) }
      annotations.mentions.sort { $0.range.start < $1.range.start }
      let weight = CountryWeight(country: country, weight: 0.5, mentions: max(1, places.count), parts: [.body])
      annotations.countries.append(weight)
    }
  }

  private func changed(_ change: (inout Article, inout Annotations) -> Void) -> Story {
    var article = annotated.article
    var annotations = annotated.annotations
    change(&article, &annotations)
    var copy = self
    copy.annotated = AnnotatedArticle(article: article, annotations: annotations, origin: annotated.origin)
    return copy
  }

  private static func places(of words: String, in text: Text) -> [TextRange] {
    let sought = Array(words.utf8)
    return text.bytes.indices.filter { text.bytes[$0...].starts(with: sought) }.map { TextRange($0, $0 + sought.count) }
  }

  private static func place(of words: String, in text: Text, from: Int) -> TextRange {
    let all = places(of: words, in: text)
    return all.first { $0.start >= from } ?? all.last ?? TextRange(0, 0)
  }
}
