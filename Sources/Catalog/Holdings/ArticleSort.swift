/// What a list of articles is sorted by.
package enum ArticleSort: String, CaseIterable, Codable, Hashable, Sendable {
  /// Newest first; undated last.
  case date
  /// By name; unknown last.
  case outlet
  /// Most quotes first.
  case quotes
  /// By story: the one with the newest article first, its articles together, the newest first.
  case story

  /// What an order looks at; what ties is in the order of dates.
  package var columns: Set<HoldingsColumn> {
    switch self {
    case .date: [.date, .time]
    case .outlet: [.date, .time, .outlet]
    case .quotes: [.date, .time, .quotes]
    case .story: [.date, .time, .story]
    }
  }
}
