import News
import Storage
import Synchronization

/// What walk, readers and writer note of a pass, until it is told.
final class PassLedger: Sendable {
  private struct State {
    var progress: Progress
    var setAside: [SetAside] = []
    var remarks: [Remark] = []
    /// Remarks are told once.
    var told: Set<Remark> = []
    var fault: LibraryFault?
  }

  private let state: Mutex<State>

  init(_ task: Progress.Task) {
    var progress = Progress()
    progress.task = task
    state = Mutex(State(progress: progress))
  }

  /// Notes something of the progress.
  func note(_ change: (inout Progress) -> Void) {
    state.withLock { change(&$0.progress) }
  }

  func found(_ files: Int) {
    note { $0.found += files }
  }

  /// Notes a file that the library knew, and that was found before; what was wrong with it is told again.
  func known(_ source: String, fault: String?) {
    state.withLock { state in
      state.progress.read += 1
      state.progress.known += 1
      for reason in fault?.split(separator: Self.lineEnd) ?? [] {
        Self.setAside(SetAside(source: source, remembered: reason), in: &state)
      }
    }
  }

  /// Notes that a file, or a part of one, cannot be read.
  func setAside(_ source: String, _ obstacle: Obstacle) {
    setAside(SetAside(source: source, reason: obstacle.sentence))
  }

  /// Notes that something cannot be read.
  func setAside(_ thing: SetAside) {
    state.withLock { Self.setAside(thing, in: &$0) }
  }

  /// Notes something that the walk met and that is not even opened.
  func passOver(_ source: String, _ obstacle: Obstacle, isFound: Bool = false) {
    state.withLock { state in
      Self.setAside(SetAside(source: source, reason: obstacle.sentence), in: &state)
      if !isFound { state.progress.found += 1 }
      state.progress.read += 1
    }
  }

  /// Notes something to be told once.
  func remark(_ remark: Remark) {
    state.withLock { state in
      if state.told.insert(remark).inserted { state.remarks.append(remark) }
    }
  }

  /// Notes that the library cannot do its part, which ends the pass.
  func fail(_ fault: LibraryFault) {
    state.withLock { $0.fault = $0.fault ?? fault }
  }

  var fault: LibraryFault? { state.withLock(\.fault) }

  /// What has gathered since the last time, without the progress.
  func take() -> [Bulletin] {
    state.withLock { state in
      defer { (state.setAside, state.remarks) = ([], []) }
      return (state.setAside.isEmpty ? [] : [.setAside(state.setAside)])
        + state.remarks.map { .noticed($0.sentence) }
    }
  }

  var progress: Progress { state.withLock(\.progress) }

  /// How the reasons of one file are kept apart in the library.
  static let lineEnd: Character = "\n"

  private static func setAside(_ thing: SetAside, in state: inout State) {
    state.setAside.append(thing)
    state.progress.setAside += 1
  }
}
