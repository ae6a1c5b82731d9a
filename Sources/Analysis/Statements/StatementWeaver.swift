import News

/// Lines up the statements of articles, one article after another.
///
/// A piece is compared with a few statements only, those that share its rarest words: no all-pairs.
struct StatementWeaver {
  /// So many statements are looked at for each piece.
  private static let mostCandidates = 6
  /// Two named speakers who differ say the same thing only if nearly all words are the same.
  private static let neededOfOtherSpeaker = 0.72
  private static let neededOfSameSpeaker = 0.3
  private static let neededOfUnknown = Resemblance.match
  /// What tells less than this is told by its very words alone: "Yes." is like many things.
  private static let leastWeight = 1.2
  /// So much of a further piece must stand in what the pieces before leave of the statement.
  private static let leastGain = 0.35

  private(set) var pieces: [StatementPiece] = []
  /// Those that were joined to others are nil.
  private(set) var clusters: [StatementCluster?] = []
  /// By piece, the statement it renders; nil for one that only repeats.
  private var homes: [Int?] = []
  private var index = StatementIndex()
  /// By the words of a piece.
  private var verbatim: [UInt64: Int] = [:]
  private let texts: [Text]

  init(_ texts: [Text]) {
    self.texts = texts
  }

  /// A piece that may render a statement.
  private struct Bond {
    let piece: Int
    let cluster: Int
    let score: Double
  }

  /// Takes in the pieces of the next article.
  mutating func add(_ arrived: [StatementPiece]) {
    let first = pieces.count
    pieces += arrived
    homes += arrived.map { _ in nil }
    let numbers = Array(first..<pieces.count)
    var bonds: [Bond] = []
    var placed: Set<Int> = []
    for number in numbers where !pieces[number].isScare {
      if addVerbatim(number) { placed.insert(number) } else { bonds += self.bonds(of: number) }
    }
    bonds.sort { $0.score != $1.score ? $0.score > $1.score : ($0.piece, $0.cluster) < ($1.piece, $1.cluster) }
    placeBest(bonds, &placed)
    joinRest(bonds, &placed)
    for number in numbers where !placed.contains(number) { addNew(number) }
    for number in numbers where placed.contains(number) { learn(number) }
  }

  /// Joins a piece to the statement that has its very words.
  private mutating func addVerbatim(_ number: Int) -> Bool {
    let piece = pieces[number]
    guard let cluster = verbatim[key(piece)], clusters[cluster]?.isScare == false,
      clusters[cluster]?.wordings.contains(where: { $0.hasWords(of: piece.wording) }) == true
    else { return false }
    if clusters[cluster]?.pieces[piece.article] != nil {
      clusters[cluster]?.addRepeat(piece.quotes, in: piece.article)
    } else {
      place(number, in: cluster)
    }
    return true
  }

  /// Few words are the same statement only of one speaker.
  private func key(_ piece: StatementPiece) -> UInt64 {
    let tells = piece.wording.weight >= 2 * Self.leastWeight
    return FoldedHash.pair(piece.wording.hash, tells ? 1 : piece.surname ?? 1)
  }

  private func bonds(of number: Int) -> [Bond] {
    let piece = pieces[number]
    guard piece.wording.weight >= Self.leastWeight else { return [] }
    return index.candidates(for: piece.wording, most: Self.mostCandidates).compactMap { candidate in
      guard let cluster = clusters[candidate], !cluster.isScare else { return nil }
      let score = cluster.likeness(to: piece.wording)
      return score >= needed(piece.surname, cluster.surname)
        ? Bond(piece: number, cluster: candidate, score: score) : nil
    }
  }

  private func needed(_ speaker: UInt64?, _ other: UInt64?) -> Double {
    guard let speaker, let other else { return Self.neededOfUnknown }
    return speaker == other ? Self.neededOfSameSpeaker : Self.neededOfOtherSpeaker
  }

  /// One to one, the best first.
  private mutating func placeBest(_ bonds: [Bond], _ placed: inout Set<Int>) {
    for bond in bonds where !placed.contains(bond.piece) {
      guard let cluster = clusters[bond.cluster], cluster.pieces[pieces[bond.piece].article] == nil else { continue }
      place(bond.piece, in: bond.cluster)
      placed.insert(bond.piece)
    }
  }

  /// Several pieces to one statement, and several statements to one piece, where each adds what was missing.
  private mutating func joinRest(_ bonds: [Bond], _ placed: inout Set<Int>) {
    for bond in bonds {
      guard let cluster = clusters[bond.cluster] else { continue }
      let article = pieces[bond.piece].article
      if !placed.contains(bond.piece), let mine = cluster.pieces[article] {
        let whole = wording(others(cluster, than: article))
        guard mine.count < 8, gains(mine, with: [bond.piece], of: whole) else { continue }
        place(bond.piece, in: bond.cluster)
        placed.insert(bond.piece)
      } else if placed.contains(bond.piece), cluster.pieces[article] == nil {
        joinStatement(bond.cluster, to: bond.piece)
      }
    }
  }

  /// Joins a statement to the one that a long piece renders, if the piece holds both.
  private mutating func joinStatement(_ number: Int, to piece: Int) {
    guard let home = homes[piece], home != number, let kept = clusters[home], let joined = clusters[number] else {
      return
    }
    let whole = pieces[piece].wording
    for (article, numbers) in joined.pieces.sorted(by: { $0.key < $1.key }) {
      guard let mine = kept.pieces[article], mine.count + numbers.count <= 8 else { continue }
      guard gains(mine, with: numbers, of: whole) else { continue }
      clusters[home]?.absorb(joined)
      for number in joined.pieces.values.joined() { homes[number] = home }
      clusters[number] = nil
      return
    }
  }

  /// The pieces by which the other articles render a statement: one article's are enough.
  private func others(_ cluster: StatementCluster, than article: Int) -> [Int] {
    cluster.pieces.keys.filter { $0 != article }.min().flatMap { cluster.pieces[$0] } ?? []
  }

  /// Whether further pieces have words of the whole that those before have not.
  private func gains(_ mine: [Int], with further: [Int], of whole: Wording) -> Bool {
    let added = wording(further).grams.total
    let before = wording(mine).grams.common(with: whole.grams)
    let after = wording((mine + further).sorted()).grams.common(with: whole.grams)
    return added > 0 && after - before >= Self.leastGain * added
  }

  /// The wording of pieces of one article, read one after another.
  func wording(_ numbers: [Int]) -> Wording {
    guard let first = numbers.first, numbers.count > 1 else {
      return numbers.first.map { pieces[$0].wording } ?? Wording("")
    }
    return Wording(numbers.flatMap { pieces[$0].ranges }, of: texts[pieces[first].article])
  }

  private mutating func place(_ number: Int, in cluster: Int) {
    clusters[cluster]?.add(pieces[number], number: number)
    homes[number] = cluster
  }

  /// Lets later pieces find the statement by the words of this one, too.
  private mutating func learn(_ number: Int) {
    guard let home = homes[number], verbatim[key(pieces[number])] == nil else { return }
    verbatim[key(pieces[number])] = home
    index.add(pieces[number].wording, of: home)
  }

  private mutating func addNew(_ number: Int) {
    let piece = pieces[number]
    // Further pieces of the same article may say it again.
    if !piece.isScare, addVerbatim(number) { return }
    clusters.append(StatementCluster(piece, number: number))
    homes[number] = clusters.count - 1
    guard !piece.isScare else { return }
    verbatim[key(piece)] = clusters.count - 1
    index.add(piece.wording, of: clusters.count - 1)
  }
}
