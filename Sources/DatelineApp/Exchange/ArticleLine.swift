import News

/// An article as a line of an export has it: its text, its fields, and all that was found in it.
///
/// Offsets are in Unicode scalars, as everywhere in Dateline's JSON.
struct ArticleLine {
  private let article: Article
  private let annotations: Annotations
  private let ruler: ScalarRuler

  init(_ article: Article, _ annotations: Annotations) {
    self.article = article
    self.annotations = annotations
    ruler = ScalarRuler(article.text.bytes)
  }

  /// Writes the members of the line's object.
  func write(to json: inout JSONWriter) {
    writeHead(to: &json)
    json.list("body", article.body) { block, json in
      json.object { json in
        place(block.range, to: &json)
        json.text("kind", block.kind.rawValue)
      }
    }
    json.list("furniture", article.furniture) { furniture, json in
      json.object { json in
        place(furniture.range, to: &json)
        json.text("kind", furniture.kind.rawValue)
      }
    }
    json.list("quotes", annotations.quotes, write: write)
    json.list("mentions", annotations.mentions) { mention, json in
      json.object { json in
        place(mention.range, to: &json)
        json.text("code", mention.country.code)
        json.text("kind", mention.kind.rawValue)
      }
    }
    json.list("countries", annotations.countries) { country, json in
      json.object { json in
        json.text("code", country.country.code)
        json.key("weight")
        json.exact(country.weight)
        json.number("mentions", country.mentions)
        json.list("where", country.parts) { part, json in json.string(part.rawValue) }
      }
    }
    if annotations.isCut { json.truth("cut", true) }
    json.key("text")
    json.string(String(decoding: article.text.bytes, as: UTF8.self))
  }

  private func writeHead(to json: inout JSONWriter) {
    if let date = article.date { json.text("date", date.iso) }
    if let published = article.published { json.text("published", published.written) }
    if let outlet = article.outlet { json.text("outlet", outlet) }
    if let link = article.link { json.text("link", link) }
    if let language = article.language { json.text("language", language) }
    json.text("headline", article.headline.text)
    if let range = article.headline.range { place(range, as: ("headline_start", "headline_end"), to: &json) }
    if article.headline.isDerived { json.truth("headline_derived", true) }
    for (name, field) in fields {
      guard let field else { continue }
      json.key(name)
      write(field, to: &json)
    }
    guard let dateline = article.dateline else { return }
    json.key("dateline")
    json.object { json in
      place(dateline.range, to: &json)
      if let place = dateline.place { json.text("place", place) }
      if let day = dateline.day { json.text("day", day) }
      if let agency = dateline.agency { json.text("agency", agency) }
    }
  }

  private var fields: [(StaticString, Field?)] {
    [
      ("deck", article.deck), ("byline", article.byline), ("section", article.section),
      ("reading_time", article.readingTime), ("caption", article.caption), ("credit", article.credit),
    ]
  }

  private func write(_ field: Field, to json: inout JSONWriter) {
    json.object { json in
      place(field.range, to: &json)
      json.text("text", field.text)
    }
  }

  private func write(_ quote: Quote, to json: inout JSONWriter) {
    json.object { json in
      place(quote.range, to: &json)
      place(quote.marked, as: ("marked_start", "marked_end"), to: &json)
      json.text("kind", quote.kind.rawValue)
      if let speaker = quote.speaker {
        json.text("speaker", speaker.name)
        json.text("speaker_kind", speaker.kind.rawValue)
        if let range = speaker.range { place(range, as: ("speaker_start", "speaker_end"), to: &json) }
      }
      if let cue = quote.cue {
        json.key("cue")
        write(cue, to: &json)
      }
      json.text("rule", quote.rule.rawValue)
      json.key("confidence")
      json.exact(quote.confidence)
      if let utterance = quote.utterance { json.number("utterance", utterance) }
    }
  }

  private func place(
    _ range: TextRange,
    as names: (StaticString, StaticString) = ("start", "end"),
    to json: inout JSONWriter
  ) {
    json.number(names.0, ruler.scalars(before: range.start))
    json.number(names.1, ruler.scalars(before: range.end))
  }
}
