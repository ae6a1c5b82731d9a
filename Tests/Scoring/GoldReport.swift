/// What one file of the gold data, or the project's own marked texts, say about the analysis.
package struct GoldReport: Sendable {
  /// A text as the analysis reads it.
  package struct Reading: Sendable {
    package let text: String
    package let language: String?
  }

  package let name: String
  package let texts: [Reading]
  /// How many pairs of utterances were compared; 0 where texts were analysed.
  package var pairs = 0
  package let figures: [Figure]
  package let slips: [Slip]
  package let judgements: [Judgement]
}
