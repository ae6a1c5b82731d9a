import Analysis
import Dispatch
import Newsroom
import Reading
import Storage
import Synchronization

/// Does what a session asks of the library, beside the loop; what comes of it goes to the mailbox.
///
/// Short reads, searches and changes each have a thread of their own and are done in order, so that nobody who turns
/// a page waits for a search, and no key for a disk.
final class LibraryDesk: Sendable {
  let mailbox = Mailbox()
  let inputs: [Input]
  let door = LibraryDoor()
  let gate: ChangeGate
  let searches = Searches()
  /// Whether the reader comes back to the place that was left.
  let restores: Bool
  let reading = DispatchQueue(label: "dateline.reading", qos: .userInteractive)
  let searching = DispatchQueue(label: "dateline.searching", qos: .userInitiated)
  let counting = DispatchQueue(label: "dateline.counting", qos: .userInitiated)
  let naming = DispatchQueue(label: "dateline.naming", qos: .userInitiated)
  let comparing = DispatchQueue(label: "dateline.comparing", qos: .userInitiated)
  let writing = DispatchQueue(label: "dateline.writing", qos: .userInitiated)
  let fetching = DispatchQueue(label: "dateline.fetching", qos: .utility)
  let newsdesk = Mutex<Newsdesk?>(nil)
  /// The round of feeds that goes on, and whether there will be no other.
  let round = Mutex<(running: FeedRound?, isOver: Bool)>((nil, false))
  /// The user's own names of countries, as soon as they are read.
  let atlas = Mutex<Atlas?>(nil)
  /// Where the reader was last, until it is written down.
  let lastPlace = Mutex<SavedPlace?>(nil)
  let view = Mutex(View.unknown)
  /// What was seen of watches since the program began: the number of the last article, by name.
  let seenHere = Mutex<[String: Int]>([:])
  /// Watches that have ended since the program began, by name.
  let ended = Mutex<[String: StoredWatch]>([:])
  let voices = VoiceShelf()
  let neighbours = Mutex(Neighbours())
  private let isWatching: Bool
  /// What the user says of the fields of dumps.
  private let map: RecordNames

  /// What of the library shows.
  enum View: Equatable {
    /// What was pointed at is not in the library yet.
    case unknown
    case whole
    /// Only the articles of these sources.
    case sources([Int])

    /// The numbers of the sources it is limited to; nil if it is not.
    var sources: [Int]? {
      guard case .sources(let numbers) = self else { return nil }
      return numbers
    }
  }

  /// Begins to open a library, and to look up what is asked for in it.
  init(inputs: [Input], library: ChosenLibrary?, map: RecordNames = .none, isWatching: Bool, restores: Bool) {
    self.inputs = inputs
    self.map = map
    self.isWatching = isWatching
    self.restores = restores && library != nil
    gate = ChangeGate(mailbox: mailbox)
    reading.async { @Sendable in
      self.door.open(library, isForImport: !inputs.isEmpty)
      self.openView()
    }
  }

  convenience init(_ opening: Reader.Opening) {
    self.init(
      inputs: opening.inputs,
      library: opening.library,
      map: opening.map,
      isWatching: opening.settings.watch,
      restores: opening.settings.restore
    )
  }

  /// Begins to take in what was pointed at, or what has changed in what was pointed at before.
  ///
  /// It tells nothing before the view has been opened: what comes first would be lost.
  func start(atlas: Atlas?) {
    self.atlas.withLock { $0 = atlas }
    reading.async { @Sendable [map, isWatching] in
      guard let opened = try? self.door.library(), opened.isWritable else { return }
      let newsdesk = Newsdesk(
        library: opened.library,
        inputs: self.inputs,
        atlas: atlas,
        map: map.map,
        isWatching: isWatching,
        isGathering: true
      )
      self.newsdesk.withLock { $0 = newsdesk }
      guard isWatching || !self.inputs.isEmpty else { return }
      // After the catalog: it tells whether there is sound ground to build on.
      self.searching.async { @Sendable in newsdesk.start { self.take($0) } }
    }
  }

  /// Does what the session asks of the library.
  func perform(_ effect: Effect) {
    switch effect {
    case .loadArticle(let id, let request): load(id, request)
    case .loadRows(let ids, let search, let request): loadRows(ids, search, request)
    case .resolve(let terms, let request): resolve(terms, request)
    case .rank(let words, let request): rank(words, request)
    case .findRows(let words, let request): findRows(words, request)
    case .suggestSpeakers(let prefix, let request): suggestSpeakers(prefix, request)
    case .mark(let mark, let articles, let isSet, let request): set(mark, articles, isSet: isSet, request)
    case .note(let id, let note, let before, let request): set(note, inPlaceOf: before, of: id, request)
    case .keepQuote(let quote, let before, let request): keep(quote, inPlaceOf: before, request)
    case .removeQuote(let quote, let request): remove(quote, request)
    case .loadNotebook(let request): loadNotebook(request)
    case .watchFilter(let name, let isSet, let request): watchFilter(name, isSet: isSet, request)
    case .countWatches(let request): countWatches(request)
    case .seeWatch(let name, let article): seeWatch(name, upTo: article)
    case .saveFilter(let name, let expression, let request): saveFilter(name, expression, request)
    case .countPairs(let facets, let articles, let request): countPairs(facets, articles, request)
    case .countSpeakers(let question, let request): countSpeakers(question, request)
    case .stopCounting: stopCounting()
    case .findVoice(let names, let request): findVoice(names, request)
    case .loadLines(let names, let ids, let limit, let request): loadLines(names, ids, limit: limit, request)
    case .compare(let id, let others, let story, let request): compare(id, with: others, of: story, request)
    case .rescan: rescan()
    case .fetchFeeds: fetchFeeds()
    case .stopFetching: stopFetching()
    case .stopReading:
      newsdesk.withLock { $0 }?.stop()
      stopFetching()
    case .remember, .openSamples, .loadTheme, .copy, .redraw, .suspend, .quit: break
    }
  }

  /// Ends everything soon; what has been acknowledged is in the library, and what was begun is finished if it is quick.
  func close() {
    let isDone = DispatchSemaphore(value: 0)
    searches.cancelAll()
    voices.stop()
    neighbours.withLock { $0.watch = nil }
    DispatchQueue(label: "dateline.closing", qos: .userInitiated).async { @Sendable in
      self.stopFetching(forGood: true)
      self.newsdesk.withLock { $0 }?.close()
      self.fetching.sync {}
      self.writing.sync {}
      try? self.door.library().library.close()
      isDone.signal()
    }
    _ = isDone.wait(timeout: .now() + .seconds(2))
  }
}
