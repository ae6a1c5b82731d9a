/// One thing that the analysis got wrong, for reading by eye.
package struct Slip: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A quote that was not found.
    case missed
    /// A quote that is none.
    case spurious
    /// Words at arm's length that were taken for a quote.
    case scare
    case speaker
    case country
    case furniture
    case title
    case byline
    case date
  }

  package let kind: Kind
  /// The text's id in the gold data.
  package let id: String
  /// What is wrong, on one line.
  package let fault: String
  /// The place, on one line.
  package let context: String
}
