/// Which lines hold the report: from its first to its last, without a page's menus before and lists after it.
struct BodySpan {
  /// The first line of the report's prose.
  private(set) var first: Int
  /// After its last line.
  private(set) var end: Int
  /// Words of prose in it.
  private(set) var proseWords: Int

  /// Finds the run of lines with the most prose and the least else; nil if there is no prose at all.
  init?(_ lines: [Line], _ signs: [Sign]) {
    var best = 0
    var sum = 0
    var start = 0
    var run = (0, 0)
    for index in 0..<Self.commentsStart(lines, signs) {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += Self.weight(lines[index], signs[index])
      if sum > best {
        best = sum
        run = (start, index + 1)
      }
    }
    guard best > 0 else { return nil }
    (first, end) = run
    proseWords = 0
    joinNeighbour(lines, signs, best)
    reachBack(lines, signs)
    cutTail(lines, signs)
  }

  /// Takes in the prose before the run that only code, verse or a table parts from it.
  private mutating func joinNeighbour(_ lines: [Line], _ signs: [Sign], _ best: Int) {
    var sum = 0
    var paragraphs = 0
    var start = first
    for index in (max(0, first - 160)..<first).reversed() {
      switch signs[index] {
      case .list, .tail, .related, .section: return take(start, sum, paragraphs, best)
      case .promo, .date, .dateline, .byline, .readingTime, .caption, .credit, .source, .address: continue
      case .none: break
      }
      let line = lines[index]
      guard line.isProse, line.traits.isDisjoint(with: [.bullet, .numbered, .cut]) else { continue }
      sum += min(line.words, 60)
      paragraphs += 1
      start = index
    }
    take(start, sum, paragraphs, best)
  }

  private mutating func take(_ start: Int, _ sum: Int, _ paragraphs: Int, _ best: Int) {
    if paragraphs >= 4, sum >= 120, sum * 4 >= best { first = start }
  }

  /// Where readers' comments begin: at a tail's mark above several of them, below some prose; the end without any.
  private static func commentsStart(_ lines: [Line], _ signs: [Sign]) -> Int {
    func isComment(_ index: Int) -> Bool {
      signs[index] == .tail && lines[index].traits.contains(.colon)
    }
    var words = 0
    for index in lines.indices {
      if signs[index] == .none, lines[index].isProse { words += lines[index].words }
      guard signs[index] == .tail, words >= 40 else { continue }
      let near = index..<min(index + 16, lines.count)
      if near.lazy.filter(isComment).prefix(3).count == 3 { return index }
    }
    return lines.count
  }

  private static func weight(_ line: Line, _ sign: Sign) -> Int {
    switch sign {
    case .tail: return -14
    case .list: return -10
    case .promo, .related, .section: return -3
    case .date, .dateline, .byline, .readingTime, .caption, .credit, .source, .address: return -2
    case .none: break
    }
    if line.isProse { return min(line.words, 60) }
    if line.traits.contains(.bullet) { return line.words >= 6 ? -2 : -4 }
    return line.words <= 2 ? -4 : -3
  }

  /// Begins the run at two long paragraphs before it, which a list of items only parts from the rest.
  private mutating func reachBack(_ lines: [Line], _ signs: [Sign]) {
    func isLong(_ index: Int) -> Bool { signs[index] == .none && lines[index].isProse && lines[index].words >= 40 }
    var found: Int?
    for index in max(0, first - 120)..<first where isLong(index) && isLong(index + 1) {
      found = index
      break
    }
    if let found { first = found }
  }

  /// Ends the run at a mark that only comments, tags or lists of links follow.
  private mutating func cutTail(_ lines: [Line], _ signs: [Sign]) {
    var total = 0
    for index in first..<end where signs[index] == .none && lines[index].isProse { total += lines[index].words }
    proseWords = total
    var before = 0
    for index in first..<end {
      switch signs[index] {
      case .tail
      where before >= 60 && before * 10 >= total * 3 && isTail(lines, signs, from: index, left: total - before, before),
        .list where before >= 80 && before * 2 >= total && !resumes(lines, signs, after: index):
        end = index
        proseWords = before
        return
      case .none: if lines[index].isProse { before += lines[index].words }
      default: break
      }
    }
  }

  /// Whether what follows a tail's mark is its tail, not the report going on.
  private func isTail(_ lines: [Line], _ signs: [Sign], from index: Int, left: Int, _ before: Int) -> Bool {
    left <= before || lines.count - index > 40
  }

  /// Whether after a list's mark the report goes on: long prose within the next lines that is no blurb.
  private func resumes(_ lines: [Line], _ signs: [Sign], after index: Int) -> Bool {
    var run = 0
    for next in (index + 1)..<max(index + 1, min(end, index + 120)) {
      guard signs[next] != .tail else { break }
      let isReport = lines[next].isProse && !lines[next].traits.contains(.cut)
      run = isReport ? run + 1 : 0
      if run == 3 || isReport && (next == index + 1 || lines[next].words >= 38) { return true }
    }
    return false
  }
}
