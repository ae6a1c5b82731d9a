import News
import Synchronization

/// Where the workers enter what they have read; it hands that over in batches, and knows where every article stands.
final class Ledger: Sendable {
  private struct State {
    var pace = Pace()
    var progress = Progress()
    var rows: [ArticleRow] = []
    var setAside: [SetAside] = []
    var shelf = Shelf()
    /// Those who may still enter something: the walk and the workers.
    var writers: Int
  }

  private let state: Mutex<State>
  /// Held while something is handed over, so that there is one call at a time.
  private let counter = Mutex(())
  private let deliver: Mutex<(@Sendable (Delivery) -> Void)?> = Mutex(nil)

  init(writers: Int) {
    state = Mutex(State(writers: writers))
  }

  /// Starts the clock, and says where to hand things over.
  func begin(deliver: @escaping @Sendable (Delivery) -> Void) {
    self.deliver.withLock { $0 = deliver }
    state.withLock { $0.pace = Pace() }
  }

  func found(_ files: Int) {
    state.withLock { $0.progress.found += files }
  }

  /// The whole is known now.
  func walked() {
    state.withLock { $0.progress.isWalked = true }
  }

  /// Notes that a file, or a part of one, cannot be read.
  func setAside(_ source: String, _ obstacle: Obstacle) {
    state.withLock { state in
      state.setAside.append(SetAside(source: source, reason: obstacle.sentence))
      state.progress.setAside += 1
    }
  }

  /// Notes something that the walk met and that is not even opened.
  func passOver(_ source: String, _ obstacle: Obstacle) {
    setAside(source, obstacle)
    state.withLock { state in
      state.progress.found += 1
      state.progress.read += 1
    }
  }

  /// Notes that a file has been read to its end.
  func finishedFile(bytes: Int) {
    state.withLock { state in
      state.progress.read += 1
      state.progress.bytes += bytes
    }
  }

  /// Puts a source on the shelf; its number goes into the places of its articles.
  func source(_ source: Shelf.Source) -> Int32 {
    state.withLock { $0.shelf.add(source) }
  }

  /// Enters an article; returns its row.
  func enter(_ annotated: AnnotatedArticle, at place: Place) -> ArticleRow {
    state.withLock { state in
      let row = ArticleRow(id: state.shelf.add(place), annotated)
      state.rows.append(row)
      state.progress.articles += 1
      return row
    }
  }

  /// Where an article stands; nil for one that never arrived.
  func place(of id: ArticleID) -> (place: Place, source: Shelf.Source)? {
    state.withLock { $0.shelf.place(of: id) }
  }

  /// Whether something waits to be handed over.
  var isHoldingBack: Bool {
    state.withLock { !$0.rows.isEmpty || !$0.setAside.isEmpty }
  }

  /// Hands over what has gathered, if it is time; never waits for a call that another worker is making.
  ///
  /// - Parameter evenEarly: whether any time is right, because nothing more may come for long.
  func deliverIfDue(evenEarly: Bool = false) {
    counter.withLockIfAvailable { _ in
      let due = state.withLock { evenEarly ? Self.take(&$0, withProgress: true) : Self.takeDue(&$0) }
      hand(over: due)
    }
  }

  /// One writer has nothing more to enter; the last one hands over the rest.
  func leave(isStopped: Bool) {
    let isLast = state.withLock { state in
      state.writers -= 1
      return state.writers == 0
    }
    guard isLast else { return }
    counter.withLock { _ in
      let rest = state.withLock { state in
        state.progress.isFinished = true
        state.progress.isStopped = isStopped
        return Self.take(&state, withProgress: true)
      }
      hand(over: rest)
      deliver.withLock { $0 = nil }
    }
  }

  private func hand(over deliveries: [Delivery]) {
    guard !deliveries.isEmpty, let deliver = deliver.withLock({ $0 }) else { return }
    for delivery in deliveries { deliver(delivery) }
  }

  private static func takeDue(_ state: inout State) -> [Delivery] {
    let waiting = state.rows.count + state.setAside.count
    let isDue = state.pace.isDue(waiting: waiting)
    let showsProgress = state.pace.isProgressDue()
    return isDue || showsProgress ? take(&state, withProgress: showsProgress) : []
  }

  private static func take(_ state: inout State, withProgress: Bool) -> [Delivery] {
    var deliveries: [Delivery] = []
    if !state.rows.isEmpty { deliveries.append(.rows(state.rows)) }
    if !state.setAside.isEmpty { deliveries.append(.setAside(state.setAside)) }
    state.rows = []
    state.setAside = []
    if withProgress {
      state.progress.seconds = state.pace.seconds
      deliveries.append(.progress(state.progress))
    }
    return deliveries
  }
}
