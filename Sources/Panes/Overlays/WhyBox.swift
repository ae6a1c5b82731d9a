import News
import Reading
import Screen

/// Why a quote is attributed as it is.
struct WhyBox {
  let quote: Quote
  let text: Text
  let screen: Rect

  private static let labelColumns = 10

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let columns = min(64, max(1, screen.columns - 4))
    let words = Typesetter.lines(of: firstWords, columns: columns)
    let quoted = Array(words.prefix(4))
    let facts = facts(columns: max(1, columns - Self.labelColumns))
    let box = OverlayBox(columns: columns, rows: quoted.count + facts.count + 1, in: screen)
    box.draw(title: "Why", on: &canvas)
    let style = canvas.theme.lay(
      TextMarks.style(of: quote, isCurrent: false, theme: canvas.theme),
      over: canvas.theme[.overlay]
    )
    var row = box.inside.row
    let end = box.inside.row + box.inside.rows
    for (index, line) in quoted.enumerated() where row < end {
      let isCut = index == quoted.count - 1 && words.count > quoted.count
      let shown = isCut ? line + canvas.glyphs.ellipsis : line
      canvas.words(shown, column: box.inside.column, row: row, limit: box.inside.columns, style: style)
      row += 1
    }
    row += 1
    for fact in facts where row < end {
      draw(fact, row: row, in: box.inside, on: &canvas)
      row += 1
    }
  }

  private func draw(_ fact: (label: String, words: String), row: Int, in inside: Rect, on canvas: inout Canvas) {
    let dim = canvas.theme[.overlayDim]
    canvas.words(fact.label, column: inside.column, row: row, limit: Self.labelColumns, style: dim)
    let isName = fact.label == "speaker" && quote.speaker != nil
    let style = isName ? canvas.theme.style(.quoteSpeaker, voice: quote.speaker?.name ?? "") : canvas.theme[.overlay]
    canvas.words(
      fact.words,
      column: inside.column + Self.labelColumns,
      row: row,
      limit: inside.columns - Self.labelColumns,
      style: canvas.theme.lay(style, over: canvas.theme[.overlay])
    )
  }

  /// What is known, a line each; a label stands only on the first line of its fact.
  private func facts(columns: Int) -> [(label: String, words: String)] {
    var facts: [(label: String, words: String)] = [("speaker", quote.speaker?.name ?? "not named in the text")]
    if let range = quote.speaker?.range, text[range] != quote.speaker?.name { facts.append(("as", text[range])) }
    facts.append(("cue", quote.cue?.text ?? "none"))
    facts.append(("rule", quote.rule.words))
    if quote.speaker != nil { facts.append(("sure", "\(Int((quote.confidence * 100).rounded())) %")) }
    facts.append(("kind", quote.kind.words))
    facts.append(("bytes", "\(Numeral.grouped(quote.range.start)) to \(Numeral.grouped(quote.range.end)) of the text"))
    return facts.flatMap { fact in
      Typesetter.lines(of: fact.words, columns: columns).enumerated().map { ($0 == 0 ? fact.label : "", $1) }
    }
  }

  /// The quote's beginning, more than a box can show and no more.
  private var firstWords: String {
    var end = min(quote.marked.end, quote.marked.start + 2_000)
    while end < quote.marked.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text[TextRange(quote.marked.start, end)]
  }
}

extension AttributionRule {
  /// The rule in plain words.
  fileprivate var words: String {
    switch self {
    case .cueAfter: "the speaker and the verb follow the quote: “…,” she said"
    case .cueInverted: "the verb and the speaker follow the quote: “…,” said she"
    case .cueBefore: "the speaker and the verb come before the quote: she said: “…”"
    case .cueBetween: "the speaker and the verb stand between two parts of the quote"
    case .accordingTo: "the sentence says according to whom"
    case .colon: "the speaker's name and a colon come before the quote"
    case .continuation: "the quote goes on from the paragraph before"
    case .previousParagraph: "the paragraph before names the speaker and announces the statement"
    case .nextParagraph: "the paragraph after names the speaker"
    case .sameSpeaker: "the speaker of the same or the last sentence goes on"
    case .headline: "the headline's own words name the speaker"
    case .none: "nothing in the text attributes it"
    }
  }
}

extension Quote.Kind {
  /// The kind in plain words.
  fileprivate var words: String {
    switch self {
    case .direct: "direct: whole clauses"
    case .partial: "partial: a piece inside reported speech"
    case .scare: "scare quotes: words held at arm's length, nobody's utterance"
    case .headline: "in the headline or the deck, not in the body"
    }
  }
}
