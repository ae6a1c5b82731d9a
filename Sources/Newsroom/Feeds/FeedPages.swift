import Ingest
import Storage
import Wire

/// The pages behind entries that a round fetches, by the numbers of their requests.
struct FeedPages {
  /// The most pages that are fetched for one feed in one round; the others come with the next.
  private static let mostOfFeed = 50

  private struct Shelf {
    var asked = 0
    /// How many are still to come.
    var waiting = 0
    /// Whether the next round must have the feed as a whole, since pages are missing.
    var isIncomplete = false
    /// What the server said of the feed.
    var validators: (tag: String?, modified: String?)?
  }

  private var waiting: [Int: EntryPage] = [:]
  private var shelves: [Int: Shelf] = [:]
  private var next: Int

  /// Requests get numbers from this one on.
  init(firstNumber: Int) {
    next = firstNumber
  }

  /// What is to be fetched for an entry; nil if it has no page, or enough is fetched for its feed in this round.
  mutating func request(_ page: EntryPage, of feed: StoredFeed) -> FetchRequest? {
    guard let link = page.entry.link, let address = try? WebAddress(link) else { return nil }
    var shelf = shelves[page.number] ?? Shelf()
    defer { shelves[page.number] = shelf }
    guard shelf.asked < Self.mostOfFeed else {
      shelf.isIncomplete = true
      return nil
    }
    shelf.asked += 1
    shelf.waiting += 1
    waiting[next] = page
    defer { next += 1 }
    return FetchRequest(next, address, mayBePrivate: Self.isOwn(address, of: feed))
  }

  /// Takes out the page of a request.
  mutating func take(_ number: Int) -> EntryPage? {
    guard let page = waiting.removeValue(forKey: number) else { return nil }
    shelves[page.number]?.waiting -= 1
    return page
  }

  /// Notes that a page is still wanted.
  mutating func miss(_ page: EntryPage) {
    shelves[page.number]?.isIncomplete = true
  }

  /// Notes what the server said of a feed; says whether that may be kept now.
  mutating func keep(tag: String?, modified: String?, of number: Int) -> Bool {
    shelves[number]?.validators = (tag, modified)
    guard let shelf = shelves[number] else { return true }
    return shelf.waiting == 0 && !shelf.isIncomplete
  }

  /// What the server said of a feed whose last page has come; nil if others are to come or missing.
  func validators(of number: Int) -> (tag: String?, modified: String?)? {
    guard let shelf = shelves[number], shelf.waiting == 0, !shelf.isIncomplete else { return nil }
    return shelf.validators
  }

  /// A feed from the reader's own net may name pages of its own server, and no other feed may name any there.
  private static func isOwn(_ address: WebAddress, of feed: StoredFeed) -> Bool {
    guard feed.isPrivate, let own = try? WebAddress(feed.address) else { return false }
    return address.hasSameServer(as: own)
  }
}
