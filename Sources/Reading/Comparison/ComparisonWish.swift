import News

/// Articles that are to be compared, and what for.
struct ComparisonWish: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// To show all of it.
    case page
    /// To go to the next or an earlier rendering of the current quote.
    case rendering(steps: Int)
  }

  let request: RequestID
  /// The number of the article that the reader looks at.
  let number: Int32
  let purpose: Purpose
}
