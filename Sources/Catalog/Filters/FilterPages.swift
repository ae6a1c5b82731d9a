/// What is being read of a filter: its own text, and while `@name` is being read, the texts of saved filters on top.
struct FilterPages {
  private struct Page {
    var scanner: FilterScanner
    /// Nil for the filter's own text.
    let name: String?
    /// How many levels are open where no bracket of it is.
    let level: Int
    /// Where the name stands in the text below.
    let place: Range<Int>
  }

  private let saved: [String: String]
  private var pages: [Page]
  /// Bytes of saved filters read so far: a few that name each other often must not grow without bound.
  private var bytesRead = 0

  init(_ text: String, saved: [String: String]) {
    self.saved = saved
    pages = [Page(scanner: FilterScanner(text), name: nil, level: 1, place: 0..<0)]
  }

  /// The text that is being read.
  var scanner: FilterScanner {
    _read { yield pages[pages.count - 1].scanner }
    _modify { yield &pages[pages.count - 1].scanner }
  }

  /// Whether that is a saved filter.
  var isSaved: Bool { pages.count > 1 }

  /// How many levels are open where no bracket of that text is.
  var level: Int { pages[pages.count - 1].level }

  /// Begins to read a saved filter in place of its name.
  mutating func open(_ name: String, _ place: Range<Int>, level: Int) throws(FilterError) {
    guard let text = saved[name] else {
      let near = NearMiss.nearest(to: name, among: saved.keys.sorted().map { ($0, $0) }, most: 1).first
      throw scanner.error(.unknownName(Self.shown(name), near: near), place)
    }
    if let start = pages.firstIndex(where: { $0.name == name }) {
      throw scanner.error(.circle(pages[start...].compactMap { $0.name.map(Self.shown) } + [Self.shown(name)]), place)
    }
    bytesRead += text.utf8.count
    guard bytesRead <= FilterExpression.longest else {
      throw scanner.error(.tooLong(bytes: FilterExpression.longest), place)
    }
    pages.append(Page(scanner: FilterScanner(text), name: name, level: level, place: place))
  }

  /// Goes on after the name of the saved filter that was read.
  mutating func close() {
    pages.removeLast()
  }

  /// The fault of a saved filter without a condition.
  var emptyFault: FilterError {
    let page = pages[pages.count - 1]
    return page.scanner.error(.emptySaved(Self.shown(page.name ?? "")), 0..<0)
  }

  /// A fault as it is told: one in a saved filter stands at the name that was typed.
  func told(_ error: FilterError) -> FilterError {
    guard pages.count > 1, let name = pages[pages.count - 1].name else { return error }
    var fault = FilterFault.inSaved(Self.shown(name), column: error.column + 1, error.fault)
    if case .circle = error.fault { fault = error.fault }
    if case .emptySaved = error.fault { fault = error.fault }
    return pages[0].scanner.error(fault, pages[1].place)
  }

  private static func shown(_ name: String) -> String {
    String(name.prefix(FilterLetters.longestNamed))
  }
}
