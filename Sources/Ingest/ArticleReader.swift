import News

/// Makes an article of a scrape.
struct ArticleReader {
  private let text: Text
  private var scrape: Scrape
  private let head: HeadReader
  private var dateline: Dateline?
  private var writer: TextRange?

  /// Reads `text`, whose bytes are `bytes`.
  init(_ text: Text, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    scrape = Scrape(bytes)
    head = HeadReader(&scrape)
    if let title = head.title { trim(title) }
    _ = BodyMarker(&scrape, from: head.bodyStart, title: head.title)
    readDateline()
    keepSomething()
  }

  /// Leaves a text that is nothing but furniture, as a file of one letter may be, its body.
  private mutating func keepSomething() {
    guard head.title == nil, !scrape.roles.contains(.body), !scrape.roles.contains(.subheading) else { return }
    for index in scrape.roles.indices where scrape.roles[index] != .field { scrape.roles[index] = .body }
  }

  /// The article with all its fields.
  func article() -> Article {
    let fields = FieldReader(scrape, head, text)
    let (body, furniture) = blocks()
    var article = Article(text: text, headline: headline(), body: body, furniture: furniture)
    article.deck = head.deck.map { fields.field($0) }
    article.byline = fields.byline(writer)
    article.section = fields.first(.section, headOnly: true)
    article.readingTime = fields.first(.readingTime, headOnly: true)
    (article.caption, article.credit) = fields.picture()
    article.dateline = dateline
    article.outlet = OutletReader(scrape, head, dateline, text).outlet()
    article.date = fields.date(dateline)
    return article
  }

  /// Cuts what is glued to the title off its line.
  private mutating func trim(_ title: Int) {
    let range = TitleTrim.range(scrape, title)
    let line = scrape.lines[title]
    for cut in [TextRange(line.start, range.start), TextRange(range.end, line.end)] where cut.count > 0 {
      scrape.cuts.append(Furniture(cut, kind: .section))
    }
    scrape.lines[title].start = range.start
    scrape.lines[title].end = range.end
  }

  /// Looks for a dateline on its own line, then in the first paragraphs; the one that has it begins after it.
  private mutating func readDateline() {
    if let line = head.dateline.map({ scrape.lines[$0] }), let found = LoneDateline(in: scrape.bytes, line) {
      dateline = found.dateline
      return
    }
    var looked = 0
    for index in scrape.lines.indices where scrape.roles[index] == .body {
      if takeDateline(index) { return }
      looked += 1
      if looked == 4 { return }
    }
  }

  /// Cuts the dateline off the paragraph at `index`, with the author's name before it.
  private mutating func takeDateline(_ index: Int) -> Bool {
    let (bytes, line) = (scrape.bytes, scrape.lines[index])
    let before = DatelineWriter(before: bytes, line.start, line.end)
    guard let found = DatelineReader(bytes).dateline(before?.end ?? line.start, line.end) else { return false }
    dateline = Dateline(
      range: TextRange(line.start, found.range.end),
      place: found.place,
      day: found.day,
      agency: found.agency
    )
    writer = (before ?? DatelineWriter(inBrackets: bytes, line.start, line.end))?.name
    scrape.lines[index].start = found.range.end
    return true
  }

  private func blocks() -> (body: [Block], furniture: [Furniture]) {
    var body: [Block] = []
    var furniture: [Furniture] = []
    let scanner = LineScanner(scrape.bytes)
    var count = scrape.lines.count
    scanner.forEachRun(from: scrape.rest) { _, _ in count += 1 }
    body.reserveCapacity(count)
    if let prefix = scrape.prefix { furniture.append(Furniture(prefix.range, kind: .date)) }
    for index in scrape.lines.indices {
      let line = scrape.lines[index]
      guard line.end > line.start else { continue }
      if index == head.title { furniture += scrape.cuts }
      switch scrape.roles[index] {
      case .body: body.append(Block(TextRange(line.start, line.end)))
      case .subheading: body.append(Block(TextRange(line.start, line.end), kind: .subheading))
      case .field: break
      case .furniture(.caption): furniture += caption(line)
      case .furniture(let kind): furniture.append(Furniture(TextRange(line.start, line.end), kind: kind))
      }
    }
    scanner.forEachRun(from: scrape.rest) { body.append(Block(TextRange($0, $1))) }
    return (body, furniture)
  }

  private func caption(_ line: Line) -> [Furniture] {
    guard let found = CaptionLine(in: scrape.bytes, line), let caption = found.caption else {
      return [Furniture(TextRange(line.start, line.end), kind: .caption)]
    }
    // A credit's parentheses are its own.
    let start = found.credit.start
    let isOpened = start > caption.end && scrape.bytes[start - 1] == UInt8(ascii: "(")
    return [
      Furniture(caption, kind: .caption),
      Furniture(TextRange(isOpened ? start - 1 : start, found.credit.end), kind: .credit),
    ]
  }

  private func headline() -> Headline {
    if let title = head.title {
      let line = scrape.lines[title]
      let range = TextRange(line.start, line.end)
      return Headline(text[range], range: range, isDerived: false)
    }
    guard let first = lead() else { return Headline("", range: nil, isDerived: true) }
    return Headline(DerivedHeadline(scrape.bytes, first).text, range: nil, isDerived: true)
  }

  /// The first paragraph of the body that reads like a report; else the first that says anything.
  private func lead() -> TextRange? {
    let paragraphs = scrape.lines.indices.filter { scrape.roles[$0] == .body && scrape.lines[$0].count > 0 }
    let index = paragraphs.first { scrape.lines[$0].isProse } ?? paragraphs.first
    return index.map { TextRange(scrape.lines[$0].start, scrape.lines[$0].end) }
  }
}
