package import Catalog

/// All that one speaker says under the present filter, the first statement first.
package struct LinesPage: Equatable, Sendable {
  /// No more articles are read, and no more statements kept.
  static let mostArticles = 5_000
  static let mostLines = 5_000

  package let voice: Voice
  package internal(set) var lines: [SpokenLine] = []
  /// Which of them say again what an earlier one said.
  package internal(set) var repeats = Repeats()
  package internal(set) var cursor = ListCursor()
  /// Whether more is being read.
  package internal(set) var isReading = true
  /// How many articles quote the speaker, read or not.
  package internal(set) var articles = 0

  var request: RequestID?

  /// Creates a page of what nobody has read yet.
  init(_ voice: Voice) {
    self.voice = voice
  }

  /// The statement under the cursor, or nil.
  package var selected: SpokenLine? {
    lines.indices.contains(cursor.selected) ? lines[cursor.selected] : nil
  }

  /// Whether there is more than is read at once.
  package var isCut: Bool { articles > Self.mostArticles || lines.count >= Self.mostLines }

  /// What articles say the speaker is, most often said first: that these are several may mean several people.
  package internal(set) var roles: [String] = []

  /// Shows all that was found so far.
  mutating func show(_ new: [SpokenLine], height: Int) {
    for line in new.dropFirst(repeats.firsts.count) { repeats.add(line.words) }
    lines = new
    let counts = Dictionary(new.lazy.filter { !$0.role.isEmpty }.map { ($0.role, 1) }, uniquingKeysWith: +)
    roles = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    cursor.select(cursor.selected, count: new.count, height: height)
  }
}
