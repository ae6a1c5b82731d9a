import News

/// Makes an article of a scrape.
struct ArticleReader {
  private let text: Text
  private var scrape: Scrape
  private let head: HeadReader
  private var dateline: Dateline?

  /// Reads `text`, whose bytes are `bytes`.
  init(_ text: Text, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    scrape = Scrape(bytes)
    head = HeadReader(&scrape)
    _ = BodyMarker(&scrape, from: head.bodyStart, title: head.title)
    readDateline()
  }

  /// The article with all its fields.
  func article() -> Article {
    let fields = FieldReader(scrape, head, text)
    let (body, furniture) = blocks()
    var article = Article(text: text, headline: headline(body), body: body, furniture: furniture)
    article.deck = head.deck.map { fields.field($0) }
    article.byline = fields.byline()
    article.section = fields.first(.section, headOnly: true)
    article.readingTime = fields.first(.readingTime, headOnly: true)
    (article.caption, article.credit) = fields.picture()
    article.dateline = dateline
    article.outlet = OutletReader(scrape, dateline, text).outlet()
    article.date = fields.date(dateline)
    return article
  }

  /// Looks for a dateline in the first paragraphs; the one that has it begins after it.
  private mutating func readDateline() {
    let reader = DatelineReader(scrape.bytes)
    var looked = 0
    for index in scrape.lines.indices where scrape.roles[index] == .body {
      let line = scrape.lines[index]
      if let found = reader.dateline(line.start, line.end) {
        dateline = found
        scrape.lines[index].start = found.range.end
        return
      }
      looked += 1
      if looked == 4 { return }
    }
  }

  private func blocks() -> (body: [Block], furniture: [Furniture]) {
    var body: [Block] = []
    var furniture: [Furniture] = []
    body.reserveCapacity(scrape.lines.count)
    if let prefix = scrape.prefix { furniture.append(Furniture(prefix.range, kind: .date)) }
    for index in scrape.lines.indices {
      let line = scrape.lines[index]
      guard line.end > line.start else { continue }
      switch scrape.roles[index] {
      case .body: body.append(Block(TextRange(line.start, line.end)))
      case .subheading: body.append(Block(TextRange(line.start, line.end), kind: .subheading))
      case .field: break
      case .furniture(.caption): furniture += caption(line)
      case .furniture(let kind): furniture.append(Furniture(TextRange(line.start, line.end), kind: kind))
      }
    }
    return (body, furniture)
  }

  private func caption(_ line: Line) -> [Furniture] {
    guard let found = CaptionLine(in: scrape.bytes, line), let caption = found.caption else {
      return [Furniture(TextRange(line.start, line.end), kind: .caption)]
    }
    return [Furniture(caption, kind: .caption), Furniture(found.credit, kind: .credit)]
  }

  private func headline(_ body: [Block]) -> Headline {
    if let title = head.title {
      let line = scrape.lines[title]
      let range = TextRange(line.start, line.end)
      return Headline(text[range], range: range, isDerived: false)
    }
    guard let first = body.first(where: { $0.kind == .paragraph }) else {
      return Headline("", range: nil, isDerived: true)
    }
    return Headline(DerivedHeadline(scrape.bytes, first.range).text, range: nil, isDerived: true)
  }
}
