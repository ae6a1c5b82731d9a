package import Analysis
import Catalog
import Dispatch
package import Ingest
import News
package import Storage
import Synchronization

/// Brings what the reader pointed at into the library, and keeps the library up with it.
///
/// A first pass walks, reads, ingests, analyses and stores what is not known yet. Then it may watch the folders and
/// take in what changes in them. All it tells comes from one thread of its own, one call at a time.
package final class Newsdesk: Sendable {
  private struct State {
    var jobs = DeskJobs()
    var pass: Pass?
    var isRevising = false
    var hasStarted = false
    var isClosed = false
  }

  private let library: Library
  private let inputs: [Input]
  private let workers: Int
  private let rules: Rules
  private let map: RecordMap
  private let isWatching: Bool
  private let isGathering: Bool
  private let state = Mutex(State())
  private let calls = DispatchSemaphore(value: 0)
  private let end = DispatchSemaphore(value: 0)

  /// Prepares the desk; nothing is touched yet.
  ///
  /// - Parameters:
  ///   - library: where the articles go; one in memory if they shall not be remembered.
  ///   - inputs: taken in in this order; none for all sources that the library has.
  ///   - workers: the number of threads that read and analyse, at least 1.
  ///   - atlas: the countries' names with the user's own; nil for the built-in ones alone.
  ///   - map: which fields of dumps mean what, where their names do not say it.
  ///   - isWatching: whether it goes on after the first pass: folders are watched, and older analyses are made anew.
  ///   - isGathering: whether it gathers articles into stories after every pass; nil for a desk that watches.
  package init(
    library: Library,
    inputs: [Input],
    workers: Int = 2,
    atlas: Atlas? = nil,
    map: RecordMap = RecordMap(),
    isWatching: Bool = false,
    isGathering: Bool? = nil
  ) {
    self.library = library
    self.inputs = inputs
    self.workers = max(1, workers)
    rules = Rules(atlas: atlas)
    self.map = map
    self.isWatching = isWatching
    self.isGathering = isGathering ?? isWatching
  }

  /// Begins the first pass, on threads of its own; a second call does nothing.
  package func start(tell: @escaping @Sendable (Bulletin) -> Void) {
    let isFirst = state.withLock { state in
      defer { state.hasStarted = true }
      return !state.hasStarted && !state.isClosed
    }
    guard isFirst else { return }
    DispatchQueue(label: "dateline.newsdesk").async { @Sendable in
      self.work(tell)
      self.end.signal()
    }
  }

  /// Begins another pass over all the inputs, as soon as the present one is done.
  package func rescan() {
    call { $0.isRescanWanted = true }
  }

  /// Analyses anew all articles whose analysis is not the present one, as soon as nothing else is to be done.
  package func reanalyse() {
    call { $0.isReanalysisWanted = true }
  }

  /// Gathers articles into stories, as soon as nothing else is to be done.
  package func gather() {
    call { $0.isGatheringWanted = true }
  }

  /// Ends the present pass soon; what has been stored stays, and the next pass goes on from there.
  package func stop() {
    let pass = state.withLock { state in
      state.jobs.isReanalysisWanted = false
      state.jobs.isGatheringWanted = false
      state.isRevising = false
      return state.pass
    }
    pass?.stop()
  }

  /// Ends everything; returns when nothing is written any more and no thread of it works.
  package func close() {
    let (pass, mustWait) = state.withLock { state in
      defer { state.isClosed = true }
      return (state.pass, state.hasStarted && !state.isClosed)
    }
    pass?.stop()
    calls.signal()
    if mustWait { end.wait() }
  }

  private func call(_ change: (inout DeskJobs) -> Void) {
    state.withLock { change(&$0.jobs) }
    calls.signal()
  }
}

// The desk's own thread.
extension Newsdesk {
  /// Rises with each Dateline that reads more; what an earlier one could not read is read again then.
  private static let readingVersion = 5
  /// Files of these names were taken for plain text by an earlier one.
  private static let misread = [".csv", ".tsv", ".eml", ".mbox", ".warc"]

