/// A file of the gold data that is scored, by its name without `.jsonl`.
package enum GoldFile: String, CaseIterable, Sendable {
  case quotesEnglish = "quotes-en"
  case quotesGerman = "quotes-de"
  case quotesTraps = "quotes-traps"
  case countriesWeb = "countries-web"
  case countriesWikinews = "countries-wikinews"
  case countriesTraps = "countries-traps"
  case furniture
  case scraped
  case statementsOfTranslators = "statements-translations"
  case statementsOfOutlets = "statements-outlets"

  /// Reads and scores the file in a folder, or one half of it; nil if it is not there.
  ///
  /// It throws a `GoldFault` for a line that cannot be read, or the system's own error.
  package func report(in folder: String, half: Half? = nil) throws -> GoldReport? {
    switch self {
    case .quotesEnglish, .quotesGerman, .quotesTraps, .countriesWeb, .countriesWikinews, .countriesTraps:
      try report(ArticleScore.self, folder, half)
    case .furniture:
      try report(PageScore.self, folder, half)
    case .scraped:
      try report(ScrapeScore.self, folder, half)
    case .statementsOfTranslators, .statementsOfOutlets:
      try StatementScore.report(named: rawValue, in: folder, half)
    }
  }

  private func report<Score: GoldScore>(_: Score.Type, _ folder: String, _ half: Half?) throws -> GoldReport? {
    guard let rows = try JSONLines.rows(Score.Row.self, in: "\(folder)/\(rawValue).jsonl") else { return nil }
    var score = Score()
    let kept = rows.filter { half == nil || Half(of: $0.id) == half }
    for row in kept { score.add(row, Findings(analysing: row.text, language: row.language)) }
    return GoldReport(
      name: rawValue,
      texts: kept.map { GoldReport.Reading(text: $0.text.string, language: $0.language) },
      figures: score.figures,
      slips: score.slips,
      judgements: score.judgements
    )
  }
}
