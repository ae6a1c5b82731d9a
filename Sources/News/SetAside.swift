/// Something that could not be read, and why.
///
/// It never stops the rest.
package struct SetAside: Hashable, Sendable {
  /// The path or name.
  ///
  /// Foreign text: gate it before showing it.
  package let source: String
  /// Which part of it, in words: `line 17`; nil for all of it, or for the rest of it.
  package let place: String?
  /// One plain sentence without a full stop.
  package let reason: String

  /// Creates an entry.
  package init(source: String, place: String? = nil, reason: String) {
    self.source = source
    self.place = place
    self.reason = reason
  }

  /// Brings an entry back from the words by which it was remembered.
  package init(source: String, remembered words: some StringProtocol) {
    let halves = words.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(
      source: source,
      place: halves.count == 2 ? String(halves[0]) : nil,
      reason: String(halves.last ?? "")
    )
  }

  /// Place and reason in words, on one line.
  package var remembered: String {
    place.map { "\($0)\t\(reason)" } ?? reason
  }

  /// Place and reason as a reader wants them: `line 17: it is no JSON`.
  package var sentence: String {
    place.map { "\($0): \(reason)" } ?? reason
  }
}
