import Catalog
package import News
package import Reading

extension Session {
  /// Lets articles come into the library; the rows that are asked for then are answered from them.
  ///
  /// - Returns: every other effect asked for, in order.
  @discardableResult
  package mutating func arrive(_ rows: [ArticleRow]) -> [Effect] {
    var asked = list.isWhole ? [] : receive(.holdingsLoaded(Holdings(), scope: nil))
    asked += receive(.holdingsChanged([.stored(rows.map { Holding($0) })]))
    return answerRows(asked, from: rows)
  }

  /// Answers questions for rows; returns the other effects.
  @discardableResult
  package mutating func answerRows(_ asked: [Effect], from rows: [ArticleRow]) -> [Effect] {
    asked.flatMap { effect in
      guard case .loadRows(let articles, _, let request) = effect else { return [effect] }
      let wanted = Set(articles)
      return receive(.rowsLoaded(rows.filter { wanted.contains($0.id) }, request: request))
    }
  }
}

extension [Effect] {
  /// All but the questions for rows.
  package var withoutRows: [Effect] {
    filter { if case .loadRows = $0 { false } else { true } }
  }
}
