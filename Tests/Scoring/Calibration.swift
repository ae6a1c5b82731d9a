package import News

/// Whether the confidences of attributions mean something: beside each, the share that was right.
package struct Calibration: Sendable {
  /// Attributions taken together.
  package struct Group: Sendable {
    package private(set) var count = 0
    private var confidence = 0.0
    private var right = 0

    mutating func add(_ judgement: Judgement) {
      count += 1
      confidence += judgement.confidence
      right += judgement.isRight ? 1 : 0
    }

    /// The mean of what the analysis said of itself, 0…1.
    package var meanConfidence: Double { count > 0 ? confidence / Double(count) : 0 }

    /// The share that was right, 0…1.
    package var shareRight: Double { count > 0 ? Double(right) / Double(count) : 0 }
  }

  package private(set) var all = Group()
  package private(set) var rules: [AttributionRule: Group] = [:]
  /// By confidence in hundredths, for each rule.
  package private(set) var steps: [AttributionRule: [Int: Group]] = [:]
  /// Ten groups by confidence: from 0 up to 0.1, up to 0.2, … up to 1.
  package private(set) var deciles: [Group]

  /// Groups judgements.
  package init(_ judgements: [Judgement]) {
    deciles = Array(repeating: Group(), count: 10)
    for judgement in judgements {
      all.add(judgement)
      rules[judgement.rule, default: Group()].add(judgement)
      let hundredths = Int((min(max(judgement.confidence, 0), 1) * 100).rounded())
      steps[judgement.rule, default: [:]][hundredths, default: Group()].add(judgement)
      deciles[min(9, hundredths / 10)].add(judgement)
    }
  }

  /// The expected calibration error, 0…1: how far the deciles' confidences are off their shares, by their counts.
  package var expectedError: Double {
    guard all.count > 0 else { return 0 }
    let off = deciles.reduce(0) { $0 + Double($1.count) * abs($1.meanConfidence - $1.shareRight) }
    return off / Double(all.count)
  }
}
