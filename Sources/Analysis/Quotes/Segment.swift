import News

/// A stretch of text in which quotes are looked for.
struct Segment {
  enum Kind {
    /// The headline or the deck.
    case head
    case body
  }

  let range: TextRange
  let kind: Kind
}
