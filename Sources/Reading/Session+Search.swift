import Catalog
import News
import Screen

/// Searching the whole library.
extension Session {
  mutating func startSearch() -> [Effect] {
    if list.search == nil { searchBefore = here }
    overlays.append(.search(LineEditor(list.searchWords ?? "")))
    return []
  }

  /// Takes in a key of the search line; nil if it is none for it.
  mutating func type(_ key: Key, inSearch line: LineEditor) -> [Effect]? {
    var line = line
    let before = line.text.trimmed
    guard line.edit(key) else { return nil }
    replaceOverlay(.search(line))
    return line.text.trimmed == before ? [] : search(for: line.text)
  }

  /// Asks for what the words find; with none everything is listed again.
  mutating func search(for text: String) -> [Effect] {
    let words = text.trimmed
    guard !words.isEmpty else { return endSearch() }
    return ask(for: words, sort: list.search == nil ? .relevance : list.sort, isAgain: false)
  }

  mutating func ask(for words: String, sort: ArticleList.Sort, isAgain: Bool) -> [Effect] {
    let request = nextRequest()
    pendingSearch = PendingSearch(words: words, request: request, sort: sort, isAgain: isAgain)
    return [.rank(words: words, request: request)]
  }

  /// Closes the line; what was found stays listed.
  mutating func finishSearch(_ line: LineEditor) -> [Effect] {
    closeOverlay()
    guard !line.text.trimmed.isEmpty else { return endSearch() }
    focus = .articles
    return follow()
  }

  /// Lists everything again, and goes back to where the reader was before the search.
  mutating func endSearch() -> [Effect] {
    pendingSearch = nil
    if find?.isSearch == true { find = nil }
    guard list.search != nil, let before = searchBefore else { return [] }
    let height = height(of: .articles)
    list.setSearch(nil, sort: before.sort, height: height)
    list.go(to: before, height: height)
    refreshCountries()
    return follow(landing(at: before))
  }

  /// Where the reader is, in the list and in the text.
  var here: ListPlace {
    var place = list.here
    if let open, open.number == place.number, open.topLine > 0 { place.textPlace = open.topPlace }
    return place
  }

  /// Where to land in the article that the reader comes back to; one that is still open stays as it is.
  func landing(at place: ListPlace) -> ArticleWish.Landing {
    guard let number = list.selectedNumber, number == place.number, number != open?.number else { return .top }
    return place.textPlace.map { .place($0) } ?? .top
  }

  /// Takes in what was found.
  mutating func take(ranked articles: [ArticleID], _ request: RequestID) -> [Effect] {
    guard let pending = pendingSearch, pending.request == request else { return [] }
    guard list.isWhole else {
      pendingSearch?.answer = articles
      return []
    }
    pendingSearch = nil
    let height = height(of: .articles)
    let place = list.here
    let sort = pending.isAgain && list.search != nil ? list.sort : pending.sort
    list.setSearch(LibrarySearch(pending.words, ranked: articles), sort: sort, height: height)
    list.staysAtTop = false
    if pending.isAgain { list.go(to: place, height: height) }
    refreshCountries()
    if !pending.isAgain || find == nil { lookForSearch() }
    if case .search = overlays.last {
      isBrowsing = list.selectedNumber != nil && list.selectedNumber != open?.number
      return []
    }
    return follow()
  }

  /// Highlights what is searched for in the open article.
  mutating func lookForSearch() {
    guard let words = list.searchWords else { return }
    find = Find(search: words)
    find?.look(through: open)
  }
}
