import Catalog
import Storage

/// What is known of the articles of a view, and which of them a filter picks.
struct ListedCatalog {
  let holdings: Holdings
  /// The articles of the view.
  let base: ArticleSet
  let library: Library

  /// The articles that pass a filter; the library is asked for what only the texts can tell.
  func articles(passing filter: FilterExpression) throws(ListingFault) -> ArticleSet {
    guard !filter.isEmpty else { return base }
    guard let today = Today.date else { throw .mistake("the machine's clock shows no day that there is; set it") }
    var texts: [TextTerm: ArticleSet] = [:]
    while true {
      switch filter.selection(in: holdings, among: base, today: today, texts: { [texts] in texts[$0] }) {
      case .found(let articles): return articles
      case .missing(let terms):
        let found = try ListingFault.asking { () throws(LibraryFault) in try library.resolve(terms) }
        for term in terms { texts[term] = found?[term] ?? ArticleSet() }
      }
    }
  }
}
