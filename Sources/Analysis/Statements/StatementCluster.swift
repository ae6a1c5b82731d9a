import News

/// A statement while articles are lined up: its pieces, by article.
struct StatementCluster: Sendable {
  /// So many wordings of a statement are compared with; those of further articles repeat one of them as a rule.
  private static let mostWordings = 4

  /// The article's pieces in their order; numbers of pieces.
  private(set) var pieces: [Int: [Int]] = [:]
  /// The quotes that only repeat what the article's pieces say, by article.
  private(set) var repeats: [Int: [Int]] = [:]
  /// What other pieces are compared with.
  private(set) var wordings: [Wording] = []
  private(set) var speaker: Speaker?
  private(set) var surname: UInt64?
  let isScare: Bool

  init(_ piece: StatementPiece, number: Int) {
    isScare = piece.isScare
    add(piece, number: number)
  }

  /// Takes in a piece of an article.
  mutating func add(_ piece: StatementPiece, number: Int) {
    pieces[piece.article, default: []].append(number)
    pieces[piece.article]?.sort()
    learn(piece.wording)
    if speaker == nil { speaker = piece.speaker }
    if surname == nil { surname = piece.surname }
  }

  /// Notes that an article says it again.
  mutating func addRepeat(_ quotes: [Int], in article: Int) {
    repeats[article, default: []] += quotes
  }

  /// Takes in all of another one.
  mutating func absorb(_ other: StatementCluster) {
    for (article, numbers) in other.pieces {
      pieces[article, default: []] += numbers
      pieces[article]?.sort()
    }
    for (article, quotes) in other.repeats { repeats[article, default: []] += quotes }
    for wording in other.wordings { learn(wording) }
    if speaker == nil { speaker = other.speaker }
    if surname == nil { surname = other.surname }
  }

  /// Remembers a wording as one that others are compared with.
  mutating func learn(_ wording: Wording) {
    guard wordings.count < Self.mostWordings, !wordings.contains(where: { $0.hasWords(of: wording) }) else { return }
    wordings.append(wording)
  }

  /// How alike a piece is to the wording that it is most like.
  func likeness(to wording: Wording) -> Double {
    wordings.reduce(0) { max($0, $1.likeness(to: wording).score) }
  }
}
