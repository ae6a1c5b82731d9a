import Glibc
import News
import Newsroom
package import Storage
import Wire

/// Fetches feeds without the screen, with a line that says how far it is.
package struct FeedErrand {
  private let library: Library
  private let gazetteer: OwnGazetteer
  private let stop: StopRequest
  private let complain: (String) -> Void

  /// Prepares an errand; nothing is fetched yet.
  package init(
    for library: Library,
    gazetteer: OwnGazetteer,
    stop: StopRequest,
    complain: @escaping (String) -> Void
  ) {
    self.library = library
    self.gazetteer = gazetteer
    self.stop = stop
    self.complain = complain
  }

  /// Fetches the feeds that are named, else those that are due.
  ///
  /// - Parameters:
  ///   - names: addresses, or parts of titles.
  ///   - isForced: whether feeds are fetched that are not due yet.
  /// - Returns: what came of them.
  /// - Throws: a mistake if nothing is named so; `empty` if there are no feeds at all.
  package func run(_ names: [String], isForced: Bool) throws(ListingFault) -> FeedSheet {
    let shelf = FeedShelf(of: library)
    let all = try shelf.all()
    guard !all.isEmpty else { throw FeedShelf.empty }
    guard names.isEmpty else { return FeedSheet(fetch(try shelf.feeds(named: names))) }
    return FeedSheet(fetch(isForced ? all : FeedSchedule.due(all, at: time(nil))))
  }

  /// Adds the feed at an address, or the one that the page there names, and fetches it.
  ///
  /// - Parameters:
  ///   - text: the address, as it was typed.
  ///   - change: how it is to be fetched; a feed that is there already is changed so.
  /// - Returns: what came of it.
  /// - Throws: a mistake if there is no feed.
  package func add(_ text: String, with change: FeedChange) throws(ListingFault) -> FeedSheet {
    let found: FeedFinder.Found
    do throws(FeedFinder.Failure) {
      let fetcher = Network.fetcher()
      stop.whenGiven { fetcher.stop() }
      let address: WebAddress
      do throws(FetchFault) { address = try TypedAddress.read(text) } catch { throw .notFetched(error) }
      found = try FeedFinder(fetcher).find(at: address, mayBePrivate: change.isPrivate ?? false)
    } catch {
      if stop.isGiven { throw .stopped }
      throw .mistake("\(WebAddress.bare(text)): \(error.sentence)")
    }
    var feed = StoredFeed(name: found.address.text, address: found.address.whole, added: time(nil))
    (feed.title, feed.site) = (found.title, found.site)
    feed = change.changed(feed)
    let stored = try keep(feed, found.address, change)
    return FeedSheet(fetch([stored], answers: [stored.name: found.answer]))
  }

  /// Keeps a feed that was found; one that is there already takes over what was said of it now.
  private func keep(
    _ feed: StoredFeed,
    _ address: WebAddress,
    _ change: FeedChange
  ) throws(ListingFault) -> StoredFeed {
    try ListingFault.asking { () throws(LibraryFault) in
      let added = try library.add(feed)
      guard !added.isNew else { return added.feed }
      complain("\(added.feed.name) was there already; it is fetched now")
      var stored = change.changed(added.feed)
      if address.hasSecret { stored.address = address.whole }
      try library.save(stored)
      return stored
    }
  }

  /// Ends the use of the library.
  package func endUse() {
    library.close()
  }

  private func fetch(_ feeds: [StoredFeed], answers: [String: FetchAnswer] = [:]) -> [FeedReport] {
    let round = FeedRound(library: library, fetcher: Network.fetcher(), atlas: gazetteer.atlas)
    stop.whenGiven { round.stop() }
    var line = ProgressLine()
    let reports = round.run(feeds, answers: answers) { bulletin in
      switch bulletin {
      case .progress(let progress):
        if progress.isFinished {
          line.clear()
          if let failure = progress.failure { complain(failure) }
        } else {
          line.show(progress)
        }
      case .noticed(let sentence): complain(sentence)
      case .opened, .changed, .setAside: break
      }
    }
    StoryRound(library: library, stop: stop).run()
    return reports
  }
}
