package import Analysis
import Catalog
import Glibc
import News
package import Storage
package import Wire

/// Fetches feeds, and brings what is new in them into the library.
///
/// It works in the thread of whoever calls; another may stop it. What came in stays, however it ends.
package final class FeedRound: Sendable {
  private let library: Library
  private let fetcher: Fetcher
  private let rules: Rules

  /// Prepares a round; nothing is fetched yet.
  ///
  /// - Parameters:
  ///   - library: where feeds and articles are kept.
  ///   - fetcher: what fetches; one that was stopped fetches nothing more.
  ///   - atlas: the countries' names with the user's own; nil for the built-in ones alone.
  package init(library: Library, fetcher: Fetcher, atlas: Atlas? = nil) {
    self.library = library
    self.fetcher = fetcher
    rules = Rules(atlas: atlas)
  }

  /// Fetches feeds, and returns when all have ended.
  ///
  /// - Parameters:
  ///   - feeds: those of the library that are to be fetched, due or not.
  ///   - answers: what has been fetched already, by the names of the feeds.
  ///   - tell: is told what changes and how far it is; at the end a progress that is finished.
  /// - Returns: a report a feed, in their order.
  package func run(
    _ feeds: [StoredFeed],
    answers: [String: FetchAnswer] = [:],
    tell: @escaping (Bulletin) -> Void
  ) -> [FeedReport] {
    let desk = FeedDesk(feeds, library: library, rules: rules, now: time(nil), tell: tell)
    var requests: [FetchRequest] = []
    for (number, feed) in feeds.enumerated() {
      if let answer = answers[feed.name] {
        requests += desk.take(number, .success(answer))
        continue
      }
      do throws(FetchFault) {
        let address = try WebAddress(feed.address)
        requests.append(
          FetchRequest(number, address, tag: feed.tag, modified: feed.modified, mayBePrivate: feed.isPrivate)
        )
      } catch {
        requests += desk.take(number, .failure(error))
      }
    }
    fetcher.fetch(requests) { request, outcome in
      desk.take(request.number, outcome)
    }
    return desk.finish()
  }

  /// Ends soon.
  package func stop() {
    fetcher.stop()
  }
}
