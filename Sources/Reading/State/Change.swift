import Catalog
import News

/// Something that the reader changed, and that can be taken back.
enum Change: Equatable, Sendable {
  /// Only articles whose mark is another than before.
  case marked(Mark, ArticleSet, isSet: Bool)
  case noted(ArticleID, before: String?, after: String?)
  /// Nil: the quote is not marked.
  case quote(before: MarkedQuote?, after: MarkedQuote?)
  /// Nil: there is no such filter.
  case savedFilter(name: String, before: SavedFilter?, after: SavedFilter?)
  /// Whether what is new for a saved filter is counted.
  case watched(String, isSet: Bool)

  /// What takes it back.
  var inverse: Change {
    switch self {
    case .marked(let mark, let articles, let isSet): .marked(mark, articles, isSet: !isSet)
    case .noted(let article, let before, let after): .noted(article, before: after, after: before)
    case .watched(let name, let isSet): .watched(name, isSet: !isSet)
    case .quote(let before, let after): .quote(before: after, after: before)
    case .savedFilter(let name, let before, let after): .savedFilter(name: name, before: after, after: before)
    }
  }

  /// What it did, in words: "3 articles marked read".
  var words: String {
    switch self {
    case .marked(let mark, let articles, let isSet):
      let done =
        switch mark {
        case .read: isSet ? "marked read" : "marked unread"
        case .starred: isSet ? "starred" : "starred no more"
        }
      return "\(Numeral.count(articles.count, "article")) \(done)"
    case .noted(_, let before, let after):
      return after == nil ? "Note deleted" : before == nil ? "Note written" : "Note changed"
    case .watched(let name, let isSet): return "Filter “\(name)” watched\(isSet ? "" : " no more")"
    case .quote(nil, _): return "Quote marked"
    case .quote(_, nil): return "Quote marked no more"
    case .quote(let before?, let after?):
      return after.note == nil ? "Note deleted" : before.note == nil ? "Note written" : "Note changed"
    case .savedFilter(let name, let before, let after):
      let done = after == nil ? "deleted" : before == nil ? "saved" : "changed"
      return "Filter “\(name)” \(done)"
    }
  }
}
