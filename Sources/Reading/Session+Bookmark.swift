import Catalog
import News

/// Where the reader was, kept and restored.
extension Session {
  /// Where the reader is, to be restored another time; nil while there is no library.
  package var bookmark: Bookmark? {
    guard list.total > 0 else { return nil }
    var bookmark = Bookmark()
    // A cursor that nobody moved stays at the top, whatever comes in until then.
    if !list.staysAtTop, let number = list.selectedNumber {
      bookmark.article = Int(number)
      if let open, open.number == number, open.topLine > 0 { bookmark.textPlace = open.topPlace }
    }
    bookmark.filter = pendingFilter?.text ?? list.filterText
    bookmark.wanted = list.filter.wanted.countries.map(\.code)
    bookmark.excluded = list.filter.excluded.countries.map(\.code)
    bookmark.wantsAll = list.filter.match == .all
    bookmark.isFilterOff = !list.filter.isOn
    bookmark.search = list.searchWords
    bookmark.sort = list.sort
    bookmark.focus = focus
    bookmark.isZoomed = isZoomed
    bookmark.showsFurniture = showsFurniture
    return bookmark
  }

  /// Puts everything as the reader left it but the place; returns what must be asked for that.
  mutating func restore(_ bookmark: Bookmark) -> [Effect] {
    focus = bookmark.focus
    isZoomed = bookmark.isZoomed
    showsFurniture = showsFurniture || bookmark.showsFurniture
    list.filter = bookmark.countries
    list.sort = bookmark.sort
    if bookmark.sort == .relevance, bookmark.search == nil { list.sort = .date }
    var effects: [Effect] = []
    if !bookmark.filter.isEmpty, case .filter(let expression) = parsed(bookmark.filter) {
      if bookmark.isFilterOff {
        list.expression = AppliedFilter(text: bookmark.filter.trimmed, expression: expression)
      } else {
        effects += apply(bookmark.filter, expression)
      }
    }
    if let words = bookmark.search {
      searchBefore = ListPlace(number: nil, line: 0, sort: .date, staysAtTop: true)
      effects += ask(for: words, sort: bookmark.sort, isAgain: true)
    }
    return effects
  }
}
