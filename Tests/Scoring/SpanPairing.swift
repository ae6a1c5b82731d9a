/// Lays found spans beside gold ones: one to one, those most alike first.
enum SpanPairing {
  /// From here on two spans are the same quote.
  static let threshold = 0.5

  struct Pair {
    let gold: Int
    let found: Int
  }

  /// The pairs of spans that share at least half of what they cover.
  ///
  /// Of spans equally alike the earlier ones pair. Quadratic in the spans of one article.
  static func pairs(_ gold: [Span], _ found: [Span]) -> [Pair] {
    var candidates: [(likeness: Double, pair: Pair)] = []
    for (left, one) in gold.enumerated() {
      for (right, other) in found.enumerated() {
        let likeness = one.likeness(to: other)
        if likeness >= threshold { candidates.append((likeness, Pair(gold: left, found: right))) }
      }
    }
    candidates.sort { ($1.likeness, $0.pair.gold, $0.pair.found) < ($0.likeness, $1.pair.gold, $1.pair.found) }
    var takenGold: Set<Int> = []
    var takenFound: Set<Int> = []
    return candidates.map(\.pair).filter { pair in
      guard !takenGold.contains(pair.gold), !takenFound.contains(pair.found) else { return false }
      takenGold.insert(pair.gold)
      takenFound.insert(pair.found)
      return true
    }
  }
}
