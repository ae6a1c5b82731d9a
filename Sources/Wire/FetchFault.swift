/// Why something was not fetched.
package enum FetchFault: Error, Hashable, Sendable {
  case notAnAddress(String)
  /// Neither http nor https.
  case foreignScheme(String)
  /// The server is this machine or lies in one of its own nets, and nobody allowed that.
  case privateAddress(host: String)
  case tooManyRedirects
  case redirectCircle
  case unknownHost(String)
  case noConnection(String)
  case timedOut
  case tooLarge(bytes: Int)
  case headTooLarge
  /// Why the server's certificate does not hold; the words of libcurl and its TLS.
  case untrusted(String)
  /// There is something that does not speak TLS as it must.
  case noTLS(host: String)
  case garbled
  case cut
  /// The server refuses; after so many seconds it may be asked again, if it says so.
  case status(Int, retryAfter: Int?)
  /// The server has just asked another request to wait so many seconds.
  case mustWait(seconds: Int)
  case stopped
  /// The network is turned off.
  case isOff
  case noLibrary
  /// Anything else, in the words of libcurl.
  case failed(String)

  /// What went wrong, as one plain sentence without a full stop.
  ///
  /// Foreign text may be part of it: gate it before showing it.
  package var sentence: String {
    switch self {
    case .notAnAddress(let text): "“\(text)” is not an address of the web"
    case .foreignScheme(let scheme): "only http and https are fetched, not \(scheme)"
    case .privateAddress(let host):
      "\(host) is an address of this machine or its own network, which is fetched only for a feed added with `--private`"
    case .tooManyRedirects: "it is redirected more than \(FetchLimits.usual.redirects) times"
    case .redirectCircle: "it is redirected in a circle"
    case .unknownHost(let host): "there is no server named \(host)"
    case .noConnection(let host): "\(host) does not take connections"
    case .timedOut: "the server took too long"
    case .tooLarge(let bytes): "the answer is larger than \(bytes >> 20) MB"
    case .headTooLarge: "the head of the answer is too large"
    case .untrusted(let reason): "the server's certificate cannot be trusted (\(Self.bare(reason)))"
    case .noTLS(let host): "\(host) does not make a secure connection; perhaps the address begins with http:"
    case .garbled: "the answer makes no sense as HTTP"
    case .cut: "the connection ended in the middle of the answer"
    case .status(let status, let seconds): Self.sentence(for: status, retryAfter: seconds)
    case .mustWait(let seconds): "the server asked to be left alone for \(Self.span(of: seconds))"
    case .stopped: "it was stopped"
    case .isOff: "the network is turned off"
    case .noLibrary: "libcurl is missing; install libcurl4 to fetch from the network"
    case .failed(let reason): "it failed (\(reason))"
    }
  }

  /// How long the server asked to be left alone, in seconds; nil if it did not.
  package var retryAfter: Int? {
    switch self {
    case .status(_, let seconds): seconds
    case .mustWait(let seconds): seconds
    case .notAnAddress, .foreignScheme, .privateAddress, .tooManyRedirects, .redirectCircle, .unknownHost,
      .noConnection, .timedOut, .tooLarge, .headTooLarge, .untrusted, .noTLS, .garbled, .cut, .stopped, .isOff,
      .noLibrary, .failed:
      nil
    }
  }

  /// Whether it says nothing about the server, so that it may be asked again at once.
  package var isOurs: Bool { self == .stopped || self == .isOff || self == .noLibrary }

  /// Whether it was not asked for, since its server wants to be left alone.
  package var isWait: Bool {
    if case .mustWait = self { true } else { false }
  }

  /// Whether it may be gone the next time: the trouble of a day, not what is there or is not.
  package var mayPass: Bool {
    switch self {
    case .unknownHost, .noConnection, .timedOut, .cut, .failed, .mustWait, .stopped, .isOff, .noLibrary: true
    case .status(let status, let seconds): seconds != nil || status == 408 || status == 429 || status >= 500
    case .notAnAddress, .foreignScheme, .privateAddress, .tooManyRedirects, .redirectCircle, .tooLarge, .headTooLarge,
      .untrusted, .noTLS, .garbled:
      false
    }
  }

  private static func sentence(for status: Int, retryAfter seconds: Int?) -> String {
    let words =
      switch status {
      case 401, 407: "the server wants a password"
      case 403: "the server does not allow it"
      case 404: "nothing is there"
      case 410: "it is gone for good"
      case 429: "the server was asked too often"
      case 500...599: "the server has trouble"
      case _: "the server answered oddly"
      }
    let wait = seconds.map { "; again in \(span(of: $0))" } ?? ""
    return "\(words) (\(status))\(wait)"
  }

  /// Words about a certificate without what says that they are.
  private static func bare(_ reason: String) -> String {
    for label in ["SSL certificate problem: ", "SSL: "] where reason.hasPrefix(label) {
      return String(reason.dropFirst(label.count))
    }
    return reason
  }

  private static func span(of seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7_200: "\(seconds / 60) min"
    case _: "\(seconds / 3_600) h"
    }
  }
}
