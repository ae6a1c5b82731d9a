/// Fields and body of pages as crawlers leave them, by crawler.
///
/// A field counts where it is known and stands on the page.
package struct ScrapeScore: GoldScore {
  private struct Mean {
    var sum = 0.0
    var count = 0

    mutating func add(_ value: Double) {
      sum += value
      count += 1
    }

    mutating func add(_ isRight: Bool) { add(isRight ? 1 : 0) }
  }

  /// The collections whose bodies are known in full.
  private static let wholeBodies: Set<String> = ["aeb", "readability", "newspaper"]
  /// How far the beginning of a body is looked at, in letters.
  private static let lead = (wanted: 50, searched: 450)

  private var means: [String: [String: Mean]] = [:]
  package private(set) var slips: [Slip] = []

  /// Creates a score of no page.
  package init() {}

  package var judgements: [Judgement] { [] }

  package mutating func add(_ page: GoldScrape, _ findings: Findings) {
    let raw = BareLetters(page.text.string)
    addTitle(page, findings, raw)
    addByline(page, findings, raw)
    addDate(page, findings)
    let body = findings.body.map { page.text[$0] }.joined(separator: "\n")
    addBody(page, body)
    addSnippets(page, BareLetters(body))
  }

  private mutating func count(_ name: String, _ isRight: Bool, of page: GoldScrape) {
    means[page.variant, default: [:]][name, default: Mean()].add(isRight)
  }

  private mutating func note(_ kind: Slip.Kind, _ fault: String, _ page: GoldScrape) {
    let context = page.text.context(of: Span(0, min(400, page.text.scalars.count)), around: 0)
    slips.append(Slip(kind: kind, id: page.id, fault: fault, context: context))
  }

  private mutating func addTitle(_ page: GoldScrape, _ findings: Findings, _ raw: BareLetters) {
    guard let title = page.expected.title, !title.isEmpty, raw.contains(BareLetters(title)) else { return }
    let gold = BareLetters(title)
    let found = BareLetters(findings.headline)
    count("title exact", gold == found, of: page)
    let isNear = !found.isEmpty && (found.contains(gold) || gold.contains(found))
    count("title exact, or part of the other", isNear, of: page)
    if gold != found { note(.title, "“\(findings.headline ?? "")” for “\(title)”", page) }
  }

  private mutating func addByline(_ page: GoldScrape, _ findings: Findings, _ raw: BareLetters) {
    guard let names = page.expected.byline?.map({ BareLetters($0) }), names.contains(where: raw.contains) else {
      return
    }
    let found = BareLetters(findings.byline)
    let isRight = names.contains { !$0.isEmpty && found.contains($0) }
    count("byline", isRight, of: page)
    let wanted = page.expected.byline?.joined(separator: " | ") ?? ""
    if !isRight { note(.byline, "“\(findings.byline ?? "")” for “\(wanted)”", page) }
  }

  private mutating func addDate(_ page: GoldScrape, _ findings: Findings) {
    guard let day = page.expected.published, !day.isEmpty else { return }
    guard page.hasDatePrefix || WrittenDay.isWritten(day, in: page.text.string) else { return }
    let isRight = findings.date.map { String($0.prefix(10)) } == day
    count(page.hasDatePrefix ? "date before the text" : "date in the text", isRight, of: page)
    if !isRight { note(.date, "\(findings.date ?? "none") for \(day)", page) }
  }

  private mutating func addBody(_ page: GoldScrape, _ body: String) {
    guard let text = page.expected.text, !text.isEmpty, Self.wholeBodies.contains(page.suite) else { return }
    let (gold, found) = (Self.tally(text), Self.tally(body))
    let both = Double(gold.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) })
    let precision = both / Double(max(1, found.values.reduce(0, +)))
    let recall = both / Double(max(1, gold.values.reduce(0, +)))
    let values = [("precision", precision), ("recall", recall), ("F1", Ratio.balance(precision, recall))]
    for (name, value) in values { means[page.variant, default: [:]]["body, \(name)", default: Mean()].add(value) }
  }

  private static func tally(_ text: String) -> [String: Int] {
    text.lowercased().unicodeScalars.words().reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private mutating func addSnippets(_ page: GoldScrape, _ body: BareLetters) {
    for snippet in page.expected.with ?? [] { count("snippets in", body.contains(BareLetters(snippet)), of: page) }
    if page.expected.with != nil {
      for snippet in page.expected.without ?? [] {
        count("snippets out", !body.contains(BareLetters(snippet)), of: page)
      }
    }
    guard let start = page.expected.start, !start.isEmpty else { return }
    let wanted = BareLetters(start).prefix(Self.lead.wanted)
    count("lead found", body.prefix(Self.lead.searched).contains(wanted), of: page)
  }

  package var figures: [Figure] {
    means.sorted { $0.key < $1.key }.flatMap { variant, means in
      means.sorted { $0.key < $1.key }.map { name, mean in
        Figure("\(variant): \(name)", 100 * mean.sum / Double(max(1, mean.count)))
      }
    }
  }
}
