/// What a server may cost.
package struct FetchLimits: Hashable, Sendable {
  /// Requests at once, in all and to one host.
  package var requests = 12
  package var requestsPerHost = 2
  /// Milliseconds between two requests to one host.
  package var pause = 250
  /// The most hops that are followed.
  package var redirects = 10
  /// The most bytes of an answer, unpacked, and of its head.
  package var bytes = 16 << 20
  package var headBytes = 256 << 10
  /// Milliseconds until there is a connection, and until all is there.
  package var connecting = 15_000
  package var whole = 60_000
  /// Fewer bytes a second than these for so many seconds are not waited for.
  package var slowBytes = 64
  package var slowSeconds = 20

  package init() {}

  package static let usual = FetchLimits()
}
