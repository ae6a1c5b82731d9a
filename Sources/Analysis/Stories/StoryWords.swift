/// The words of an article, each with how much it stands out.
struct StoryWords {
  /// A word or a beginning of words, and how much it stands out.
  typealias Scored = (hash: UInt64, score: Int)

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
  private let everyday = EverydayWords.all
  private var entries: [Entry] = []
  /// By hash, the number of the entry and one more; 0 in a free slot.
  private var slots = [UInt16](repeating: 0, count: StoryWords.slots)

  init() {
    entries.reserveCapacity(512)
  }

  mutating func read(_ walk: inout StoryWalk) {
    while let step = walk.next() {
      guard step.letters >= 2, let index = index(of: step) else { continue }
      entries[index].score += weight
      if step.isCapital, !step.isFirst, !isHeadline { entries[index].isName = true }
    }
  }

  private mutating func index(of step: StoryWalk.Step) -> Int? {
    var slot = Self.slot(of: step.hash)
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

  /// The names, those that stand out most first, so many at most.
  func names(most: Int) -> [Scored] {
    var ranking = Ranking(most: most)
    for entry in entries where entry.isName && entry.letters >= Self.fewestNameLetters && !entry.isNumber {
      if !everyday.contains(entry.hash) { ranking.enter((entry.hash, entry.score * Self.unit)) }
    }
    return ranking.list
  }

  /// The other words by their beginnings, those that stand out most first, so many at most; long ones are rarer.
  func others(most: Int) -> [Scored] {
    var sums: [Scored] = []
    sums.reserveCapacity(entries.count)
    var slots = [UInt16](repeating: 0, count: Self.slots)
    for entry in entries where !entry.isName && isTelling(entry) {
      let score = entry.score * (Self.unit * 3 / 4 + min(entry.letters, 10))
      var slot = Self.slot(of: entry.stem)
      while slots[slot] != 0, sums[Int(slots[slot]) - 1].hash != entry.stem { slot = (slot + 1) & (Self.slots - 1) }
      if slots[slot] == 0 {
        sums.append((entry.stem, score))
        slots[slot] = UInt16(truncatingIfNeeded: sums.count)
      } else {
        sums[Int(slots[slot]) - 1].score += score
      }
    }
    var ranking = Ranking(most: most)
    for sum in sums { ranking.enter(sum) }
    return ranking.list
  }

  /// Years stand everywhere, single digits too.
  private func isTelling(_ entry: Entry) -> Bool {
    if entry.isNumber { return entry.letters >= 2 && entry.letters != 4 }
    return entry.letters >= Self.fewestLetters && !everyday.contains(entry.hash)
  }

  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (slots - 1) }

  /// The first few of many in order.
  private struct Ranking {
    private(set) var list: [Scored] = []
    private let most: Int

    init(most: Int) {
      self.most = most
      list.reserveCapacity(most + 1)
    }

    mutating func enter(_ word: Scored) {
      if list.count >= most, let last = list.last, !Self.precedes(word, last) { return }
      let place = list.lastIndex { Self.precedes($0, word) }.map { $0 + 1 } ?? 0
      list.insert(word, at: place)
      if list.count > most { list.removeLast() }
    }

    private static func precedes(_ left: Scored, _ right: Scored) -> Bool {
      left.score != right.score ? left.score > right.score : left.hash < right.hash
    }
  }
}
