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
        let here = self.seenHere.withLock { $0 }
        for watch in watches {
          let seen = max(watch.seen, here[watch.name] ?? 0)
          counts[watch.name] = (try? matches.articles(of: watch, after: seen, in: sources).count) ?? 0
        }
      }
      self.mailbox.leave([.watchesCounted(counts, request: request)])
    }
  }

  /// Notes that the reader has seen what a watch found.
  ///
  /// Where some of it lies outside of what shows, the library keeps only what came in before that; that the rest of
  /// what shows was seen is known until the program ends.
  func seeWatch(_ name: String, upTo article: ArticleID) {
    seenHere.withLock { $0[name] = article.number }
    writing.async { @Sendable in
      guard let opened = try? self.door.library(), opened.isWritable,
        let watch = try? opened.library.watches().first(where: { $0.name == name })
      else { return }
      var last = article
      if let sources = self.view.withLock({ $0.sources }) {
        guard let matches = try? NewMatches(in: opened.library),
          let all = try? matches.articles(of: watch, after: watch.seen),
          let shown = try? matches.articles(of: watch, after: watch.seen, in: sources)
        else { return }
        if let outside = all.subtracting(shown).first {
          last = min(last, ArticleID(outside.number - 1))
        }
      }
      try? opened.library.noteSeen(name, upTo: last)
    }
  }

  /// Watches a filter, or no more; one that was watched before goes on where it was.
  func watchFilter(_ name: String, isSet: Bool, _ request: RequestID) {
    change(request) { library, _ throws(LibraryFault) in
      if !isSet { self.noteEnd(of: name, in: library) }
      let former = self.ended.withLock { $0[name] }
      return try library.setWatch(name, isSet: isSet, goingOnFrom: former)
        ? .changeSaved(request: request)
        : .changeFailed(reason: "the filter is there no more; another program has removed it", request: request)
    }
  }

  /// Remembers how far a watch was seen that ends, for when that is taken back.
  func noteEnd(of name: String, in library: Library) {
    guard let watch = try? library.watches().first(where: { $0.name == name }) else { return }
    ended.withLock { $0[name] = watch }
  }
}
