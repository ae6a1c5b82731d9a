import Dispatch
import Glibc
import Synchronization

/// The wish to stop that `^C` gives: what was read stays, and the next run goes on from there.
///
/// It must be made before other threads are, which would take the signal else.
package final class StopRequest: Sendable {
  private struct State {
    var isGiven = false
    /// Whether a signal ends the program at once.
    var isPatient = true
    var act: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Listens for `^C` from now on; a second one ends the program at once.
  package init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waited = signals
    DispatchQueue(label: "dateline.stop").async { @Sendable [weak self] in
      var waited = waited
      var signal: Int32 = 0
      while sigwait(&waited, &signal) == 0 {
        guard let self else { Glibc.exit(128 + signal) }
        self.take(signal)
      }
    }
  }

  package var isGiven: Bool { state.withLock { $0.isGiven } }

  /// From now on a signal ends the program at once: nothing is under way that must be finished.
  package func retire() {
    state.withLock { $0.isPatient = false }
  }

  /// Says what is to be done when the wish comes; at once if it has come already.
  func whenGiven(_ act: @escaping @Sendable () -> Void) {
    let isGiven = state.withLock { state in
      state.act = act
      return state.isGiven
    }
    if isGiven { act() }
  }

  private func take(_ signal: Int32) {
    let act = state.withLock { state -> (@Sendable () -> Void)?? in
      guard state.isPatient, !state.isGiven else { return nil }
      state.isGiven = true
      return .some(state.act)
    }
    guard let act else { Glibc.exit(128 + signal) }
    act?()
  }
}
