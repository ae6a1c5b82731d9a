import TestSupport
import Wire

/// Fetches with short patience.
struct FetchDesk {
  static var limits: FetchLimits {
    var limits = FetchLimits()
    limits.pause = 0
    limits.bytes = 1 << 20
    limits.headBytes = 32 << 10
    limits.connecting = 2_000
    limits.whole = 5_000
    return limits
  }

  /// What comes of one request.
  static func fetch(
    _ address: String,
    tag: String? = nil,
    modified: String? = nil,
    mayBePrivate: Bool = true,
    limits: FetchLimits = limits
  ) throws -> Result<FetchAnswer, FetchFault> {
    let address = try WebAddress(address)
    let request = FetchRequest(0, address, tag: tag, modified: modified, mayBePrivate: mayBePrivate)
    var outcomes: [Result<FetchAnswer, FetchFault>] = []
    Fetcher(agent: "Dateline", limits: limits).fetch([request]) { _, outcome in
      outcomes.append(outcome)
      return []
    }
    guard outcomes.count == 1 else { throw FetchFault.failed("\(outcomes.count) outcomes") }
    return outcomes[0]
  }

  static func fault(_ address: String, mayBePrivate: Bool = true, limits: FetchLimits = limits) throws -> FetchFault? {
    guard case .failure(let fault) = try fetch(address, mayBePrivate: mayBePrivate, limits: limits) else { return nil }
    return fault
  }
}

extension FetchAnswer {
  var text: String { String(decoding: body, as: UTF8.self) }
}
