internal import CWire
import Synchronization

/// Fetches from the web: many requests at once, in the thread of whoever calls, politely.
///
/// It sends no cookies, follows redirects only to http and https, verifies TLS, and connects to no private address
/// that was not allowed. One that was stopped stays stopped.
package final class Fetcher: Sendable {
  private struct State {
    /// While a run goes on.
    var waking: WakingEnd?
    var isStopped = false
  }

  /// What is done with an outcome: more requests may come of it.
  package typealias Take = (FetchRequest, Result<FetchAnswer, FetchFault>) -> [FetchRequest]

  private let agent: String
  private let limits: FetchLimits
  private let isOff: Bool
  private let state = Mutex(State())

  /// Prepares to fetch; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - agent: how the program introduces itself.
  ///   - limits: what a server may cost.
  ///   - isOff: whether every request fails, unsent.
  package init(agent: String, limits: FetchLimits = .usual, isOff: Bool = false) {
    self.agent = agent
    self.limits = limits
    self.isOff = isOff
  }

  /// Fetches, and returns when all requests have ended; each is told once, in the order in which they end.
  ///
  /// One call at a time.
  package func fetch(_ requests: [FetchRequest], take: Take) {
    var run: FetchRun?
    if !isOff, let wire = cwire_open(limits.requests, limits.requestsPerHost) {
      let waking = WakingEnd(wire)
      state.withLock { $0.waking = waking }
      run = FetchRun(wire: wire, agent: agent, limits: limits)
    }
    defer {
      state.withLock { $0.waking = nil }
      run?.close()
    }
    guard run != nil else {
      return Self.refuse(requests, isOff ? .isOff : .noLibrary, take)
    }
    run?.add(requests)
    while !state.withLock({ $0.isStopped }), let outcomes = run?.step() {
      for (request, outcome) in outcomes { run?.add(take(request, outcome)) }
    }
    Self.refuse(run?.rest() ?? [], .stopped, take)
  }

  /// Ends soon, from any thread.
  ///
  /// What has not come fails with `.stopped`.
  package func stop() {
    state.withLock { state in
      state.isStopped = true
      state.waking?.wake()
    }
  }

  private static func refuse(_ requests: [FetchRequest], _ fault: FetchFault, _ take: Take) {
    for request in requests { _ = take(request, .failure(fault)) }
  }
}
