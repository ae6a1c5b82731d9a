/// Why a listing was not written, or not all of it.
package enum ListingFault: Error, Equatable, Sendable {
  /// The reader's mistake, as one plain sentence without a full stop.
  case mistake(String)
  case nothingMatched
  /// A path that was named could not be read, as has been said; the rest was listed.
  case partly
  case stream(StreamFault)
}
