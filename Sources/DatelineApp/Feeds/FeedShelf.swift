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
      let exact = all.filter { $0.name == name || $0.name == address || WebAddress.bare($0.address) == address }
      let words = name.lowercased()
      let found = exact.isEmpty ? all.filter { $0.title?.lowercased().contains(words) == true } : exact
      guard !found.isEmpty else {
        throw .mistake("no feed goes by “\(WebAddress.bare(name))”; `dateline feeds` lists those there are")
      }
      chosen.formUnion(found.map(\.name))
    }
    return all.filter { chosen.contains($0.name) }
  }

  /// Changes how feeds are fetched, by name.
  ///
  /// - Returns: the feeds as they are now.
  package func change(_ names: [String], by change: FeedChange) throws(ListingFault) -> [StoredFeed] {
    try feeds(named: names).map { feed throws(ListingFault) in
      let changed = change.changed(feed)
      try ListingFault.asking { () throws(LibraryFault) in try library.save(changed) }
      return changed
    }
  }

  /// Ends the use of the library.
  package func endUse() {
    library.close()
  }

  /// Removes feeds by name; their articles stay.
  ///
  /// - Returns: those removed.
  package func remove(_ names: [String]) throws(ListingFault) -> [StoredFeed] {
    let feeds = try feeds(named: names)
    for feed in feeds { try ListingFault.asking { () throws(LibraryFault) in try library.remove(feed) } }
    return feeds
  }

  static let empty = ListingFault.empty("there are no feeds yet; `dateline feeds add URL` adds one")

  /// Writes a line a feed, for people or as JSON Lines; `empty` if there is none.
  package func write(asLines: Bool, to descriptor: Int32) throws(ListingFault) {
    let feeds = try all()
    guard !feeds.isEmpty else { throw Self.empty }
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
          ProgressLine.grouped(counts[feed.name] ?? 0), feed.fetched.map { LocalTime.words($0) } ?? "never",
          feed.shelf ?? "", feed.title ?? "", feed.name, Self.remarks(on: feed),
        ].map { TextGate.shown($0, as: .line) }
      }
      sink.bytes = TextTable(rows: rows).lines.flatMap { Array(($0 + "\n").utf8) }
    }
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  private static func remarks(on feed: StoredFeed) -> String {
    let address = WebAddress.bare(feed.address)
    let remarks = [
      feed.isFull ? "whole pages" : nil, address == feed.name ? nil : "has moved to \(address)", trouble(of: feed),
    ]
    return remarks.compactMap(\.self).joined(separator: "; ")
  }

  /// Why a feed does not come, and when it is asked again; nil if it comes.
  static func trouble(of feed: StoredFeed) -> String? {
    guard let fault = feed.fault else { return nil }
    let times = feed.failures > 1 ? "failed \(ProgressLine.grouped(feed.failures)) times" : "failed"
    return "\(times): \(fault); asked again after \(LocalTime.words(feed.due))"
  }

  private static func write(_ feed: StoredFeed, articles: Int, to json: inout JSONWriter) {
    json.text("feed", feed.name)
    json.text("address", WebAddress.bare(feed.address))
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
