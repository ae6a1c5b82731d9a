import News

/// A text that is put together of fields and a body, and where in it they stand.
struct ComposedText {
  private var bytes: [UInt8] = []
  private var bodyStart = 0
  /// Where the last field ends.
  private var fieldsEnd = 0

  /// Adds a field on a line of its own, after words that announce it.
  mutating func add(_ words: String?, after opening: String = "") -> Field? {
    guard let words, !words.isEmpty else { return nil }
    bytes += opening.utf8
    let start = bytes.count
    bytes += words.utf8
    let range = TextRange(start, bytes.count)
    fieldsEnd = bytes.count
    bytes += "\n\n".utf8
    return Field(words, range: range)
  }

  /// Adds the body, after all fields.
  mutating func begin(_ body: String) {
    bodyStart = bytes.count
    bytes += body.utf8
    // A field keeps even the control bytes at its end: its place is known already.
    let least = body.isEmpty ? fieldsEnd : bodyStart
    while bytes.count > least, let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    bodyStart = min(bodyStart, bytes.count)
  }

  /// Reads the body as the plain text it is: furniture, dateline, subheadings; the fields stay as they were given.
  func article(headline: Field?) -> Article {
    var article = PlainText.article(of: Text(utf8: bytes))
    guard bodyStart > 0 else { return article }
    let claimed = [article.headline.range, article.deck?.range, article.byline?.range].compactMap { $0 }
      .filter { $0.start >= bodyStart }
    article.body.removeAll { $0.range.start < bodyStart }
    article.furniture.removeAll { $0.range.start < bodyStart }
    article.deck = nil
    article.byline = article.byline.flatMap { $0.range.start >= bodyStart ? $0 : nil }
    if let headline {
      article.headline = Headline(headline.text, range: headline.range, isDerived: false)
      // What was taken for the headline or the deck in there is body: there is a headline already.
      let taken = article.byline.map { byline in claimed.filter { $0 != byline.range } } ?? claimed
      for range in taken { restore(range, to: &article) }
    }
    return article
  }

  /// Makes a line a paragraph again, unless it is in another.
  private func restore(_ range: TextRange, to article: inout Article) {
    guard !range.isEmpty, !article.body.contains(where: { $0.range.overlaps(range) }),
      !article.furniture.contains(where: { $0.range.overlaps(range) }), article.dateline?.range.overlaps(range) != true
    else { return }
    let place = article.body.firstIndex { $0.range.start > range.start } ?? article.body.count
    article.body.insert(Block(range), at: place)
  }
}
