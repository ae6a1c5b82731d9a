import Storage

/// How feeds are to be fetched from now on; what is nil stays as it is.
package struct FeedChange: Sendable {
  /// Whether the whole page behind each entry is fetched.
  package var isFull: Bool?
  /// Whether the server may be this machine or one of its own net.
  package var isPrivate: Bool?
  /// The folder of feeds that it is in; empty for none.
  package var shelf: String?

  /// Changes nothing.
  package init() {}

  /// Whether it changes nothing.
  package var isEmpty: Bool { isFull == nil && isPrivate == nil && shelf == nil }

  func changed(_ feed: StoredFeed) -> StoredFeed {
    var feed = feed
    if isFull == true, !feed.isFull {
      // The server must say all of it again, since pages are wanted of what is known already.
      (feed.tag, feed.modified, feed.due) = (nil, nil, 0)
    }
    feed.isFull = isFull ?? feed.isFull
    feed.isPrivate = isPrivate ?? feed.isPrivate
    if let shelf { feed.shelf = shelf.isEmpty ? nil : shelf }
    return feed
  }
}
