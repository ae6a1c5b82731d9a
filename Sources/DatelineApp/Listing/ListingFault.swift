/// Why a listing was not written.
package enum ListingFault: Error, Equatable, Sendable {
  /// The reader's mistake, as one plain sentence without a full stop.
  case mistake(String)
  case nothingMatched
  case stream(StreamFault)
}
