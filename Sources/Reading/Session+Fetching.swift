package import News

/// Feeds, fetched while the reader reads on.
extension Session {
  /// How far it has come; nil while nothing is fetched.
  package var fetching: Progress? { feeds.progress }

  /// What could not be read or fetched, and why.
  package var setAside: [SetAside] { feeds.setAside + filesSetAside }

  mutating func fetchFeeds() -> [Effect] {
    guard fetching == nil else {
      notice = Notice(feeds.isStopped ? "The fetching ends in a moment" : "Feeds are being fetched; ^C stops that")
      return []
    }
    feeds.isStopped = false
    return [.fetchFeeds]
  }

  /// Stops the fetching of feeds; nil if none are fetched, or it is ending.
  mutating func stopFetching() -> [Effect]? {
    guard fetching != nil, !feeds.isStopped else { return nil }
    feeds.isStopped = true
    notice = Notice("The fetching ends; what has come stays")
    return [.stopFetching]
  }

  mutating func takeFetching(_ progress: Progress) -> [Effect] {
    feeds.progress = progress.isFinished ? nil : progress
    return progress.isFinished ? catchUpOnTexts() + countWatches() : []
  }
}
