/// A span in quotation marks, and who uttered it.
package struct Quote: Equatable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Whole clauses.
    case direct
    /// A piece inside reported speech.
    case partial
    /// Words held at arm's length: nobody's utterance.
    case scare
    /// It stands in the headline or the deck, not in the body.
    case headline
  }

  /// The words inside the marks.
  package let range: TextRange
  /// The words with their marks; where one is missing, it ends with the words.
  package let marked: TextRange
  package var kind: Kind
  package var speaker: Speaker?
  /// The reporting verb or phrase, as written: said, added, according to.
  package var cue: Field?
  /// Why the speaker is the speaker.
  package var rule: AttributionRule
  /// How sure the attribution is, 0…1.
  package var confidence: Double
  /// The number that spans of one utterance share ("…," he said, "…"); nil for an utterance of one span.
  package var utterance: Int?

  /// Whether somebody utters it in the article's own text: neither held at arm's length nor a headline's.
  package var isUtterance: Bool { kind == .direct || kind == .partial }

  /// Creates a quote that is attributed to nobody.
  package init(range: TextRange, marked: TextRange, kind: Kind) {
    self.range = range
    self.marked = marked
    self.kind = kind
    rule = .none
    confidence = 0
  }
}
