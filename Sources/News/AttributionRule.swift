/// The reason an attribution rests on.
///
/// Its raw value is what `dateline analyze` prints.
package enum AttributionRule: String, Hashable, Sendable, CaseIterable {
  /// "…," Lavrov said.
  case cueAfter = "cue-after"
  /// "…," said Lavrov.
  case cueInverted = "cue-inverted"
  /// Lavrov said: "…".
  case cueBefore = "cue-before"
  /// "…," Lavrov said, "…".
  case cueBetween = "cue-between"
  /// According to Lavrov, "…".
  case accordingTo = "according-to"
  /// Lavrov: "…".
  case colon
  /// A paragraph of a quote that goes on from the one before it.
  case continuation
  /// The paragraph before names the speaker and announces the statement.
  case previousParagraph = "previous-paragraph"
  /// The paragraph after names the speaker.
  case nextParagraph = "next-paragraph"
  /// A quote in a sentence whose subject speaks in another clause or in the sentence before.
  case sameSpeaker = "same-speaker"
  /// The headline's own words name the speaker.
  case headline
  /// Nothing in the text attributes it.
  case none
}
