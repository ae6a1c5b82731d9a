import News

/// What two articles have in common, against what each of them has.
struct StoryLikeness {
  /// 0…1: 1 where both have the same.
  private(set) var score: Double
  /// How much of what is said both have: about one for each mark that hardly any other article has.
  private(set) var said = 0.0
  private var things = 0
  private var names = 0
  private var words = 0

  /// The strengths of a thing in two articles as one number: the root of their product, 64 times.
  private static let strengths = [
    [51, 60, 70, 83], [60, 70, 82, 97], [70, 82, 96, 114], [83, 97, 114, 134],
  ]

  /// Compares two signatures, whose norms are given; linear in them.
  init(_ left: [UInt32], _ right: [UInt32], _ weights: StoryWeights, norms: (Double, Double)) {
    var shared = 0
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      let (first, second) = (StorySignature.thing(left[one]), StorySignature.thing(right[other]))
      if first == second {
        let kind = StorySignature.kind(left[one])
        if kind == .quote {
          said += Double(weights.weight(left[one])) / Double(weights.most)
        } else {
          let strengths = (StorySignature.strength(left[one]), StorySignature.strength(right[other]))
          shared += weights.weight(left[one]) * Self.strengths[strengths.0][strengths.1]
          things += 1
        }
        switch kind {
        case .name: names += 1
        case .word: words += 1
        case .country, .quote, nil: break
        }
      }
      if first <= second { one += 1 }
      if second <= first { other += 1 }
    }
    let whole = (norms.0 * norms.1).squareRoot()
    score = whole > 0 ? Double(shared) / whole : 0
  }

  /// What a signature has in common with itself, but for what is said.
  static func norm(_ marks: [UInt32], _ weights: StoryWeights) -> Double {
    Double(
      marks.reduce(0) { sum, mark in
        guard StorySignature.kind(mark) != .quote else { return sum }
        let strength = StorySignature.strength(mark)
        return sum + weights.weight(mark) * strengths[strength][strength]
      }
    )
  }

  /// Whether it is enough to tell one event: who, and what happened, and not only where; or what somebody said.
  ///
  /// Where texts mark no names, words stand for them.
  func tells(haveNames: Bool) -> Bool {
    said > 0.3 || things >= 6 && words >= 2 && (names >= 1 || !haveNames && words >= 6)
  }
}