  private func work(_ tell: @escaping (Bulletin) -> Void) {
    let ledger = PassLedger(.reading)
    let watch = isWatching ? FolderWatch { ledger.remark($0) } : nil
    defer { watch?.stop() }
    guard let sources = opened(tell) else { return }
    let files = Set(sources.map(\.path.shown))
    let refused = Mutex<Set<String>>([])
    let tell = { (bulletin: Bulletin) in
      if case .setAside(let things) = bulletin {
        refused.withLock { $0.formUnion(things.lazy.map(\.source).filter(files.contains)) }
      }
      tell(bulletin)
    }
    defer { forgetBarren(sources.filter { spot in refused.withLock { $0.contains(spot.path.shown) } }) }
    pass(over: sources, streams: streams, watch, tell)
    ledger.take().forEach(tell)
    call { jobs in
      jobs.isReanalysisWanted = isWatching
      jobs.isGatheringWanted = isGathering
    }
    watch?.start { [weak self] change in
      self?.call { jobs in
        switch change {
        case .everything: jobs.isRescanWanted = true
        case .paths(let paths): jobs.changed.formUnion(paths.filter { Spot.cover(sources, $0) })
        }
      }
    }
    while let job = next() {
      switch job {
      case .rescan: pass(over: inputs.isEmpty ? librarySpots : sources, streams: [], watch, tell)
      case .changes(let paths):
        pass(over: paths.map { Spot(path: $0, isNamed: false) }, streams: [], watch, tell)
      case .reanalysis: reanalyse(tell)
      case .gathering: gather(tell)
      }
      if isGathering, !job.isGathering { call { $0.isGatheringWanted = true } }
      ledger.take().forEach(tell)
    }
  }

  private func next() -> DeskJobs.Job? {
    while true {
      let (job, isClosed) = state.withLock { ($0.isClosed ? nil : $0.jobs.take(), $0.isClosed) }
      if isClosed { return nil }
      if let job { return job }
      calls.wait()
    }
  }

  private func pass(
    over spots: [Spot],
    streams: [Pass.Stream],
    _ watch: FolderWatch?,
    _ tell: @escaping (Bulletin) -> Void
  ) {
    let pass = Pass(
      library: library,
      spots: spots,
      streams: streams,
      workers: workers,
      rules: rules,
      map: map,
      watch: watch
    )
    let isWanted = state.withLock { state in
      state.pass = state.isClosed ? nil : pass
      return !state.isClosed
    }
    guard isWanted else { return }
    pass.run(tell: tell)
    state.withLock { $0.pass = nil }
  }

  private var streams: [Pass.Stream] {
    inputs.compactMap { input in
      switch input {
      case .path, .feed: nil
      case .standardInput: .standardInput
      case .sample(let name, let text): .sample(name: name, text: text)
      }
    }
  }

  /// Makes sources of the inputs, and tells their numbers; nil if the library refuses.
  private func opened(_ tell: (Bulletin) -> Void) -> [Spot]? {
    do throws(LibraryFault) {
      try library.verifyCatalog()
      try library.expectReading(version: Self.readingVersion, of: Self.misread)
      let known = try library.sources()
      guard !inputs.isEmpty else {
        tell(.opened(sources: nil))
        return known.compactMap(\.spot)
      }
      let spots = inputs.compactMap(\.spot)
      var numbers: [Int] = []
      var changes: [HoldingsChange] = []
      for input in inputs {
        guard let path = input.sourcePath(amid: known) else { continue }
        let (number, more) = try library.source(at: path)
        numbers.append(number)
        changes += more
      }
      tell(.opened(sources: inputs.contains(where: \.isStream) ? nil : numbers))
      if !changes.isEmpty { tell(.changed(changes)) }
      return spots
    } catch {
      var progress = Progress()
      progress.isFinished = true
      progress.failure = error.sentence
      tell(.progress(progress))
      return nil
    }
  }

  /// Takes files out of the sources that could not be read and have no article: whoever opened a program or a picture
  /// by mistake is not told of it for ever.
  private func forgetBarren(_ spots: [Spot]) {
    for path in spots.map(\.path.bytes) {
      guard let isKnown = try? library.sources().contains(where: { $0.path == path }), isKnown,
        let hasArticles = try? library.hasArticles(at: path), !hasArticles, (try? library.wouldForget(path)) == 0
      else { continue }
      // It stays if it cannot be taken out: that does no harm.
      _ = try? library.forget(path)
    }
  }

  private var librarySpots: [Spot] {
    ((try? library.sources()) ?? []).compactMap(\.spot)
  }

  /// Gathers articles into stories until something else is to be done; then it goes on later.
  private func gather(_ tell: @escaping (Bulletin) -> Void) {
    state.withLock { $0.isRevising = true }
    let isDone = Gathering(library: library, workers: workers).run(
      mayGoOn: { state.withLock { $0.isRevising && !$0.isClosed && !$0.jobs.isUrgent } },
      tell: tell
    )
    state.withLock { state in
      if !isDone, state.isRevising { state.jobs.isGatheringWanted = true }
      state.isRevising = false
    }
  }

  /// Analyses anew until something else is to be done; then it goes on later.
  private func reanalyse(_ tell: @escaping (Bulletin) -> Void) {
    state.withLock { $0.isRevising = true }
    let isDone = Reanalysis(library: library, rules: rules, workers: workers).run(
      mayGoOn: { state.withLock { $0.isRevising && !$0.isClosed && !$0.jobs.isUrgent } },
      tell: tell
    )
    state.withLock { state in
      if !isDone, state.isRevising { state.jobs.isReanalysisWanted = true }
      state.isRevising = false
    }
  }
}
