package import Storage
import Wire

/// When a feed may be asked again, in seconds since 1970.
package enum FeedSchedule {
  private static let usual = 300
  private static let afterFailure = 600
  private static let day = 86_400
  /// After the server has said that there is nothing any more.
  private static let whenGone = 30 * day

  /// The feeds that may be asked now.
  package static func due(_ feeds: [StoredFeed], at now: Int) -> [StoredFeed] {
    feeds.filter { $0.due <= now }
  }

  static func afterSuccess(at now: Int) -> Int { now + usual }

  /// Each failure in a row doubles the time, up to a day; what the server asks for counts more.
  static func after(_ fault: FetchFault?, failures: Int, at now: Int) -> Int {
    if case .status(410, _) = fault { return now + whenGone }
    let wait = min(day, afterFailure << min(max(failures - 1, 0), 8))
    let asked = min(fault?.retryAfter ?? 0, whenGone)
    return now + max(wait, asked)
  }
}
