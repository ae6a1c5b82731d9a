import Newsroom
import Storage

/// What a round of feeds brought, in all.
struct FeedTally {
  let feeds: Int
  let new: Int
  let updated: Int
  let known: Int
  let failed: Int

  init(_ reports: [FeedReport]) {
    feeds = reports.count
    new = reports.reduce(0) { $0 + $1.new }
    updated = reports.reduce(0) { $0 + $1.updated }
    known = reports.reduce(0) { $0 + $1.known }
    failed = reports.count { $0.fault != nil }
  }

  /// One sentence without a full stop: `3 feeds: 12 new articles, 1 updated, 1 feed failed`.
  var sentence: String {
    var parts = ["\(ProgressLine.grouped(new)) new \(new == 1 ? "article" : "articles")"]
    if updated > 0 { parts.append("\(ProgressLine.grouped(updated)) updated") }
    if failed > 0 { parts.append("\(failed) \(failed == 1 ? "feed" : "feeds") failed") }
    return "\(ProgressLine.grouped(feeds)) \(feeds == 1 ? "feed" : "feeds"): " + parts.joined(separator: ", ")
  }
}
