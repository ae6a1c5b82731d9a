package import News
package import Storage

/// What came of fetching a feed.
package struct FeedReport: Equatable, Sendable {
  /// The feed as the library has it now.
  package internal(set) var feed: StoredFeed
  /// Entries that the library had not, that it had otherwise, and that it had.
  package internal(set) var new = 0
  package internal(set) var updated = 0
  package internal(set) var known = 0
  /// Whether the server said that nothing has changed.
  package internal(set) var isUnchanged = false
  /// How many entries have the text of the page behind them.
  package internal(set) var pages = 0
  /// Why pages behind entries did not come; the feed's own text stands in for them.
  package internal(set) var setAside: [SetAside] = []
  /// Whether it was not fetched, since the round was stopped.
  package internal(set) var isStopped = false
  /// Why nothing, or not everything, came; one sentence without a full stop.
  ///
  /// Foreign text may be part of it: gate it before showing it.
  package internal(set) var fault: String?
  /// Where the feed has moved for good, if it has.
  package internal(set) var moved: String?

  init(_ feed: StoredFeed) {
    self.feed = feed
  }
}
