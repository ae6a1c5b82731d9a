internal import CWire

/// The requests of one call, waiting and under way.
struct FetchRun {
  typealias Outcome = (FetchRequest, Result<FetchAnswer, FetchFault>)

  private let wire: OpaquePointer
  private let agent: String
  private let limits: FetchLimits
  private var queue: FetchQueue
  private var underWay: [UInt64: Fetch] = [:]
  private var count: UInt64 = 0

  init(wire: OpaquePointer, agent: String, limits: FetchLimits) {
    self.wire = wire
    self.agent = agent
    self.limits = limits
    queue = FetchQueue(limits: limits)
  }

  /// Ends what is under way.
  func close() {
    cwire_close(wire)
  }

  mutating func add(_ requests: [FetchRequest]) {
    for request in requests { queue.append(Fetch(request)) }
  }

  /// Works for a moment: what has ended meanwhile; nil when nothing is left to do.
  mutating func step() -> [Outcome]? {
    guard !queue.isEmpty else { return nil }
    var outcomes = begin()
    guard outcomes.isEmpty else { return outcomes }
    var answer = CWireAnswer()
    var wait = queue.wait(at: cwire_milliseconds())
    while cwire_next(wire, Int32(wait), &answer) {
      if let outcome = take(answer) { outcomes.append(outcome) }
      cwire_free(answer.transfer)
      wait = 0
    }
    return outcomes
  }

  /// Takes out all that has not ended.
  mutating func rest() -> [FetchRequest] {
    defer { underWay = [:] }
    return underWay.sorted { $0.key < $1.key }.map(\.value.request) + queue.removeAll().map(\.request)
  }

  /// Sends what may be sent now; what cannot be has ended.
  private mutating func begin() -> [Outcome] {
    var outcomes: [Outcome] = []
    while let turn = queue.next(at: cwire_milliseconds()) {
      switch turn {
      case .ask(var fetch):
        count += 1
        let left = fetch.millisecondsLeft(at: cwire_milliseconds(), of: limits)
        guard send(fetch, milliseconds: left) else {
          queue.end(fetch.address, retryAfter: nil)
          outcomes.append((fetch.request, .failure(.failed("out of memory"))))
          continue
        }
        underWay[count] = fetch
      case .leaveAlone(let fetch, let seconds):
        outcomes.append((fetch.request, .failure(.mustWait(seconds: seconds))))
      }
    }
    return outcomes
  }

  private func send(_ fetch: Fetch, milliseconds: Int) -> Bool {
    var headers = ["Accept: \(Self.accepted)"]
    if let tag = fetch.request.tag { headers.append("If-None-Match: \(tag)") }
    if let modified = fetch.request.modified { headers.append("If-Modified-Since: \(modified)") }
    let words = [fetch.address.text, agent] + headers
    return words.withCStrings { words in
      fetch.address.user.withCString { user in
        fetch.address.password.withCString { password in
          var request = CWireRequest()
          request.number = count
          request.address = words[0]
          request.agent = words[1]
          request.user = user
          request.password = password
          request.mostBytes = limits.bytes
          request.mostHeadBytes = limits.headBytes
          request.connectMilliseconds = limits.connecting
          request.wholeMilliseconds = milliseconds
          request.slowBytes = limits.slowBytes
          request.slowSeconds = limits.slowSeconds
          request.mayBePrivate = fetch.mayBePrivate
          return words[2...].withContiguousStorageIfAvailable { headers in
            request.headers = headers.baseAddress
            return cwire_begin(wire, &request)
          } ?? false
        }
      }
    }
  }

  private static let accepted =
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.7"

  private mutating func take(_ answer: CWireAnswer) -> Outcome? {
    guard let fetch = underWay.removeValue(forKey: answer.number) else { return nil }
    do throws(FetchFault) {
      let step = try fetch.step(after: answer, limits: limits)
      queue.end(fetch.address, retryAfter: nil)
      switch step {
      case .done(let answer): return (fetch.request, .success(answer))
      case .again(let next): queue.append(next)
      }
    } catch {
      queue.end(fetch.address, retryAfter: error.retryAfter)
      return (fetch.request, .failure(error))
    }
    return nil
  }
}
