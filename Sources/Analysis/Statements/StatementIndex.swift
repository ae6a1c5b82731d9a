/// Which statements have words in common with a piece, without looking at all of them.
struct StatementIndex {
  /// A key that stands in more statements than this tells nothing more.
  private static let mostPostings = 48
  /// So many keys of a wording are looked at, the most telling first.
  private static let mostKeys = 64

  private var postings: [UInt64: [Int]] = [:]

  /// Enters a wording of a statement.
  mutating func add(_ wording: Wording, of statement: Int) {
    for key in Self.keys(of: wording) {
      let known = postings[key.key]
      if known?.last == statement { continue }
      if (known?.count ?? 0) < Self.mostPostings { postings[key.key, default: []].append(statement) }
    }
  }

  /// The statements that have most in common with a wording, the best first.
  func candidates(for wording: Wording, most: Int) -> [Int] {
    var weights: [Int: Double] = [:]
    for key in Self.keys(of: wording) {
      for statement in postings[key.key] ?? [] { weights[statement, default: 0] += key.weight }
    }
    let sorted = weights.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return sorted.prefix(most).map(\.key)
  }

  /// Stems that tell something, and pairs of words.
  private static func keys(of wording: Wording) -> [(key: UInt64, weight: Double)] {
    var keys: [(key: UInt64, weight: Double)] = []
    for word in wording.words.prefix(4 * mostKeys) where word.weight >= 0.35 { keys.append((word.stem, word.weight)) }
    for (key, weight) in zip(wording.pairs.keys, wording.pairs.weights).prefix(4 * mostKeys) {
      keys.append((key, weight))
    }
    return Array(keys.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.key < $1.key }.prefix(mostKeys))
  }
}
