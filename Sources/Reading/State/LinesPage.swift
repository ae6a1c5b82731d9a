package import Catalog

/// All that one speaker says under the present filter, the first statement first.
package struct LinesPage: Equatable, Sendable {
  /// No more articles are read, and no more statements kept.
  static let mostArticles = 5_000
  static let mostLines = 5_000

  package let voice: Voice
  /// Of all who bear the name, or of the one that is shown.
  package private(set) var lines: [SpokenLine] = []
  /// Whose each of them is; nil where the article does not tell, or nobody is told apart.
  package private(set) var owners: [Int?] = []
  /// Whether those who bear the name are several people.
  package private(set) var namesakes = Namesakes()
  /// Whose statements show.
  package private(set) var shown = Shown.all
  /// Which of the lines say again what an earlier one said.
  package private(set) var repeats = Repeats()
  package internal(set) var cursor = ListCursor()
  /// Whether more is being read.
  package internal(set) var isReading = true
  /// How many articles quote the speaker, read or not.
  package internal(set) var articles = 0

  var request: RequestID?
  private var all: [SpokenLine] = []
  private var allRepeats = Repeats()

  /// Whose statements show where several people bear the name.
  package enum Shown: Equatable, Sendable {
    case all
    case person(Int)
    /// Those of which the articles do not tell whose they are.
    case untold
  }

  /// Creates a page of what nobody has read yet.
  init(_ voice: Voice) {
    self.voice = voice
  }

  /// The rows for the list of statements in a box of so many; the others are for what is told of them.
  package static func listedRows(of rows: Int) -> Int {
    rows >= 16 ? rows - 8 : max(1, (rows - 2) / 2)
  }

  /// The statement under the cursor, or nil.
  package var selected: SpokenLine? {
    lines.indices.contains(cursor.selected) ? lines[cursor.selected] : nil
  }

  /// Whether there is more than is read at once.
  package var isCut: Bool { articles > Self.mostArticles || all.count >= Self.mostLines }

  /// What articles say the speaker is, most often said first: that these are several may mean several people.
  package private(set) var roles: [String] = []

  /// Shows all that was found so far; people of one name are told apart when all of it is there.
  mutating func show(_ new: [SpokenLine], _ again: Repeats, isComplete: Bool, height: Int) {
    (all, lines, isReading) = (new, new, !isComplete)
    allRepeats = again
    while allRepeats.firsts.count < new.count { allRepeats.add(first: nil) }
    repeats = allRepeats.among(Array(new.indices))
    let counts = Dictionary(new.lazy.filter { !$0.role.isEmpty }.map { ($0.role, 1) }, uniquingKeysWith: +)
    roles = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    if isComplete {
      namesakes = Namesakes(among: new)
      owners = namesakes.owners
    }
    cursor.select(cursor.selected, count: new.count, height: height)
  }

  /// Shows the statements of the next one of several people, or of all; those that are nobody's for sure come last.
  mutating func showNext(_ step: Int, height: Int) {
    guard !namesakes.people.isEmpty else { return }
    var turns: [Shown] = [.all] + namesakes.people.indices.map { .person($0) }
    if namesakes.owners.contains(nil) { turns.append(.untold) }
    let place = (turns.firstIndex(of: shown) ?? 0) + step + turns.count
    shown = turns[place % turns.count]
    let places = all.indices.filter { place in
      switch shown {
      case .all: true
      case .person(let person): namesakes.owners[place] == person
      case .untold: namesakes.owners[place] == nil
      }
    }
    (lines, owners) = (places.map { all[$0] }, places.map { namesakes.owners[$0] })
    repeats = allRepeats.among(places)
    cursor = ListCursor()
    cursor.select(0, count: lines.count, height: height)
  }
}
