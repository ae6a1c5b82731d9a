/// Requests that wait for their turn: so many at once, so many of one host, and a pause between those.
struct FetchQueue {
  private struct Host {
    var waiting: [Fetch] = []
    /// How many of `waiting` have been taken.
    var taken = 0
    var underWay = 0
    /// Milliseconds; nothing is asked before.
    var next: Int64 = 0
    /// Seconds that the server asked to be left alone.
    var retryAfter: Int?
  }

  private let limits: FetchLimits
  private var hosts: [String: Host] = [:]
  /// The hosts for which something waits, in turn.
  private var turns: [String] = []
  private(set) var underWay = 0

  init(limits: FetchLimits) {
    self.limits = limits
  }

  var isEmpty: Bool { turns.isEmpty && underWay == 0 }

  mutating func append(_ fetch: Fetch) {
    let key = fetch.address.origin
    if hosts[key, default: Host()].waiting.isEmpty { turns.append(key) }
    hosts[key, default: Host()].waiting.append(fetch)
  }

  /// The next one whose turn it is; nil if all must wait.
  mutating func next(at now: Int64) -> FetchTurn? {
    guard underWay < limits.requests else { return nil }
    for (place, key) in turns.enumerated() {
      guard var host = hosts[key] else { continue }
      if host.retryAfter == nil, host.next > now || host.underWay >= limits.requestsPerHost { continue }
      let fetch = host.waiting[host.taken]
      host.taken += 1
      turns.remove(at: place)
      if host.taken < host.waiting.count {
        turns.append(key)
      } else {
        (host.waiting, host.taken) = ([], 0)
      }
      defer { hosts[key] = host }
      if let seconds = host.retryAfter { return .leaveAlone(fetch, seconds: seconds) }
      host.underWay += 1
      host.next = now + Int64(limits.pause)
      underWay += 1
      return .ask(fetch)
    }
    return nil
  }

  /// One that was taken has ended.
  mutating func end(_ address: WebAddress, retryAfter seconds: Int?) {
    underWay -= 1
    hosts[address.origin]?.underWay -= 1
    if let seconds { hosts[address.origin]?.retryAfter = seconds }
  }

  /// Milliseconds until the next one may be asked, if none under way ends before.
  func wait(at now: Int64) -> Int {
    guard underWay < limits.requests else { return 1_000 }
    let times = turns.compactMap { hosts[$0] }.filter { $0.underWay < limits.requestsPerHost }.map(\.next)
    return times.min().map { Int(min(1_000, max(1, $0 - now))) } ?? 1_000
  }

  /// Takes out everything that waits.
  mutating func removeAll() -> [Fetch] {
    defer { turns = [] }
    return turns.flatMap { key -> [Fetch] in
      guard let host = hosts[key] else { return [] }
      hosts[key]?.waiting = []
      hosts[key]?.taken = 0
      return Array(host.waiting[host.taken...])
    }
  }
}
