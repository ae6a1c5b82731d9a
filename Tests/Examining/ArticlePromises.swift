import News

/// What must hold of an article that was read.
struct ArticlePromises {
  private let article: Article
  private let ranges: RangePromises

  init(_ article: Article) {
    self.article = article
    ranges = RangePromises(text: article.text)
  }

  /// The first broken promise.
  var fault: String? {
    let body = article.body.map(\.range)
    let furniture = article.furniture.map(\.range)
    return ranges.fault(inOrder: body, "body") ?? ranges.fault(inOrder: furniture, "furniture")
      ?? ranges.fault(inOrder: (body + furniture).sorted { $0.start < $1.start }, "body or furniture")
      ?? lineFault ?? fieldFault ?? headlineFault
  }

  private var lineFault: String? {
    for block in article.body {
      let words = article.text.bytes[block.range.start..<block.range.end]
      if words.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        return "a line ends inside body at \(block.range.start)"
      }
    }
    return nil
  }

  private var fieldFault: String? {
    ranges.fault(article.deck, "deck") ?? ranges.fault(article.byline, "byline")
      ?? ranges.fault(article.section, "section") ?? ranges.fault(article.readingTime, "reading time")
      ?? ranges.fault(article.caption, "caption") ?? ranges.fault(article.credit, "credit")
      ?? article.dateline.flatMap { ranges.fault($0.range, "dateline") }
  }

  private var headlineFault: String? {
    let headline = article.headline
    guard let range = headline.range else { return headline.isDerived ? nil : "a headline that stands nowhere" }
    if let fault = ranges.fault(range, "headline") { return fault }
    return article.text[range] == headline.text ? nil : "the headline is spelt otherwise where it stands"
  }
}
