import News

/// The fetching of feeds, and what is amiss with them.
struct FeedRun: Sendable {
  /// How far it has come; nil while nothing is fetched.
  var progress: Progress?
  /// The reader wants no more to be fetched.
  var isStopped = false
  /// The feeds that do not come now, and the pages that did not come the last time.
  var setAside: [SetAside] = []
}
