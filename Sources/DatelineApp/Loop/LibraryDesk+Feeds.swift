import Dispatch
import Glibc
import News
import Newsroom
import Reading
import Storage
import Synchronization

/// Feeds, fetched beside everything else.
extension LibraryDesk {
  /// Fetches the feeds that are due; while a round goes on, nothing more.
  func fetchFeeds() {
    fetching.async { @Sendable in
      do throws(LibraryFault) {
        let opened = try self.door.library()
        guard opened.isWritable else {
          return self.mailbox.leave([.noticed("The library may only be read: nothing new can be taken in")])
        }
        self.fetch(try opened.library.feeds(), into: opened.library)
      } catch {
        self.mailbox.leave([.noticed(error.sentence)])
      }
    }
  }

  private func fetch(_ feeds: [StoredFeed], into library: Library) {
    guard !feeds.isEmpty else {
      return mailbox.leave([.noticed("There are no feeds yet; `dateline feeds add URL` adds one")])
    }
    let due = FeedSchedule.due(feeds, at: time(nil))
    guard !due.isEmpty else {
      return mailbox.leave([.noticed("All feeds were fetched a moment ago, or wait after a failure")])
    }
    let next = FeedRound(library: library, fetcher: Network.fetcher(), atlas: atlas.withLock { $0 })
    let isWanted = round.withLock { round in
      guard !round.isOver else { return false }
      round.running = next
      return true
    }
    guard isWanted else { return }
    let reports = next.run(due) { self.takeFetched($0) }
    round.withLock { $0.running = nil }
    newsdesk.withLock { $0 }?.gather()
    let tally = FeedTally(reports)
    let words = (tally.stopped > 0 ? "Fetching stopped: " : "") + tally.sentence
    tellTroubles(of: library, pages: reports.flatMap(\.setAside))
    mailbox.leave([.noticed(words + (tally.setAside > 0 ? "; E says why" : ""))])
  }

  /// Passes on what a round tells; what did not come is told at its end.
  private func takeFetched(_ bulletin: Bulletin) {
    switch bulletin {
    case .opened, .setAside: break
    case .changed, .noticed: take(bulletin)
    case .progress(let progress):
      mailbox.leave([.progressed(progress)])
      if let failure = progress.failure { mailbox.leave([.noticed(Self.notice("Fetching stopped", failure))]) }
    }
  }

  /// Tells which feeds do not come, and which pages did not.
  func tellTroubles(of library: Library, pages: [SetAside] = []) {
    guard let feeds = try? library.feeds() else { return }
    let troubles = feeds.compactMap { feed in
      FeedShelf.trouble(of: feed).map { SetAside(source: feed.title ?? feed.name, reason: $0) }
    }
    mailbox.leave([.feedsSetAside(troubles + pages)])
  }

  /// Ends a round soon; with `forGood` there will be no other.
  func stopFetching(forGood: Bool = false) {
    round.withLock { round in
      round.isOver = round.isOver || forGood
      return round.running
    }?.stop()
  }
}
