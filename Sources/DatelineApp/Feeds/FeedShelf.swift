import Newsroom
import Screen
package import Storage
import Wire

/// The feeds of a library, as commands list and change them.
package struct FeedShelf {
  private let library: Library

  /// Takes the feeds of a library.
  package init(of library: Library) {
    self.library = library
  }

  func all() throws(ListingFault) -> [StoredFeed] {
    try ListingFault.asking { () throws(LibraryFault) in try library.feeds() }
  }

  /// Adds a feed; false if it was there already.
  func add(_ feed: StoredFeed) throws(ListingFault) -> Bool {
    try ListingFault.asking { () throws(LibraryFault) in try library.add(feed).isNew }
  }

  /// The feeds that go by some names: addresses, or parts of titles.
  ///
  /// - Throws: a mistake for a name that none goes by.
  func feeds(named names: [String]) throws(ListingFault) -> [StoredFeed] {
    let all = try all()
    var chosen: Set<String> = []
    for name in names {
      let address = (try? TypedAddress.read(name))?.text
      let exact = all.filter { $0.name == name || $0.name == address || $0.address == name }
      let words = name.lowercased()
      let found = exact.isEmpty ? all.filter { $0.title?.lowercased().contains(words) == true } : exact
      guard !found.isEmpty else {
        throw .mistake("no feed goes by “\(name)”; `dateline feeds` lists those there are")
      }
      chosen.formUnion(found.map(\.name))
    }
    return all.filter { chosen.contains($0.name) }
  }

  /// Removes feeds by name; their articles stay.
  ///
  /// - Returns: those removed.
  package func remove(_ names: [String]) throws(ListingFault) -> [StoredFeed] {
    let feeds = try feeds(named: names)
    for feed in feeds { try ListingFault.asking { () throws(LibraryFault) in try library.remove(feed) } }
    return feeds
  }

  /// Writes a line a feed, for people or as JSON Lines; `nothingMatched` if there is none.
  package func write(asLines: Bool, to descriptor: Int32) throws(ListingFault) {
    let feeds = try all()
    guard !feeds.isEmpty else { throw .nothingMatched }
    let counts = try ListingFault.asking { () throws(LibraryFault) in try library.articlesOfFeeds() }
    var sink = ByteSink(descriptor: descriptor)
    if asLines {
      var json = JSONWriter()
      for feed in feeds {
        json.object { Self.write(feed, articles: counts[feed.name] ?? 0, to: &$0) }
        json.endLine()
      }
      sink.bytes = json.bytes
    } else {
      let rows = feeds.map { feed in
        [
          ProgressLine.grouped(counts[feed.name] ?? 0), feed.shelf ?? "", feed.title ?? "", feed.name,
          feed.fault.map { "failed: \($0)" } ?? "",
        ].map { TextGate.shown($0, as: .line) }
      }
      sink.bytes = TextTable(rows: rows).lines.flatMap { Array(($0 + "\n").utf8) }
    }
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  private static func write(_ feed: StoredFeed, articles: Int, to json: inout JSONWriter) {
    json.text("feed", feed.name)
    json.text("address", (try? WebAddress(feed.address))?.text ?? feed.name)
    json.text("title", feed.title)
    json.text("site", feed.site)
    json.text("folder", feed.shelf)
    json.truth("full", feed.isFull)
    json.truth("private", feed.isPrivate)
    json.number("articles", articles)
    json.key("fetched")
    feed.fetched.map { json.number($0) } ?? json.null()
    json.number("due", feed.due)
    json.number("failures", feed.failures)
    json.text("error", feed.fault)
  }
}
