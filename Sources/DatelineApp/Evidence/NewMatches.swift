import Catalog
import News
import Storage

/// What watches have found since somebody looked: what came in later and passes their filters, whatever its date.
struct NewMatches {
  private let library: Library
  private let saved: [String: String]
  /// The last article that counts; what comes in meanwhile is for the next time.
  let last: ArticleID

  /// Looks at a library as it is now.
  init(in library: Library) throws(ListingFault) {
    self.library = library
    last = try ListingFault.asking { () throws(LibraryFault) in try library.lastArticle() }
    saved = try SavedFilters(of: library).expressions()
  }

  /// The articles after one that pass a watch's filter; none where that is no filter any more.
  ///
  /// - Parameters:
  ///   - watch: whose filter.
  ///   - number: the number of the last article that was looked at before.
  ///   - sources: only articles of these; nil for all.
  /// - Returns: the articles.
  /// - Throws: a fault of the library.
  func articles(of watch: StoredWatch, after number: Int, in sources: [Int]? = nil) throws(ListingFault) -> ArticleSet {
    guard number < last.number, let filter = try? FilterExpression(watch.expression, saved: saved), !filter.isEmpty
    else { return ArticleSet() }
    var part = filter.part
    part.facets.formUnion((sources ?? []).map { .source($0) })
    let holdings = try ListingFault.asking { [part] () throws(LibraryFault) in try library.holdings(part) }
    var base = holdings.present.intersection(.all(below: last.number + 1)).subtracting(.all(below: number + 1))
    if let sources {
      var view = ArticleSet()
      for source in sources { view.formUnion(holdings.facets[.source(source)]) }
      base.formIntersection(view)
    }
    guard !base.isEmpty else { return base }
    return try ListedCatalog(holdings: holdings, base: base, library: library).articles(passing: filter)
      .intersection(base)
  }
}
