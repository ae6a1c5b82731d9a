import News

/// Whose a quote is, as far as the words around it tell; the pronoun is not yet resolved.
struct Attribution {
  var phrase: NounPhrase?
  /// The tokens of the reporting verb.
  var cue: ClosedRange<Int>?
  var rule: AttributionRule
  var confidence: Double
}
