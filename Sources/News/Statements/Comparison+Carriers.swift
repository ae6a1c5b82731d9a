extension Comparison {
  /// The same, beside the articles of the story that are not compared.
  package func beside(_ rest: StoryRest?) -> Comparison {
    Comparison(statements: statements, articles: articles, isCut: isCut, rest: rest)
  }

  /// How many of the statements an article has.
  package func count(in article: Int) -> Int {
    statements.count { $0.rendering(in: article) != nil }
  }

  /// How many statements more than one article has.
  package var shared: Int { statements.count { !$0.isOnlyHere } }

  /// The compared articles that have a statement not.
  package func missing(_ statement: Statement) -> [Int] {
    let carriers = Set(statement.renderings.map(\.article))
    return (0..<articles).filter { !carriers.contains($0) }
  }
}
