import Catalog
import Dispatch
import News
import Reading
import Storage
import Synchronization

/// Watches: how many new matches each has.
extension LibraryDesk {
  /// Counts what is new for each watch in what shows, beside everything else.
  func countWatches(_ request: RequestID) {
    counting.async { @Sendable in
      var counts: [String: Int] = [:]
      if let library = try? self.door.library().library, let watches = try? library.watches(), !watches.isEmpty,
        let matches = try? NewMatches(in: library)
      {
        let sources = self.view.withLock { $0.sources }
        for watch in watches {
          counts[watch.name] = (try? matches.articles(of: watch, after: watch.seen, in: sources).count) ?? 0
        }
      }
      self.mailbox.leave([.watchesCounted(counts, request: request)])
    }
  }

  /// Notes that the reader has seen what a watch found; not while some of it lies outside of what shows.
  func seeWatch(_ name: String, upTo article: ArticleID) {
    writing.async { @Sendable in
      guard let opened = try? self.door.library(), opened.isWritable,
        let watch = try? opened.library.watches().first(where: { $0.name == name })
      else { return }
      if let sources = self.view.withLock({ $0.sources }) {
        guard let matches = try? NewMatches(in: opened.library),
          let all = try? matches.articles(of: watch, after: watch.seen),
          let shown = try? matches.articles(of: watch, after: watch.seen, in: sources), all == shown
        else { return }
      }
      try? opened.library.noteSeen(name, upTo: article)
    }
  }

  func watchFilter(_ name: String, isSet: Bool, _ request: RequestID) {
    change(request) { library, _ throws(LibraryFault) in
      try library.setWatch(name, isSet: isSet)
        ? .changeSaved(request: request)
        : .changeFailed(reason: "the filter is there no more; another program has removed it", request: request)
    }
  }
}
