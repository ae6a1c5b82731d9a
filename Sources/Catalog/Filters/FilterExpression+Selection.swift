package import News

extension FilterExpression {
  /// The articles that the filter picks.
  ///
  /// A few passes over the articles, 64 at a step where it can be; what is answered without the texts comes first, and
  /// a text is not asked for where nothing is left for it.
  ///
  /// - Parameters:
  ///   - holdings: what is picked from.
  ///   - base: only of these; nil for all.
  ///   - today: what ages are counted back from.
  ///   - texts: the articles of a part that the texts answer; nil while that is not known.
  /// - Returns: the articles, or the parts that must be known first.
  package func selection(
    in holdings: Holdings,
    among base: ArticleSet? = nil,
    today: CalendarDate,
    texts: @escaping (TextTerm) -> ArticleSet? = { _ in nil }
  ) -> FilterSelection {
    let base = holdings.present(among: base)
    guard let root else { return .found(base) }
    var pick = FilterPick(holdings: holdings, today: today, texts: texts)
    let picked = pick.articles(root, among: base)
    return pick.missing.isEmpty ? .found(picked) : .missing(pick.missing)
  }
}
