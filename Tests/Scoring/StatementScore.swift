import Analysis
import News

/// Pairs of utterances that are one statement, or are not.
struct StatementScore {
  /// A pair of the gold data.
  struct Pair: Decodable, Sendable {
    let id: String
    let a: String
    let b: String
    /// 1 for one statement.
    let label: Int
    /// Pairs of one group go into one half.
    let group: String
  }

  private var scores: [(score: Double, isSame: Bool)] = []
  private var match = Ratio()

  /// Reads and scores a file of pairs, or one half of it; nil if it is not there.
  static func report(named name: String, in folder: String, _ half: Half?) throws -> GoldReport? {
    guard let pairs = try JSONLines.rows(Pair.self, in: "\(folder)/\(name).jsonl") else { return nil }
    var score = StatementScore()
    for pair in pairs where half == nil || Half(of: pair.group) == half { score.add(pair) }
    return GoldReport(
      name: name,
      texts: [],
      pairs: score.scores.count,
      figures: score.figures,
      slips: [],
      judgements: []
    )
  }

  private mutating func add(_ pair: Pair) {
    let likeness = Statements.likeness(pair.a, pair.b)
    scores.append((likeness.score, pair.label == 1))
    match.gold += pair.label
    if likeness.isMatch {
      match.found += 1
      match.right += pair.label
    }
  }

  private var figures: [Figure] {
    var best = 0.0
    var recallAt99 = 0.0
    var (right, taken) = (0, 0)
    let sorted = scores.sorted { $0.score > $1.score }
    for (place, pair) in sorted.enumerated() {
      taken += 1
      right += pair.isSame ? 1 : 0
      if place + 1 < sorted.count, sorted[place + 1].score == pair.score { continue }
      let (precision, recall) = (Double(right) / Double(taken), Double(right) / Double(max(1, match.gold)))
      best = max(best, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0)
      if precision >= 0.99 { recallAt99 = max(recallAt99, recall) }
    }
    return [Figure("statements, best F1", 100 * best), Figure("statements, recall at precision 99", 100 * recallAt99)]
      + match.figures("statements told to be one")
  }
}
