import Analysis
import News

/// What the analysis found in an article, as `dateline analyze` and `show --json` write it: offsets in Unicode scalars.
struct AnalysisAnswer {
  private let article: Article
  private let annotations: Annotations
  private let ruler: ScalarRuler

  init(_ article: Article, _ annotations: Annotations) {
    self.article = article
    self.annotations = annotations
    ruler = ScalarRuler(article.text.bytes)
  }

  func write(id: JSONValue?, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      (id ?? .null).write(to: &json)
      writeFindings(to: &json)
    }
  }

  /// Writes every member but the identity.
  func writeFindings(to json: inout JSONWriter) {
    list("quotes", annotations.quotes, to: &json, write: quote)
    if annotations.isCut {
      text("cut", "more than \(Analyst.mostFound) quotes or mentions: the rest is left out", to: &json)
    }
    list("countries", annotations.countries, to: &json, write: country)
    list("mentions", annotations.mentions, to: &json, write: mention)
    list("furniture", article.furniture, to: &json, write: furniture)
    head(to: &json)
    list("body", article.body, to: &json) { block, json in
      let range = article.text.padded(block.range)
      json.array { json in
        json.number(ruler.scalars(before: range.start))
        json.number(ruler.scalars(before: range.end))
      }
    }
  }

  private func head(to json: inout JSONWriter) {
    text("headline", article.headline.text, to: &json)
    json.key("headline_derived")
    json.bool(article.headline.isDerived)
    text("deck", article.deck?.text, to: &json)
    text("byline", article.byline?.text, to: &json)
    text("outlet", article.outlet, to: &json)
    text("date", article.date?.iso, to: &json)
    json.key("dateline")
    guard let dateline = article.dateline else { return json.null() }
    json.object { json in
      text("place", dateline.place, to: &json)
      text("day", dateline.day, to: &json)
      text("agency", dateline.agency, to: &json)
    }
  }

  private func quote(_ quote: Quote, to json: inout JSONWriter) {
    json.object { json in
      place(quote.range, to: &json)
      text("kind", quote.kind.rawValue, to: &json)
      text("speaker", quote.speaker?.name, to: &json)
      if let speaker = quote.speaker {
        text("speaker_kind", speaker.kind.rawValue, to: &json)
        if let range = speaker.range { place(range, as: ("speaker_start", "speaker_end"), to: &json) }
      }
      text("cue", quote.cue?.text, to: &json)
      text("rule", quote.rule.rawValue, to: &json)
      json.key("confidence")
      json.fraction(quote.confidence)
      if let utterance = quote.utterance {
        json.key("utterance")
        json.number(utterance)
      }
    }
  }

  private func country(_ country: CountryWeight, to json: inout JSONWriter) {
    json.object { json in
      text("code", country.country.code, to: &json)
      json.key("weight")
      json.fraction(country.weight)
      json.key("mentions")
      json.number(country.mentions)
      list("where", country.parts, to: &json) { part, json in json.string(part.rawValue) }
    }
  }

  private func mention(_ mention: Mention, to json: inout JSONWriter) {
    json.object { json in
      place(mention.range, to: &json)
      text("code", mention.country.code, to: &json)
      text("kind", mention.kind.rawValue, to: &json)
    }
  }

  private func furniture(_ furniture: Furniture, to json: inout JSONWriter) {
    json.object { json in
      place(furniture.range, to: &json)
      text("kind", furniture.kind.rawValue, to: &json)
    }
  }

  private func place(
    _ range: TextRange,
    as names: (StaticString, StaticString) = ("start", "end"),
    to json: inout JSONWriter
  ) {
    json.key(names.0)
    json.number(ruler.scalars(before: range.start))
    json.key(names.1)
    json.number(ruler.scalars(before: range.end))
  }

  private func text(_ name: StaticString, _ text: String?, to json: inout JSONWriter) {
    json.key(name)
    json.string(text)
  }

  private func list<Element>(
    _ name: StaticString,
    _ elements: [Element],
    to json: inout JSONWriter,
    write: (Element, inout JSONWriter) -> Void
  ) {
    json.key(name)
    json.array { json in
      for element in elements { write(element, &json) }
    }
  }
}
