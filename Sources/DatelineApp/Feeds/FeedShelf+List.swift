import Glibc
package import Ingest
import Newsroom
import Storage
import Wire

/// Feeds as lists that other readers take and give.
extension FeedShelf {
  /// What came of taking in a list.
  package struct Outcome: Equatable, Sendable {
    package var added = 0
    package var known = 0
    /// Addresses that are none, or lie in no place that may be fetched.
    package var refused = 0
  }

  /// The most feeds that are taken of one list.
  private static let mostFeeds = 10_000

  /// Adds the feeds of a list; nothing is fetched.
  ///
  /// - Parameters:
  ///   - list: foreign words.
  ///   - complain: is called with a sentence about each feed that cannot be taken.
  /// - Returns: how many were added.
  /// - Throws: `ListingFault` if the library refuses.
  package func add(_ list: SubscriptionList, complain: (String) -> Void) throws(ListingFault) -> Outcome {
    var outcome = Outcome()
    for subscription in list.subscriptions.prefix(Self.mostFeeds) {
      let address: WebAddress
      do throws(FetchFault) {
        guard subscription.address.contains("://") else { throw .notAnAddress(subscription.address) }
        address = try TypedAddress.read(subscription.address)
      } catch {
        outcome.refused += 1
        complain("\(WebAddress.bare(subscription.address)): \(error.sentence)")
        continue
      }
      var feed = StoredFeed(name: address.text, address: address.whole, added: time(nil))
      feed.title = subscription.title.isEmpty ? nil : subscription.title
      feed.site = subscription.page
      feed.shelf = subscription.folders.isEmpty ? nil : subscription.folders.joined(separator: "/")
      if try add(feed) { outcome.added += 1 } else { outcome.known += 1 }
    }
    let left = list.subscriptions.count - Self.mostFeeds
    if left > 0 {
      outcome.refused += left
      complain("the list has more than \(Self.mostFeeds) feeds; the others were left out")
    }
    return outcome
  }

  /// The feeds as a list.
  ///
  /// - Parameter hasPasswords: whether addresses have their user names and passwords.
  /// - Returns: a list with at least one feed.
  /// - Throws: `ListingFault` if there is none.
  package func list(hasPasswords: Bool) throws(ListingFault) -> SubscriptionList {
    let feeds = try all()
    guard !feeds.isEmpty else { throw Self.empty }
    return SubscriptionList(
      title: "Dateline",
      subscriptions: feeds.map { feed in
        Subscription(
          title: feed.title ?? "",
          address: hasPasswords ? feed.address : WebAddress.bare(feed.address),
          page: feed.site,
          folders: feed.shelf.map { $0.split(separator: "/").map(String.init) } ?? []
        )
      }
    )
  }
}
