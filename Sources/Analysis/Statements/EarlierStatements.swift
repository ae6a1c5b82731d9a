import News

/// What one speaker said so far, by which it is told what is said again.
///
/// A statement is compared with a few earlier ones only, those that share its rarest words: nearly linear in the number
/// of statements.
package struct EarlierStatements: Sendable {
  /// So much alike is what a speaker says again.
  ///
  /// It is more than two renderings of one speech must be: over the years many a phrase comes back that is no repeat.
  private static let needed = 0.55
  /// What is so much alike tells nothing that others could be compared with besides.
  private static let nearlySame = 0.8
  /// What tells less than this is said again only in its very words.
  private static let leastWeight = 1.2
  /// So many earlier statements are looked at for each one.
  private static let mostCandidates = 6

  private var statements: [String] = []
  /// By the words of a statement, the first one that has them.
  private var verbatim: [UInt64: Int] = [:]
  /// By statement that is said again and tells nothing more, the first one.
  private var firsts: [Int: Int] = [:]
  private var index = StatementIndex()

  /// Creates statements of somebody who has said nothing yet.
  package init() {}

  /// Adds the statement that comes next in time.
  ///
  /// - Returns: the place of the first one that says the same, from 0; nil if this is it.
  package mutating func add(_ statement: String) -> Int? {
    let place = statements.count
    statements.append(statement)
    let wording = Wording(statement)
    guard !wording.words.isEmpty else { return nil }
    if let known = verbatim[wording.hash], Wording(statements[known]).hasWords(of: wording) {
      return firsts[known] ?? known
    }
    verbatim[wording.hash] = place
    guard wording.weight >= Self.leastWeight else { return nil }
    let earlier = mostAlike(wording)
    if let earlier, earlier.likeness.difference != .extended { firsts[place] = earlier.first }
    if earlier.map({ $0.likeness.difference == .extended || $0.likeness.score < Self.nearlySame }) ?? true {
      index.add(wording, of: place)
    }
    return earlier?.first
  }

  /// The first statement of those that are most like a wording; nil if none is alike.
  private func mostAlike(_ wording: Wording) -> (first: Int, likeness: Resemblance)? {
    var best: (first: Int, likeness: Resemblance)?
    for candidate in index.candidates(for: wording, most: Self.mostCandidates) {
      let likeness = Wording(statements[candidate]).likeness(to: wording)
      let first = firsts[candidate] ?? candidate
      guard likeness.score >= Self.needed else { continue }
      if let best, (best.likeness.score, -best.first) >= (likeness.score, -first) { continue }
      best = (first, likeness)
    }
    return best
  }
}
