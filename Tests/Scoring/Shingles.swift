/// Every four words of a text that follow each other, counted.
///
/// A text of fewer words is one shingle; one without words has none.
struct Shingles {
  private static let length = 4
  private(set) var counts: [[String]: Int] = [:]

  init(_ text: String) {
    let words = text.unicodeScalars.words()
    guard words.count >= Self.length else {
      if !words.isEmpty { counts[words] = 1 }
      return
    }
    for start in 0...(words.count - Self.length) {
      counts[Array(words[start..<start + Self.length]), default: 0] += 1
    }
  }

  private var all: Int { counts.values.reduce(0, +) }

  /// How well this text stands for another: its share that is right, and the share of the other that it has, 0…1.
  func agreement(with gold: Shingles) -> (precision: Double, recall: Double) {
    let both = counts.reduce(0) { $0 + min($1.value, gold.counts[$1.key] ?? 0) }
    let precision = all > 0 ? Double(both) / Double(all) : gold.all == both ? 1 : 0
    return (precision, gold.all > 0 ? Double(both) / Double(gold.all) : 1)
  }
}
