/// The words of an article, each with how much it stands out.
struct StoryWords {
  private struct Entry {
    let hash: UInt64
    let stem: UInt64
    let letters: Int
    let isNumber: Bool
    /// How often it stands there, more in the headline and the lead.
    var score = 0
    /// Whether it stands with a capital where other words do not.
    var isName = false
  }

  /// What a word counts that stands once in the body.
  static let unit = 20

  private static let slots = 4_096
  /// More different words are not looked at.
  private static let mostWords = 1_400
  private static let fewestLetters = 5
  private static let fewestNameLetters = 3

  /// What a word counts where the walk is.
  var weight = 1
  /// In headlines capitals tell nothing.
  var isHeadline = false
  private var entries: [Entry] = []
  /// By hash, the number of the entry and one more; 0 in a free slot.
  private var slots = [UInt16](repeating: 0, count: StoryWords.slots)

  init() {
    entries.reserveCapacity(512)
  }

  mutating func read(_ walk: inout StoryWalk) {
    while let step = walk.next() {
      guard let index = index(of: step) else { continue }
      entries[index].score += weight
      if step.isCapital, !step.isFirst, !isHeadline { entries[index].isName = true }
    }
  }

  private mutating func index(of step: StoryWalk.Step) -> Int? {
    var slot = Int(truncatingIfNeeded: step.hash >> 32) & (Self.slots - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == step.hash { return index }
      slot = (slot + 1) & (Self.slots - 1)
    }
    guard entries.count < Self.mostWords else { return nil }
    entries.append(Entry(hash: step.hash, stem: step.stem, letters: step.letters, isNumber: step.isNumber))
    slots[slot] = UInt16(truncatingIfNeeded: entries.count)
    return entries.count - 1
  }

  /// The names, those that stand out most first.
  var names: [(hash: UInt64, score: Int)] {
    let names = entries.filter {
      $0.isName && $0.letters >= Self.fewestNameLetters && !$0.isNumber && !EverydayWords.all.contains($0.hash)
    }
    return Self.sorted(names.map { ($0.hash, $0.score * Self.unit) })
  }

  /// The other words by their beginnings, those that stand out most first; long ones are rarer.
  var others: [(hash: UInt64, score: Int)] {
    var scores: [UInt64: Int] = [:]
    for entry in entries where !entry.isName && isTelling(entry) {
      scores[entry.stem, default: 0] += entry.score * (Self.unit * 3 / 4 + min(entry.letters, 10))
    }
    return Self.sorted(scores.map { ($0.key, $0.value) })
  }

  /// Years stand everywhere, single digits too.
  private func isTelling(_ entry: Entry) -> Bool {
    if entry.isNumber { return entry.letters >= 2 && entry.letters != 4 }
    return entry.letters >= Self.fewestLetters && !EverydayWords.all.contains(entry.hash)
  }

  private static func sorted(_ words: [(hash: UInt64, score: Int)]) -> [(hash: UInt64, score: Int)] {
    words.sorted { $0.score != $1.score ? $0.score > $1.score : $0.hash < $1.hash }
  }
}
