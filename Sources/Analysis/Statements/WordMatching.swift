import News

/// Which words of two renderings the other one has as well; clauses may have moved.
///
/// Runs that say something are matched from left to right, the longest of some places each time; words that only hold
/// others together match only beside them, or where they are all that is said. Linear.
struct WordMatching {
  private static let mostPlaces = 24
  private static let longestRun = 64
  /// So many words that only hold others together say something.
  private static let sayingGlue = 3

  /// The words of the first that the second has not, by place.
  let unlikeFirst: [TextRange]
  /// The words of the second that the first has not, by place.
  let unlikeSecond: [TextRange]

  /// Matches two wordings.
  init(_ first: Wording, _ second: Wording) {
    var matches = Matches(first.words, second.words)
    var places: [UInt64: [Int]] = [:]
    for (place, word) in second.words.enumerated() { places[word.hash, default: []].append(place) }
    var at = 0
    var expected = 0
    while at < first.words.count {
      let run = Self.run(matches, at, places[first.words[at].hash] ?? [], expected)
      for step in 0..<run.length { matches.join(at + step, run.place + step) }
      if run.length > 0 { expected = run.place + run.length }
      at += max(1, run.length)
    }
    matches.grow()
    unlikeFirst = Self.unlike(first.words) { matches.ofFirst[$0] == nil }
    unlikeSecond = Self.unlike(second.words) { matches.ofSecond[$0] == nil }
  }

  /// The words of either, and which of them belong together.
  private struct Matches {
    let first: [ComparedWord]
    let second: [ComparedWord]
    private(set) var ofFirst: [Int?]
    private(set) var ofSecond: [Int?]

    init(_ first: [ComparedWord], _ second: [ComparedWord]) {
      self.first = first
      self.second = second
      ofFirst = Array(repeating: nil, count: first.count)
      ofSecond = Array(repeating: nil, count: second.count)
    }

    mutating func join(_ place: Int, _ other: Int) {
      ofFirst[place] = other
      ofSecond[other] = place
    }

    /// Joins equal words beside those that are joined.
    mutating func grow() {
      for place in first.indices.dropFirst() {
        if let other = ofFirst[place - 1] { joinIfEqual(place, other + 1) }
      }
      for place in first.indices.dropLast().reversed() {
        if let other = ofFirst[place + 1] { joinIfEqual(place, other - 1) }
      }
    }

    private mutating func joinIfEqual(_ place: Int, _ other: Int) {
      guard ofFirst[place] == nil, second.indices.contains(other), ofSecond[other] == nil,
        first[place].hash == second[other].hash
      else { return }
      join(place, other)
    }
  }

  /// The longest run that begins with the word at `at` and says something.
  ///
  /// Of runs as long, it is the one that goes on where the last one ended.
  private static func run(_ matches: Matches, _ at: Int, _ all: [Int], _ expected: Int) -> (place: Int, length: Int) {
    var best = (place: 0, length: 0)
    let start = all.place(of: expected)
    let shorter = min(matches.first.count, matches.second.count)
    for step in 0..<min(all.count, mostPlaces) {
      let place = all[(start + step) % all.count]
      var length = 0
      var isSaying = false
      while length < longestRun, at + length < matches.first.count, place + length < matches.second.count,
        matches.ofSecond[place + length] == nil,
        matches.first[at + length].hash == matches.second[place + length].hash
      {
        isSaying = isSaying || matches.first[at + length].weight > Rarity.glue || length + 1 >= min(sayingGlue, shorter)
        length += 1
      }
      if isSaying, length > best.length { best = (place, length) }
    }
    return best
  }

  /// The places of words that are unlike; what an apostrophe joins to a word goes with that word.
  private static func unlike(_ words: [ComparedWord], _ isUnlike: (Int) -> Bool) -> [TextRange] {
    words.indices.filter { isUnlike($0) && !(words[$0].isJoined && $0 > 0 && !isUnlike($0 - 1)) }.map {
      words[$0].range
    }
  }
}

extension [Int] {
  /// Where in sorted numbers the first one stands that is not less than `number`.
  fileprivate func place(of number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
