import News

/// Whose a quote is, as far as the words around it tell; the pronoun is not yet resolved.
struct Attribution {
  var phrase: NounPhrase?
  /// The tokens of the reporting verb.
  var cue: ClosedRange<Int>?
  var rule: AttributionRule
  /// How plainly the words say it, 0…1, to choose between two; the reader is told what `Confidence` says.
  var confidence: Double
  /// Whether words of the writer's stand between the quote and what attributes it.
  var isFar = false
}
