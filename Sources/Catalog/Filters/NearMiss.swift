/// Finds what a slip of the finger may have meant.
enum NearMiss {
  /// Longer words are no slip of a name.
  private static let longest = 40

  /// The names that differ from `typed` by the fewest slips, at most one in three letters; the nearest first.
  ///
  /// A slip is a letter too many, one missing, a wrong one, or two swapped.
  static func nearest<Name>(to typed: String, among names: [(Name, String)], most: Int) -> [Name] {
    let typed = Array(typed.lowercased().unicodeScalars.prefix(longest + 1))
    guard typed.count > 1, typed.count <= longest else { return [] }
    let allowed = typed.count < 3 ? 1 : min(3, (typed.count + 1) / 3)
    return names.enumerated().compactMap { index, name -> (Int, Int, Name)? in
      let slips = slips(typed, Array(name.1.lowercased().unicodeScalars.prefix(longest + 1)))
      return slips <= allowed ? (slips, index, name.0) : nil
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    .prefix(most).map(\.2)
  }

  /// The slips between two words (optimal string alignment).
  private static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (l, letter) in left.enumerated() {
      var row = [l + 1]
      for (r, other) in right.enumerated() {
        var fewest = min(last[r] + (letter == other ? 0 : 1), last[r + 1] + 1, row[r] + 1)
        if l > 0, r > 0, letter == right[r - 1], left[l - 1] == other { fewest = min(fewest, before[r - 1] + 1) }
        row.append(fewest)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
