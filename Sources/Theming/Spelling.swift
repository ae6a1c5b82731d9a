/// Which known word a misspelt one was meant to be.
enum Spelling {
  /// The nearest of the known words, when it is near: at most a third of the letters changed, added, left out or
  /// swapped with their neighbours.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.utf8)
    guard (1...64).contains(letters.count) else { return nil }
    let most = max(1, letters.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in known where abs(candidate.utf8.count - letters.count) <= most {
      let distance = distance(letters, Array(candidate.utf8))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= most else { return nil }
    return best.word
  }

  /// `; did you mean “quote”?`, or nothing when no known word is near.
  static func suggestion(for word: String, among known: some Sequence<String>) -> String {
    nearest(to: word, among: known).map { "; did you mean “\($0)”?" } ?? ""
  }

  /// Optimal string alignment: Levenshtein's distance with swaps of neighbours.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var twoAbove: [Int] = []
    var above = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var line = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        var least = min(above[column + 1] + 1, line[column] + 1, above[column] + (letter == otherLetter ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
          least = min(least, twoAbove[column - 1] + 1)
        }
        line.append(least)
      }
      (twoAbove, above) = (above, line)
    }
    return above[other.count]
  }
}
