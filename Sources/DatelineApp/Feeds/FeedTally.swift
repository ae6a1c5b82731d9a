import Newsroom
import Storage

/// What a round of feeds brought, in all.
struct FeedTally {
  let feeds: Int
  /// Feeds that were not fetched, since the round was stopped.
  let stopped: Int
  let unchanged: Int
  /// Feeds that have moved for good.
  let moved: Int
  let new: Int
  let updated: Int
  let known: Int
  let failed: Int
  /// Feeds that failed, and pages that did not come.
  let setAside: Int

  init(_ reports: [FeedReport]) {
    feeds = reports.count
    stopped = reports.count { $0.isStopped }
    unchanged = reports.count { $0.isUnchanged }
    moved = reports.count { $0.moved != nil }
    new = reports.reduce(0) { $0 + $1.new }
    updated = reports.reduce(0) { $0 + $1.updated }
    known = reports.reduce(0) { $0 + $1.known }
    failed = reports.count { $0.fault != nil }
    setAside = reports.reduce(failed) { $0 + $1.setAside.count }
  }

  /// One sentence without a full stop: `3 feeds, 1 unchanged: 12 new, 1 updated, 30 known, 1 set aside`.
  var sentence: String {
    let counts = [(new, "new"), (updated, "updated"), (known, "known"), (setAside, "set aside")]
    let words = counts.map { "\(ProgressLine.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
    let fetched = stopped > 0 ? "\(ProgressLine.grouped(feeds - stopped)) of " : ""
    let others = [(unchanged, "unchanged"), (moved, "moved for good")].filter { $0.0 > 0 }
      .map { ", \(ProgressLine.grouped($0.0)) \($0.1)" }
    return "\(fetched)\(ProgressLine.grouped(feeds)) \(feeds == 1 ? "feed" : "feeds")\(others.joined()): \(words)"
  }
}
