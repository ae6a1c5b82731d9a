package import News

/// One attribution of a quote whose speaker is known.
package struct Judgement: Sendable {
  package let rule: AttributionRule
  /// What the analysis says of itself, 0…1.
  package let confidence: Double
  package let isRight: Bool

  /// Creates a judgement.
  package init(rule: AttributionRule, confidence: Double, isRight: Bool) {
    self.rule = rule
    self.confidence = confidence
    self.isRight = isRight
  }
}
