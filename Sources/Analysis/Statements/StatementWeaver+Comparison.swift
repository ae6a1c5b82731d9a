import News

extension StatementWeaver {
  /// The statements as they were lined up.
  func comparison(articles: Int, isCut: Bool) -> Comparison {
    let places = places(articles: articles)
    var order = StatementOrder(statements: clusters.count)
    for article in places { order.add(article.sorted { $0.value < $1.value }.map(\.key)) }
    let statements = order.statements.compactMap { number in
      clusters[number].map { statement($0, places: places.map { $0[number] ?? 0 }) }
    }
    return Comparison(statements: statements, articles: articles, isCut: isCut)
  }

  /// By article, which of its statements each one is, from 0.
  private func places(articles: Int) -> [[Int: Int]] {
    var firsts = Array(repeating: [(piece: Int, cluster: Int)](), count: articles)
    for (number, cluster) in clusters.enumerated() {
      for (article, numbers) in cluster?.pieces ?? [:] where firsts.indices.contains(article) {
        if let first = numbers.first { firsts[article].append((first, number)) }
      }
    }
    return firsts.map { firsts in
      var places: [Int: Int] = [:]
      for (place, first) in firsts.sorted(by: { $0.piece < $1.piece }).enumerated() { places[first.cluster] = place }
      return places
    }
  }

  private func statement(_ cluster: StatementCluster, places: [Int]) -> Statement {
    let articles = cluster.pieces.keys.sorted()
    let wordings = articles.map { wording(cluster.pieces[$0] ?? []) }
    let matchings = wordings.dropFirst().map { WordMatching(wordings[0], $0) }
    let renderings = articles.enumerated().map { index, article in
      let numbers = cluster.pieces[article] ?? []
      let quotes = numbers.flatMap { pieces[$0].quotes } + (cluster.repeats[article] ?? [])
      let unlike = index > 0 ? matchings[index - 1].unlikeSecond : matchings.first?.unlikeFirst
      return Rendering(
        article: article,
        quotes: Array(Set(quotes)).sorted(),
        pieces: numbers.flatMap { pieces[$0].ranges },
        place: places[article],
        likeness: index > 0 ? likeness(wordings[0], wordings[index]) : nil,
        unlike: unlike ?? [],
        isScare: cluster.isScare
      )
    }
    return Statement(renderings: renderings, speaker: cluster.speaker)
  }

  /// How alike two renderings are that are known to be of one statement.
  private func likeness(_ first: Wording, _ second: Wording) -> Resemblance {
    let likeness = first.likeness(to: second)
    guard likeness.difference == .different else { return likeness }
    return Resemblance(score: likeness.score, difference: .reworded)
  }
}
