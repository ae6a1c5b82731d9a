/// An article that is compared with others.
package struct ComparedArticle: Equatable, Sendable {
  /// Its number in the library; nil if it is not there.
  package let id: ArticleID?
  package let annotated: AnnotatedArticle

  /// Creates one.
  package init(id: ArticleID?, _ annotated: AnnotatedArticle) {
    self.id = id
    self.annotated = annotated
  }

  /// The days that some of the compared articles cover; nil if none of them has a date.
  package static func days(of articles: [ComparedArticle], _ chosen: [Int]) -> DaySpan? {
    DaySpan(chosen.compactMap { articles.indices.contains($0) ? articles[$0].annotated.article.date : nil })
  }

  /// What articles are called where they stand side by side: the outlet, else the source; told apart by a number.
  ///
  /// Foreign text: gate it before showing it.
  package static func names(of articles: [ComparedArticle]) -> [String] {
    let plain = articles.map { article in
      let outlet = article.annotated.article.outlet ?? ""
      guard outlet.isEmpty else { return outlet }
      let source = article.annotated.origin.description
      return source.split(separator: "/").last.map(String.init) ?? source
    }
    var counts: [String: Int] = [:]
    for name in plain { counts[name, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return plain.map { name in
      guard counts[name, default: 0] > 1 else { return name }
      seen[name, default: 0] += 1
      return "\(name) (\(seen[name, default: 0]))"
    }
  }
}
