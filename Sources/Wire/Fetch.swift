internal import CWire

/// A request on its way, from redirect to redirect.
struct Fetch {
  let request: FetchRequest
  /// What is asked now.
  private(set) var address: WebAddress
  /// Where it has moved for good: as far as all redirects from the beginning on said so.
  private var moved: WebAddress?
  private var isForGood = true
  private var visited: Set<String> = []
  /// When the first of its requests was sent, in milliseconds.
  private var start: Int64?

  /// What an answer leads to.
  enum Step {
    case again(Fetch)
    case done(FetchAnswer)
  }

  init(_ request: FetchRequest) {
    self.request = request
    address = request.address
    visited.insert(address.text)
  }

  /// Whether the server may be this machine or one of its own net: only the one that the user named.
  var mayBePrivate: Bool { request.mayBePrivate && address.origin == request.address.origin }

  /// How long it may still take: all its redirects together have the time of one request.
  mutating func millisecondsLeft(at now: Int64, of limits: FetchLimits) -> Int {
    let start = start ?? now
    self.start = start
    return max(1, limits.whole - Int(now - start))
  }

  /// What the answer means.
  func step(after answer: CWireAnswer, limits: FetchLimits) throws(FetchFault) -> Step {
    if let fault = fault(of: answer, limits: limits) { throw fault }
    let head = AnswerHead(UnsafeRawBufferPointer(start: answer.head, count: answer.headCount))
    switch answer.status {
    case 200, 203:
      return .done(self.answer(with: head, UnsafeRawBufferPointer(start: answer.body, count: answer.bodyCount)))
    case 304 where request.tag != nil || request.modified != nil: return .done(self.answer(with: head, nil))
    case 301, 302, 303, 307, 308:
      guard let location = head["location"] else { fallthrough }
      return .again(try followed(to: location, status: answer.status, limits: limits))
    case _:
      let seconds = answer.retryAfter > 0 ? answer.retryAfter : nil
      throw .status(answer.status, retryAfter: seconds)
    }
  }

  private func answer(with head: AnswerHead, _ body: UnsafeRawBufferPointer?) -> FetchAnswer {
    FetchAnswer(
      address: address,
      moved: moved,
      isUnchanged: body == nil,
      tag: head["etag"],
      modified: head["last-modified"],
      contentType: head["content-type"],
      body: body.map { Array($0) } ?? []
    )
  }

  private func followed(to location: String, status: Int, limits: FetchLimits) throws(FetchFault) -> Fetch {
    var next = self
    next.address = try address.followed(to: location)
    guard next.visited.insert(next.address.text).inserted else { throw .redirectCircle }
    guard next.visited.count <= limits.redirects + 1 else { throw .tooManyRedirects }
    // What was safe is not remembered as something that is not.
    next.isForGood = isForGood && (status == 301 || status == 308) && (next.address.isSecure || !address.isSecure)
    if next.isForGood { next.moved = next.address }
    return next
  }

  private func fault(of answer: CWireAnswer, limits: FetchLimits) -> FetchFault? {
    switch answer.end {
    case CWireDone: nil
    case CWireNoHost: .unknownHost(address.host)
    case CWireNoConnection: .noConnection(address.host)
    case CWirePrivate: .privateAddress(host: address.host)
    case CWireTimedOut: .timedOut
    case CWireTooLarge: .tooLarge(bytes: limits.bytes)
    case CWireHeadTooLarge: .headTooLarge
    case CWireUntrusted: .untrusted(String(cString: answer.reason))
    case CWireNoTLS: .noTLS(host: address.host)
    case CWireGarbled: .garbled
    case CWireCut: .cut
    default: .failed(String(cString: answer.reason))
    }
  }
}
