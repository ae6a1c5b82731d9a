/// In which order things are listed; what ties is newest first, then by source.
package enum ListingOrder: String, CaseIterable, Sendable {
  /// Newest first; articles without a date last.
  case date
  case outlet
  /// Most quotes first.
  case quotes
}
