import News

/// Quotations found, and their speakers.
struct QuoteScore {
  /// Found out of how many.
  private struct Share {
    var hits = 0
    var all = 0

    mutating func count(_ isHit: Bool) {
      hits += isHit ? 1 : 0
      all += 1
    }

    var points: Double { Ratio.points(hits, of: all) }
  }

  private var articles = 0
  private var exact = Ratio()
  private var exactButPunctuation = Ratio()
  private var overlap = Ratio()
  private var kinds: [String: Share] = [:]
  /// Those of a kind that are found as that kind.
  private var toldKinds: [Quote.Kind: Ratio] = [:]
  private var scares = Share()
  private var speakers = SpeakerScore()
  private(set) var slips: [Slip] = []

  var judgements: [Judgement] { speakers.judgements }

  /// A line of a quotation.
  private struct Piece<Quote> {
    let span: Span
    let quote: Quote
  }

  mutating func add(_ quotes: [GoldQuote], of article: GoldArticle, _ findings: [Findings.Quote]) {
    articles += 1
    let gold = quotes.flatMap { quote in
      Pieces.of(quote.span, in: article.text).map { Piece(span: $0, quote: quote) }
    }
    let found = pieces(of: findings, in: article)
    countExact(gold.map(\.span), found.map(\.span), in: article.text)
    let pairs = SpanPairing.pairs(gold.map(\.span), found.map(\.span))
    overlap.right += pairs.count
    overlap.gold += gold.count
    overlap.found += found.count
    countKinds(gold, matched: Set(pairs.map(\.gold)), in: article)
    countTold(gold.map { Self.kind($0.quote) }, found.map(\.quote.kind), pairs)
    let matched = Set(pairs.map(\.found))
    for (place, piece) in found.enumerated() where !matched.contains(place) {
      note(.spurious, "\(piece.quote.kind.rawValue), \(piece.quote.rule.rawValue)", piece.span, in: article)
    }
    countScares(found.map(\.span), in: article)
    speakers.add(gold: gold.map(\.quote), found: found.map(\.quote), pairs)
    for pair in pairs {
      let fault = SpeakerScore.fault(gold: gold[pair.gold].quote, found: found[pair.found].quote)
      if let fault { note(.speaker, fault, gold[pair.gold].span, in: article) }
    }
  }

  /// The lines of what was found: each once, no scare quotes, nothing that the annotators left open.
  private func pieces(of findings: [Findings.Quote], in article: GoldArticle) -> [Piece<Findings.Quote>] {
    var seen: Set<Span> = []
    return findings.filter { $0.kind != .scare }.flatMap { quote in
      Pieces.of(quote.span, in: article.text).map { Piece(span: $0, quote: quote) }
    }.filter { piece in
      let open = article.ignored.reduce(0) { $0 + $1.shared(with: piece.span) }
      return 2 * open <= piece.span.count && seen.insert(piece.span).inserted
    }
  }

  private mutating func countExact(_ gold: [Span], _ found: [Span], in text: ScalarText) {
    exact.right += found.count(where: Set(gold).contains)
    exact.gold += gold.count
    exact.found += found.count
    func bare(_ spans: [Span]) -> Set<Span> {
      Set(spans.map { Pieces.trimmed($0, in: text, withPunctuation: true) })
    }
    exactButPunctuation.right += bare(gold).intersection(bare(found)).count
    exactButPunctuation.gold += gold.count
    exactButPunctuation.found += found.count
  }

  private mutating func countKinds(_ gold: [Piece<GoldQuote>], matched: Set<Int>, in article: GoldArticle) {
    for (place, piece) in gold.enumerated() {
      let isFound = matched.contains(place)
      kinds[piece.quote.kind ?? "of no kind", default: Share()].count(isFound)
      if piece.quote.isInTitle { kinds["in headline", default: Share()].count(isFound) }
      if !isFound {
        let kind = (piece.quote.kind ?? "quote") + (piece.quote.isInTitle ? ", in headline" : "")
        note(.missed, "\(kind), by \(piece.quote.speaker ?? "nobody")", piece.span, in: article)
      }
    }
  }

  /// The kind that Dateline gives such a quotation; nil where the data's kinds are others.
  private static func kind(_ gold: GoldQuote) -> Quote.Kind? {
    if gold.isInTitle { return .headline }
    return gold.kind == "mixed" ? .partial : gold.kind.flatMap(Quote.Kind.init)
  }

  private mutating func countTold(_ gold: [Quote.Kind?], _ found: [Quote.Kind], _ pairs: [SpanPairing.Pair]) {
    for kind in gold.compactMap(\.self) { toldKinds[kind, default: Ratio()].gold += 1 }
    for kind in found { toldKinds[kind, default: Ratio()].found += 1 }
    for pair in pairs where gold[pair.gold] == found[pair.found] {
      toldKinds[found[pair.found], default: Ratio()].right += 1
    }
  }

  private mutating func countScares(_ found: [Span], in article: GoldArticle) {
    for span in article.scares {
      let scare = Pieces.trimmed(span, in: article.text)
      let isTaken = found.contains { scare.likeness(to: $0) >= SpanPairing.threshold }
      scares.count(isTaken)
      if isTaken { note(.scare, "taken for a quote", scare, in: article) }
    }
  }

  private mutating func note(_ kind: Slip.Kind, _ fault: String, _ span: Span, in article: GoldArticle) {
    slips.append(Slip(kind: kind, id: article.id, fault: fault, context: article.text.context(of: span)))
  }

  var figures: [Figure] {
    guard articles > 0 else { return [] }
    var figures = exact.figures("quotes, exact")
    figures += exactButPunctuation.figures("quotes, exact but for punctuation")
    figures += overlap.figures("quotes, overlap")
    figures += kinds.sorted { $0.key < $1.key }.map { Figure("quotes \($0.key), recall", $0.value.points) }
    for kind in Quote.Kind.allCases {
      guard let told = toldKinds[kind], told.gold > 0 else { continue }
      figures += told.figures("quotes told to be \(kind.rawValue)")
    }
    if scares.all > 0 { figures.append(Figure("scare runs taken for quotes", scares.points, aim: .low)) }
    return figures + speakers.figures
  }
}
