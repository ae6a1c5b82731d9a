/// Which of some statements in time order say again what one before them said.
package struct Repeats: Equatable, Sendable {
  /// Words in a row that are compared at a time.
  private static let run = 3
  /// Shorter statements must be the same word for word.
  private static let shortest = 5
  /// So much of either statement must be in the other.
  private static let likeness = 0.8
  /// No more words of a statement are compared.
  private static let longest = 400

  /// For each statement the first one with the same words; nil for those that are first themselves.
  package private(set) var firsts: [Int?] = []
  /// For each statement how often it is said, this time and later; 0 for those that are not first.
  package private(set) var times: [Int] = []

  private var byWords: [[String]: Int] = [:]
  /// For each run of words the first statement that has it.
  private var owners: [ArraySlice<String>: Int] = [:]
  /// How many runs each statement has.
  private var runs: [Int] = []

  /// Creates repeats of nothing.
  package init() {}

  /// Finds the repeats among some statements; linear in their words.
  package init(among statements: some Sequence<String>) {
    for statement in statements { add(statement) }
  }

  /// Adds the statement that comes next in time.
  package mutating func add(_ statement: String) {
    let words = Self.words(of: statement)
    let first = byWords[words] ?? like(words)
    let place = firsts.count
    firsts.append(first)
    times.append(first == nil ? 1 : 0)
    if let first { times[first] += 1 }
    if byWords[words] == nil, !words.isEmpty { byWords[words] = first ?? place }
    let runs = Self.runs(of: words)
    self.runs.append(runs.count)
    guard first == nil else { return }
    for run in runs where owners[run] == nil { owners[run] = place }
  }

  /// The first statement that has most of these words in the same order, and few others.
  private func like(_ words: [String]) -> Int? {
    guard words.count >= Self.shortest else { return nil }
    let runs = Self.runs(of: words)
    var shared: [Int: Int] = [:]
    for run in runs {
      if let owner = owners[run] { shared[owner, default: 0] += 1 }
    }
    let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, Double(best.value) >= Self.likeness * Double(max(runs.count, self.runs[best.key])) else {
      return nil
    }
    return best.key
  }

  private static func runs(of words: [String]) -> Set<ArraySlice<String>> {
    guard words.count >= run else { return [] }
    return Set((0...words.count - run).map { words[$0..<$0 + run] })
  }

  /// Small words without marks.
  private static func words(of statement: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in statement.unicodeScalars {
      guard let bare = Folding.bare(Folding.small(scalar.value)), let letter = Unicode.Scalar(bare),
        letter.properties.isAlphabetic || letter.properties.numericType != nil
      else {
        // An apostrophe does not part a word.
        if scalar == "'" || scalar == "\u{2019}" { continue }
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
        if words.count >= longest { return words }
        continue
      }
      word.append(letter)
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}
