import News

/// How alike two utterances are.
///
/// Two translations are told by a measure that is the same from both sides: runs of letters, weighted by how rare their
/// words are. A quote cut short is told by how much of it the other contains in one run. The better one counts.
extension Wording {
  /// How much two words in the same order count, beside runs of letters.
  private static let orderShare = 0.2
  /// What a full containment is worth.
  private static let containmentWorth = 0.9
  /// An utterance that tells less than this is hardly told by its letters alone.
  private static let shortWeight = 3.0
  /// Two translations of one utterance tell about the same: the lighter one so much of the other at least.
  private static let likeLength = 0.8
  /// What is left of the score for the lightest.
  private static let unlikeLength = 0.5
  /// What is contained must tell so much besides names.
  private static let neededBesidesNames = 0.6
  /// By the number of its words, what a run is worth: one word is in many mouths, and so are many twos.
  private static let worthByLength = [0, 0.4, 0.75]
  /// What a containment of names alone is worth.
  private static let namesWorth = 0.3
  /// What is left of the score where numbers differ, where one denies and the other does not.
  private static let otherNumbers = 0.9
  private static let otherNegation = 0.9

  /// How alike it is to another, and what the other is to it.
  func likeness(to other: Wording) -> Resemblance {
    guard !words.isEmpty, !other.words.isEmpty else { return .none }
    if hasWords(of: other) { return Resemblance(score: 1, difference: .verbatim) }
    let score = min(0.999, max(translation(of: other), containment(with: other)))
    return Resemblance(score: score, difference: score < Resemblance.match ? .different : difference(of: other))
  }

  /// How far each may be the other said anew, 0…1.
  private func translation(of other: Wording) -> Double {
    let order = pairs.likeness(to: other.pairs)
    var score = (grams.likeness(to: other.grams) + Self.orderShare * order) / (1 + Self.orderShare)
    let lighter = min(weight, other.weight)
    if lighter < Self.shortWeight {
      let share = 0.5 + 0.5 * order
      score *= share + (1 - share) * lighter / Self.shortWeight
    }
    let length = min(1, lighter / max(weight, other.weight) / Self.likeLength)
    score *= Self.unlikeLength + (1 - Self.unlikeLength) * length
    if hasOtherNumbers(than: other) { score *= Self.otherNumbers }
    if words.count(where: \.isNegation) != other.words.count(where: \.isNegation) { score *= Self.otherNegation }
    return score
  }

  /// How far the lighter one may be a piece of the other, 0…1.
  private func containment(with other: Wording) -> Double {
    let lighter = min(weight, other.weight)
    let order = pairs.containment(with: other.pairs)
    // Without two words in one order there is no run but a word.
    guard lighter > 0, order > 0 || words.count == 1 || other.words.count == 1 else { return 0 }
    // What stands everywhere is not looked for everywhere: whichever side asks, the same one is read through.
    let run = hash <= other.hash ? CommonRun(self, other) : CommonRun(other, self)
    let contained = (min(1, run.weight / lighter) + order) / 2
    let saying = min(1, run.weightBesidesNames / Self.neededBesidesNames)
    let length = Self.worthByLength.indices.contains(run.length) ? Self.worthByLength[run.length] : 1
    let evidence = length * min(1, run.weight)
    return Self.containmentWorth * contained * (Self.namesWorth + (1 - Self.namesWorth) * saying) * evidence
  }

  private func hasOtherNumbers(than other: Wording) -> Bool {
    let mine = Set(words.lazy.filter(\.isNumber).map(\.hash))
    guard !mine.isEmpty else { return false }
    let theirs = other.words.lazy.filter(\.isNumber).map(\.hash)
    return !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }

  /// What the other is to it, if they are one statement.
  private func difference(of other: Wording) -> Difference {
    let common = bag.common(with: other.bag)
    let (mine, theirs) = (common / max(bag.total, 1e-9), common / max(other.bag.total, 1e-9))
    if theirs >= 0.88, mine < 0.85 { return .cut }
    if mine >= 0.88, theirs < 0.85 { return .extended }
    return .reworded
  }
}
