/// How spans are laid beside each other: cut at line feeds, without marks and blanks at their ends.
///
/// So neither the marks, nor blanks, nor the joining of a quotation's paragraphs matter.
enum Pieces {
  /// A span without marks and blanks at both ends, and without the ends of clauses if that is asked for.
  static func trimmed(_ span: Span, in text: ScalarText, withPunctuation: Bool = false) -> Span {
    func falls(_ place: Int) -> Bool {
      let scalar = text.scalars[place]
      return scalar.isMark || scalar.isBlank || (withPunctuation && scalar.isClauseEnd)
    }
    var start = span.start
    var end = span.end
    while start < end, falls(start) { start += 1 }
    while end > start, falls(end - 1) { end -= 1 }
    return Span(start, end)
  }

  /// The lines of a span, trimmed; those of which nothing is left fall away.
  static func of(_ span: Span, in text: ScalarText) -> [Span] {
    let end = min(text.scalars.count, span.end)
    var pieces: [Span] = []
    var start = max(0, span.start)
    while start < end {
      let line = text.scalars[start..<end].firstIndex(of: "\n") ?? end
      let piece = trimmed(Span(start, line), in: text)
      if piece.count > 0 { pieces.append(piece) }
      start = line + 1
    }
    return pieces
  }
}
