/// Countries of articles, each once an article.
struct CountryScore {
  /// Countries that are no more have codes of their own, which annotators do not use.
  private static let historical: Set<String> = ["SU", "YU", "CS", "DD"]

  private var articles = 0
  private var strict = Ratio()
  /// What the annotators doubted counts neither way.
  private var lenient = Ratio()
  private var allRight = 0
  private(set) var slips: [Slip] = []

  /// The codes that annotators use.
  static func comparable(_ codes: some Sequence<String>) -> Set<String> {
    Set(codes).subtracting(historical)
  }

  mutating func add(_ gold: Set<String>, of article: GoldArticle, _ findings: Findings) {
    articles += 1
    let found = Self.comparable(findings.countries)
    let doubtful = article.doubtfulCountries.subtracting(gold)
    let right = found.intersection(gold).count
    strict.right += right
    strict.found += found.count
    strict.gold += gold.count
    lenient.right += right
    lenient.found += found.subtracting(doubtful).count
    lenient.gold += gold.count
    let missed = gold.subtracting(found)
    let spurious = found.subtracting(gold).subtracting(doubtful)
    if missed.isEmpty, spurious.isEmpty { allRight += 1 }
    for code in missed.sorted() { note("\(code) missed", article.mentions[code], in: article) }
    for code in spurious.sorted() { note("\(code) found", findings.mentions[code], in: article) }
  }

  private mutating func note(_ fault: String, _ span: Span?, in article: GoldArticle) {
    let context = article.text.context(of: span ?? Span(0, min(400, article.text.scalars.count)))
    slips.append(Slip(kind: .country, id: article.id, fault: fault, context: context))
  }

  var figures: [Figure] {
    guard articles > 0 else { return [] }
    return strict.figures("countries, strict") + lenient.figures("countries, lenient")
      + [Figure("articles with all countries right", Ratio.points(allRight, of: articles))]
  }
}
