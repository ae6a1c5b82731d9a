import Catalog

/// What a bar of a timeline stands for.
package enum TimelineLength: String, CaseIterable, Hashable, Sendable {
  case day
  /// From Monday to Sunday.
  case week
  case month
  case year

  var step: TimelineStep {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .year: .year
    }
  }
}
