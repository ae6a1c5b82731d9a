package import MarkedTexts
import News

/// The project's own marked texts, measured as the gold data is.
package struct MarkedScore {
  private var articles = ArticleScore()
  private var texts: [GoldReport.Reading] = []
  private var allRight = 0

  /// Creates a score of no text.
  package init() {}

  /// Scores every marked text; it throws a `MarkedTextFault` for a file that cannot be read.
  package static func report() throws -> GoldReport {
    var score = MarkedScore()
    for text in try MarkedFolder.texts() { score.add(text) }
    return score.report
  }

  /// Counts what is found in one text.
  package mutating func add(_ marked: MarkedText) {
    let article = GoldArticle(marked)
    articles.add(article, Findings(analysing: article.text, language: article.language))
    texts.append(GoldReport.Reading(text: article.text.string, language: article.language))
    let findings = MarkedFindings(marked)
    if findings.wanted == findings.found { allRight += 1 }
  }

  /// What the texts say about the analysis.
  package var report: GoldReport {
    let share = Figure("texts with all that they hold right", Ratio.points(allRight, of: texts.count))
    return GoldReport(
      name: "marked texts",
      texts: texts,
      figures: [share] + articles.figures,
      slips: articles.slips,
      judgements: articles.judgements
    )
  }
}

extension GoldArticle {
  /// What a marked text says of quotations and countries, as the gold data would say it.
  package init(_ marked: MarkedText) {
    let text = ScalarText(String(decoding: marked.text.bytes, as: UTF8.self))
    var quotes: [GoldQuote] = []
    var scares: [Span] = []
    var mentions: [String: Span] = [:]
    for mark in marked.marks {
      let span = Span(
        text.scalars(beforeByte: mark.range.start),
        text.scalars(beforeByte: mark.range.end)
      )
      switch mark.meaning {
      case .quote(.scare, _, goesOn: _): scares.append(span)
      case .quote(let kind, let speaker, goesOn: _): quotes.append(GoldQuote(span, kind, speaker))
      case .mention(let country) where mentions[country.code] == nil: mentions[country.code] = span
      case .mention, .furniture, .field: break
      }
    }
    self.init(
      id: marked.description,
      text: text.string,
      language: marked.language,
      quotes: marked.holds.contains(.quotes) ? quotes : nil,
      scares: scares,
      countries: marked.holds.contains(.countries) ? CountryScore.comparable(mentions.keys) : nil,
      mentions: mentions
    )
  }
}

extension GoldQuote {
  fileprivate init(_ span: Span, _ kind: Quote.Kind, _ speaker: Speaker?) {
    let speakerKind: String? =
      switch speaker?.kind {
      case .name: "name"
      case .body: "org"
      case .unnamed: "nominal"
      case nil: nil
      }
    self.init(
      span,
      kind: kind.rawValue,
      isInTitle: kind == .headline,
      speaker: speaker?.name,
      speakerPhrase: speaker?.name,
      speakerKind: speakerKind
    )
  }
}
