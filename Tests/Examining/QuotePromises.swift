import News

/// What must hold of the quotes found in an article.
struct QuotePromises {
  private let article: Article
  private let quotes: [Quote]
  private let ranges: RangePromises

  init(_ article: Article, _ quotes: [Quote]) {
    self.article = article
    self.quotes = quotes
    ranges = RangePromises(text: article.text)
  }

  /// The first broken promise.
  var fault: String? {
    if let fault = ranges.fault(inOrder: quotes.map(\.marked), "a quote") { return fault }
    for quote in quotes {
      if let fault = fault(quote) { return "\(fault), in the quote at \(quote.marked.start)" }
    }
    return placeFault ?? utteranceFault
  }

  private func fault(_ quote: Quote) -> String? {
    guard quote.marked.contains(quote.range) else { return "words outside their marks" }
    if let fault = ranges.fault(quote.range, "words") ?? markFault(quote) { return fault }
    if let fault = ranges.fault(quote.cue, "a cue") { return fault }
    guard (0...1).contains(quote.confidence) else { return "a confidence of \(quote.confidence)" }
    guard let speaker = quote.speaker else { return nil }
    if let fault = speaker.range.flatMap({ ranges.fault($0, "a speaker") }) { return fault }
    if quote.kind == .scare { return "a speaker of words that nobody utters" }
    return article.text.holds(speaker.name) ? nil : "a speaker whom the text does not name: \(speaker.name)"
  }

  /// Around the words stand only marks and blanks.
  private func markFault(_ quote: Quote) -> String? {
    let before = article.text[TextRange(quote.marked.start, quote.range.start)]
    let after = article.text[TextRange(quote.range.end, quote.marked.end)]
    let other = (before + after).unicodeScalars.first { !$0.properties.isQuotationMark && !Self.isAround($0) }
    return other.map { "\($0.debugDescription) among the marks" }
  }

  private static func isAround(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "`" || scalar.value <= 0x20 || scalar.properties.isWhitespace || (0x2000...0x200F).contains(scalar.value)
  }

  /// Every quote lies in one block of the body or in the head, by its kind.
  private var placeFault: String? {
    let head = [article.headline.range, article.deck?.range].compactMap(\.self)
    // A first line that nothing marks as the headline is body, and may be one all the same.
    let mayBeHead = article.headline.isDerived
    var block = 0
    for quote in quotes {
      while block < article.body.count, article.body[block].range.end < quote.marked.end { block += 1 }
      let isInBody = block < article.body.count && article.body[block].range.contains(quote.marked)
      let isInHead = head.contains { $0.contains(quote.marked) }
      switch quote.kind {
      case .direct, .partial: if !isInBody { return "a quote at \(quote.marked.start) outside the body" }
      case .headline: if !isInHead, !mayBeHead || !isInBody { return "a headline's quote at \(quote.marked.start)" }
      case .scare: if !isInBody, !isInHead { return "words at \(quote.marked.start) outside the report" }
      }
    }
    return nil
  }

  /// Spans of one utterance share the number of the first of them, and its speaker.
  private var utteranceFault: String? {
    var spans: [Int: Int] = [:]
    for (index, quote) in quotes.enumerated() {
      guard let utterance = quote.utterance else { continue }
      guard quotes.indices.contains(utterance) else { return "an utterance of number \(utterance)" }
      guard utterance <= index else { return "an utterance at \(quote.marked.start) that begins later" }
      spans[utterance, default: 0] += 1
      let first = quotes[utterance]
      guard first.utterance == utterance else { return "an utterance at \(quote.marked.start) without its beginning" }
    }
    return spans.first { $0.value < 2 }.map { "an utterance of one span: \($0.key)" }
  }
}

extension Text {
  /// Whether words stand somewhere in it.
  fileprivate func holds(_ words: String) -> Bool {
    let sought = Array(words.utf8)
    guard let first = sought.first, sought.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at <= bytes.count - sought.count {
        if bytes[at] == first, bytes[at..<at + sought.count].elementsEqual(sought) { return true }
        at += 1
      }
      return false
    }
  }
}
