/// What of a scraper's pages is taken for body, by the four-word shingles of the article-extraction benchmark.
package struct PageScore: GoldScore {
  private struct Tally {
    var pages = 0
    var precision = 0.0
    var recall = 0.0
  }

  private struct Lines {
    var lines = 0
    var words = 0
  }

  private static let everyScraper = "ALL"
  private var tallies: [String: Tally] = [:]
  /// Lines that are furniture, and those of them that are not taken for body.
  private var furniture = Lines()
  private var furnitureDropped = Lines()
  /// Lines that are body, and those of them that are not taken for it.
  private var body = Lines()
  private var bodyLost = Lines()
  package private(set) var slips: [Slip] = []

  /// Creates a score of no page.
  package init() {}

  package var judgements: [Judgement] { [] }

  package mutating func add(_ page: GoldPage, _ findings: Findings) {
    var kept: [String] = []
    for line in page.lines {
      let isKept = 2 * findings.body.reduce(0) { $0 + $1.shared(with: line.span) } >= line.span.count
      if isKept { kept.append(page.text[line.span]) }
      count(line, isKept: isKept, in: page)
    }
    let (precision, recall) = Shingles(kept.joined(separator: "\n")).agreement(with: Shingles(page.body))
    for key in [page.extractor, Self.everyScraper] {
      tallies[key, default: Tally()].pages += 1
      tallies[key, default: Tally()].precision += precision
      tallies[key, default: Tally()].recall += recall
    }
  }

  private mutating func count(_ line: GoldPage.Line, isKept: Bool, in page: GoldPage) {
    let words = page.text[line.span].unicodeScalars.words().count
    func add(to lines: inout Lines) {
      lines.lines += 1
      lines.words += words
    }
    if line.isBody {
      add(to: &body)
      if !isKept { add(to: &bodyLost) }
    } else {
      add(to: &furniture)
      if !isKept { add(to: &furnitureDropped) }
    }
    guard line.isBody != isKept else { return }
    let fault = line.isBody ? "body lost, \(words) words" : "furniture kept, \(words) words"
    let context = page.text.context(of: line.span)
    slips.append(Slip(kind: .furniture, id: page.id, fault: fault, context: context))
  }

  package var figures: [Figure] {
    guard !tallies.isEmpty else { return [] }
    let keys = tallies.keys.filter { $0 != Self.everyScraper }.sorted() + [Self.everyScraper]
    return keys.flatMap { Self.figures($0, tallies[$0, default: Tally()]) } + [
      Figure("furniture lines found", Ratio.points(furnitureDropped.lines, of: furniture.lines)),
      Figure("furniture words found", Ratio.points(furnitureDropped.words, of: furniture.words)),
      Figure("body lines lost", Ratio.points(bodyLost.lines, of: body.lines), aim: .low),
      Figure("body words lost", Ratio.points(bodyLost.words, of: body.words), aim: .low),
    ]
  }

  private static func figures(_ scraper: String, _ tally: Tally) -> [Figure] {
    let precision = 100 * tally.precision / Double(tally.pages)
    let recall = 100 * tally.recall / Double(tally.pages)
    return [
      Figure("body (\(scraper)), precision", precision), Figure("body (\(scraper)), recall", recall),
      Figure("body (\(scraper)), F1", Ratio.balance(precision, recall)),
    ]
  }
}
