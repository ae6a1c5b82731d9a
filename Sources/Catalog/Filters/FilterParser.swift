/// Reads a filter; linear, and without recursion, whatever was typed.
struct FilterParser {
  /// Brackets lie in each other no deeper.
  static let deepest = 50

  /// What stands between two brackets, so far.
  private struct Level {
    /// The place of the bracket that opened it.
    let opening: Range<Int>
    let isNegated: Bool
    /// What stands before each `or`.
    var branches: [FilterNode] = []
    var nodes: [FilterNode] = []
    /// Conditions about one quote that stand here by themselves, without brackets of their own.
    var quoted: [FilterTerm] = []
    /// A `not` or minus that waits for what it negates.
    var isNegating = false
    /// The last operator and its place; nil after anything else.
    var pending: (word: String, range: Range<Int>)?
  }

  private var pages: FilterPages
  private var levels = [Level(opening: 0..<0, isNegated: false)]

  init(_ text: String, saved: [String: String]) {
    pages = FilterPages(text, saved: saved)
  }

  /// The filter as a tree; nil for one without a condition.
  mutating func parse() throws(FilterError) -> FilterNode? {
    do throws(FilterError) {
      return try read()
    } catch {
      throw pages.told(error)
    }
  }

  private mutating func read() throws(FilterError) -> FilterNode? {
    while true {
      guard let token = try pages.scanner.next() else {
        guard pages.isSaved else { break }
        try closeSaved()
        continue
      }
      switch token.kind {
      case .open: try open(token)
      case .close: try close(token)
      case .or, .and: try join(token)
      case .not: negate(token)
      case .term(let field, let values): try take(field, values)
      case .saved(let name):
        try open(token)
        try pages.open(name, token.range, level: levels.count)
      }
    }
    guard levels.count == 1 else { throw pages.scanner.error(.unclosedBracket, top.opening) }
    guard !top.nodes.isEmpty || top.pending != nil else { return nil }
    return try finish(&top)
  }

  private var top: Level {
    get { levels[levels.count - 1] }
    set { levels[levels.count - 1] = newValue }
  }

  private mutating func open(_ token: FilterToken) throws(FilterError) {
    guard levels.count <= Self.deepest else { throw pages.scanner.error(.tooDeep(brackets: Self.deepest), token.range) }
    let isNegated = levels[levels.count - 1].isNegating
    levels[levels.count - 1].isNegating = false
    levels[levels.count - 1].pending = nil
    levels.append(Level(opening: token.range, isNegated: isNegated))
  }

  private mutating func close(_ token: FilterToken) throws(FilterError) {
    guard levels.count > pages.level else { throw pages.scanner.error(.unopenedBracket, token.range) }
    var level = levels.removeLast()
    guard !level.nodes.isEmpty || level.pending != nil else {
      throw pages.scanner.error(.emptyBrackets, level.opening.lowerBound..<token.range.upperBound)
    }
    let areOfOneQuote =
      level.branches.isEmpty && level.pending == nil && level.nodes.count > 1
      && level.quoted.count == level.nodes.count
    let node = areOfOneQuote ? try together(level.quoted, level.opening) : try finish(&level)
    append(level.isNegated ? node.negated : node)
  }

  /// Ends a saved filter: it picks what it picks by itself, so that its conditions are not about one quote.
  private mutating func closeSaved() throws(FilterError) {
    guard levels.count == pages.level else { throw pages.scanner.error(.unclosedBracket, top.opening) }
    guard !top.nodes.isEmpty || top.pending != nil else { throw pages.emptyFault }
    let node = try finish(&top)
    let level = levels.removeLast()
    pages.close()
    append(level.isNegated ? node.negated : node)
  }

  private func together(_ terms: [FilterTerm], _ range: Range<Int>) throws(FilterError) -> FilterNode {
    var choices = 1
    for term in terms {
      choices *= term.texts?.count ?? 1
      guard choices <= FilterExpression.mostChoices else { throw pages.scanner.error(.tooManyChoices, range) }
    }
    return .together(terms)
  }

  private mutating func join(_ token: FilterToken) throws(FilterError) {
    let word = token.kind == .or ? "or" : "and"
    if let pending = top.pending { throw pages.scanner.error(.nothingAfter(pending.word), pending.range) }
    guard !top.nodes.isEmpty else { throw pages.scanner.error(.nothingBefore(word), token.range) }
    if token.kind == .or {
      levels[levels.count - 1].branches.append(.every(top.nodes))
      levels[levels.count - 1].nodes = []
    }
    levels[levels.count - 1].pending = (word, token.range)
  }

  private mutating func negate(_ token: FilterToken) {
    let sign = String(decoding: pages.scanner.bytes[token.range], as: UTF8.self)
    levels[levels.count - 1].isNegating.toggle()
    levels[levels.count - 1].pending = (sign.utf8.count == 1 ? sign : "not", token.range)
  }

  private mutating func take(_ field: FilterField?, _ values: [FilterValue]) throws(FilterError) {
    let term = try FilterTermReader(pages.scanner).term(field, values)
    let isNegated = top.isNegating
    levels[levels.count - 1].isNegating = false
    levels[levels.count - 1].pending = nil
    if term.isOfQuote, !isNegated { levels[levels.count - 1].quoted.append(term) }
    append(isNegated ? .not(.term(term)) : .term(term))
  }

  private mutating func append(_ node: FilterNode) {
    let isNegating = top.isNegating
    levels[levels.count - 1].isNegating = false
    levels[levels.count - 1].pending = nil
    levels[levels.count - 1].nodes.append(isNegating ? node.negated : node)
  }

  private func finish(_ level: inout Level) throws(FilterError) -> FilterNode {
    if let pending = level.pending { throw pages.scanner.error(.nothingAfter(pending.word), pending.range) }
    return .either(level.branches + [.every(level.nodes)])
  }
}
