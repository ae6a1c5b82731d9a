import Catalog

/// In which order things are listed; what ties is newest first, then by number.
package enum ListingOrder: String, CaseIterable, Sendable {
  /// Newest first; articles without a date last.
  case date
  case outlet
  /// Most quotes first.
  case quotes
  /// By story: the one with the newest article first.
  case story

  var sort: ArticleSort {
    switch self {
    case .date: .date
    case .outlet: .outlet
    case .quotes: .quotes
    case .story: .story
    }
  }
}
