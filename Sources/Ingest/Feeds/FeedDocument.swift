internal import Markup

/// What was found at an address: a feed, a page that names feeds, or something else.
package enum FeedDocument: Equatable, Sendable {
  case feed(Feed)
  /// A web page, with the addresses of the feeds that it names, the likeliest first.
  case page(feeds: [String])
  case other

  /// Reads what was found, as far as it goes; linear, whatever the bytes.
  ///
  /// - Parameters:
  ///   - bytes: the document as it came.
  ///   - contentType: what the server says of it.
  ///   - base: the address it was found at.
  package init(_ bytes: [UInt8], contentType: String?, base: String) {
    let utf8 = DecodedMarkup(bytes, charset: contentType.flatMap { MediaType($0).charset }).utf8
    if let feed = FeedReader.feed(in: utf8, base: base) {
      self = .feed(feed)
    } else if Self.isPage(utf8) {
      self = .page(feeds: Self.feeds(named: utf8, base))
    } else {
      self = .other
    }
  }

  /// The feeds that a page names; many name one of their news and then one of the comments, or that one first.
  private static func feeds(named page: [UInt8], _ base: String) -> [String] {
    let found = page.withUnsafeBufferPointer { FeedLinks.subscriptions(in: PageTree($0), base: base) }
    func isOfComments(_ feed: Subscription) -> Bool {
      [feed.address, feed.title].contains { $0.lowercased().contains("comment") }
    }
    return (found.filter { !isOfComments($0) } + found.filter(isOfComments)).map(\.address)
  }

  private static func isPage(_ utf8: [UInt8]) -> Bool {
    let head = String(decoding: utf8.prefix(4_096), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { head.contains($0) }
  }
}
