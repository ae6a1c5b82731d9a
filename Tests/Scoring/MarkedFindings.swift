import Analysis
import Ingest
package import MarkedTexts
import News

/// What is wanted of a marked text and what Dateline finds in it: a line each, in the order of the text.
package struct MarkedFindings {
  package private(set) var wanted: [String] = []
  package private(set) var found: [String] = []

  private let marked: MarkedText
  private let article: Article

  /// Reads the text as Dateline does, and sets against its marks all that it holds.
  package init(_ marked: MarkedText) {
    self.marked = marked
    article = PlainText.article(of: marked.text)
    let annotations = Analyst.annotations(of: article, language: marked.language)
    for aspect in MarkedText.Aspect.allCases where marked.holds.contains(aspect) {
      switch aspect {
      case .quotes: compare(annotations.quotes)
      case .countries: compare(annotations.mentions)
      case .fields: compareFields()
      case .furniture: compare(article.furniture)
      }
    }
  }

  private mutating func compare(_ quotes: [Quote]) {
    var continuations: Set<Int> = []
    for mark in marked.marks {
      guard case .quote(let kind, let speaker, let goesOn) = mark.meaning else { continue }
      if goesOn { continuations.insert(mark.range.start) }
      wanted.append(line(kind, speaker, goesOn: goesOn, mark.range))
    }
    var last: Int?
    for quote in quotes {
      let goesOn = quote.utterance != nil && quote.utterance == last
      last = quote.utterance
      let isHeld = continuations.contains(quote.range.start)
      found.append(line(quote.kind, quote.speaker, goesOn: goesOn && isHeld, quote.range))
    }
  }

  private mutating func compare(_ mentions: [Mention]) {
    for mark in marked.marks {
      guard case .mention(let country) = mark.meaning else { continue }
      wanted.append(line(country.code, mark.range))
    }
    found += mentions.map { line($0.country.code, $0.range) }
  }

  private mutating func compare(_ furniture: [Furniture]) {
    for mark in marked.marks {
      guard case .furniture(let kind) = mark.meaning else { continue }
      wanted.append(line(kind.rawValue, mark.range))
    }
    found += furniture.map { line($0.kind.rawValue, $0.range) }
  }

  private mutating func compareFields() {
    var values: [Mark.Field: String] = [:]
    for mark in marked.marks {
      guard case .field(let field, let value) = mark.meaning else { continue }
      values[field] = value
    }
    let headline = article.headline.isDerived ? nil : article.headline.text
    compare(.headline, values, headline)
    compare(.deck, values, article.deck?.text)
    compare(.byline, values, article.byline?.text)
    compare(.outlet, values, article.outlet)
    compare(.date, values, article.date?.iso)
    compare(.place, values, article.dateline?.place)
    compare(.day, values, article.dateline?.day)
    compare(.agency, values, article.dateline?.agency)
  }

  private mutating func compare(_ field: Mark.Field, _ values: [Mark.Field: String], _ value: String?) {
    wanted.append("\(field.rawValue): \(values[field] ?? "–")")
    found.append("\(field.rawValue): \(value.map(oneLine) ?? "–")")
  }

  private func line(_ kind: Quote.Kind, _ speaker: Speaker?, goesOn: Bool, _ range: TextRange) -> String {
    let name = speaker.map { $0.kind == .name ? $0.name : "\($0.name)/\($0.kind.rawValue)" } ?? "–"
    return line("\(kind.rawValue)\(goesOn ? "+" : "") \(name)", range)
  }

  private func line(_ label: String, _ range: TextRange) -> String {
    "\(label) @\(range.start): \(oneLine(marked.text[range]))"
  }

  private func oneLine(_ words: String) -> String {
    words.split { $0.isWhitespace }.joined(separator: " ")
  }
}
