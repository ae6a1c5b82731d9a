import Storage
import Wire

/// A feed, as its line says it: without user and password, which an export that is handed on must not give away.
struct FeedMembers: Decodable {
  let name: String
  let address: String
  let title: String?
  let site: String?
  let shelf: String?
  let full: Bool?
  let own: Bool?
  let added: Int?

  /// The longest member that is taken, in bytes.
  private static let longest = 1 << 14

  static func write(_ feed: StoredFeed, to json: inout JSONWriter) {
    json.text("name", feed.name)
    json.text("address", WebAddress.bare(feed.address))
    if let title = feed.title { json.text("title", title) }
    if let site = feed.site { json.text("site", site) }
    if let shelf = feed.shelf { json.text("shelf", shelf) }
    if feed.isFull { json.truth("full", true) }
    if feed.isPrivate { json.truth("own", true) }
    json.number("added", feed.added)
  }

  func feed() throws(LineFault) -> StoredFeed {
    let isShort = [name, address, title, site, shelf].allSatisfy { ($0?.utf8.count ?? 0) < Self.longest }
    let isWeb = [name, address].allSatisfy { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    guard isShort, isWeb, !name.contains("#"), !name.utf8.contains(0) else { throw LineFault("it is no feed") }
    var feed = StoredFeed(name: name, address: address, added: max(0, added ?? 0))
    (feed.title, feed.site, feed.shelf) = (title, site, shelf)
    (feed.isFull, feed.isPrivate) = (full ?? false, own ?? false)
    return feed
  }
}
