import News
import Screen

/// Sets a comparison into lines.
struct ComparisonSetter {
  /// Names longer than this are cut.
  private static let mostNameColumns = 24
  private static let margin = 4
  /// So many names are told where a statement is missing.
  private static let mostNames = 4

  private let comparison: Comparison
  private let compared: [ComparedArticle]
  private let articles: [Article]
  private let names: [String]
  private let columns: Int
  private let sign: String
  private let ellipsis: String
  /// How many articles stand side by side; the others stand below them.
  private let besides: Int
  private(set) var lines: [ComparisonLine] = []

  init(_ comparison: Comparison, of articles: [ComparedArticle], columns: Int, sign: String, ellipsis: String) {
    self.comparison = comparison
    compared = articles
    self.articles = articles.map(\.annotated.article)
    self.columns = max(1, columns)
    self.sign = sign
    self.ellipsis = ellipsis
    names = ComparedArticle.names(of: articles).map {
      TextGate.shown($0, as: .line).fitted(to: Self.mostNameColumns, ellipsis: ellipsis)
    }
    let fitting = (columns - Self.margin + 2) / (ComparisonSheet.leastColumn + 2)
    besides = columns < ComparisonSheet.leastColumnsBesides ? 0 : min(articles.count, fitting)
  }

  /// What is compared: each article with its day, its headline, and how many of the statements it has.
  mutating func setHead() {
    let shared = comparison.shared
    let all = comparison.statements.count
    let isCut = comparison.isCut ? "; there is more than is compared" : ""
    add(
      nil,
      ("\(Numeral.count(all, "statement")), \(Numeral.grouped(shared)) in more than one article\(isCut)", .title)
    )
    if let days = ComparedArticle.days(of: compared, Array(compared.indices)) {
      add(nil, ("\(Numeral.count(articles.count, "article")) \(days.words)", .remark))
    }
    let width = names.map(\.columns).max() ?? 0
    for (number, article) in articles.enumerated() {
      let count = "\(Numeral.grouped(comparison.count(in: number))) of \(Numeral.grouped(all))"
      let day = article.date?.iso ?? "undated   "
      let room = max(0, columns - width - day.columns - count.columns - 6)
      let headline = TextGate.shown(article.headline.text, as: .line).fitted(to: room, ellipsis: ellipsis)
      var line = ComparisonLine(statement: nil)
      line.runs = [
        .init(column: 0, text: names[number], part: .outlet(names[number])),
        .init(column: width + 2, text: day, part: .remark),
        .init(column: width + 4 + day.columns, text: count, part: .remark),
        .init(column: width + 6 + day.columns + count.columns, text: headline, part: .words),
      ]
      lines.append(line)
    }
    if let rest = comparison.rest { add(nil, (words(of: rest), .remark)) }
    if shared > 0 {
      let marked = sign.isEmpty ? "marked words" : "\(sign)words\(sign)"
      add(nil, ("#2: its article's second statement; \(marked): not in the other rendering", .remark))
    }
    lines.append(ComparisonLine(statement: nil))
  }

  /// Who else carried the story, and when.
  private func words(of rest: StoryRest) -> String {
    let named = rest.outlets.prefix(Self.mostNames).map { share in
      let name = TextGate.shown(share.outlet.isEmpty ? "no known outlet" : share.outlet, as: .line)
      return "\(name.fitted(to: Self.mostNameColumns, ellipsis: ellipsis)) \(Numeral.grouped(share.articles))"
    }
    let more = rest.outlets.count - named.count
    let outlets = named.joined(separator: ", ") + (more > 0 ? " and \(Numeral.count(more, "outlet")) more" : "")
    let days = rest.days.map { " \($0.words)" } ?? ""
    return "not compared: \(Numeral.count(rest.articles, "more article")) of this story\(days) (\(outlets))"
  }

  /// Sets a statement.
  mutating func set(_ number: Int) {
    let statement = comparison.statements[number]
    setTitle(of: statement, number)
    var below = statement.renderings
    if besides > 1, statement.renderings.contains(where: { $0.article < besides }) {
      setBesides(statement, number)
      below.removeAll { $0.article < besides }
    }
    for rendering in below { setBelow(rendering, number) }
    lines.append(ComparisonLine(statement: number))
  }

  private mutating func setTitle(of statement: Statement, _ number: Int) {
    let isScare = statement.renderings.first?.isScare ?? false
    let speaker = statement.speaker.map { TextGate.shown($0.name, as: .line) }
    let who = isScare ? "words held at arm's length" : speaker ?? "no known speaker"
    let numeral = "\(number + 1)."
    var parts: [(String, ComparisonLine.Part)] = [("\(numeral) \(who)", .title)]
    if statement.isOnlyHere, comparison.articles > 1, let article = statement.renderings.first?.article {
      parts.append(("only \(names[article])", .onlyHere))
    } else if comparison.articles > 2 {
      let missing = comparison.missing(statement)
      let named = missing.prefix(Self.mostNames).map { names[$0] }.joined(separator: ", ")
      let more = missing.count > Self.mostNames ? " and \(Numeral.grouped(missing.count - Self.mostNames)) more" : ""
      parts.append((missing.isEmpty ? "in all" : "not in \(named)\(more)", .remark))
      let days = ComparedArticle.days(of: compared, statement.renderings.map(\.article))
      if let days, days.first < days.last { parts.append((days.words, .remark)) }
    }
    add(number, parts)
  }

  /// One under the other: the outlet and what is said of its rendering, then its words.
  private mutating func setBelow(_ rendering: Rendering, _ number: Int) {
    var line = ComparisonLine(statement: number)
    line.runs = heading(of: rendering, column: min(Self.margin, columns / 8), limit: columns)
    lines.append(line)
    guard rendering.likeness?.difference != .verbatim else { return }
    let margin = min(Self.margin + 2, columns / 6)
    for words in words(of: rendering).lines(columns: columns - margin) {
      lines.append(ComparisonLine(statement: number, runs: Self.runs(words, column: margin)))
    }
  }

  /// Side by side, a column an article.
  private mutating func setBesides(_ statement: Statement, _ number: Int) {
    let width = (columns - Self.margin + 3) / besides - 3
    var all: [[[ComparisonLine.Run]]] = []
    for article in 0..<besides {
      let left = Self.margin + article * (width + 3)
      guard let rendering = statement.rendering(in: article) else {
        let name = names[article].fitted(to: max(1, width - 12), ellipsis: ellipsis)
        all.append([[.init(column: left, text: "not in \(name)", part: .remark)]])
        continue
      }
      let heading = heading(of: rendering, column: left, limit: left + width)
      let isSame = rendering.likeness?.difference == .verbatim
      let lines = isSame ? [] : words(of: rendering).lines(columns: width)
      all.append([heading] + lines.map { Self.runs($0, column: left) })
    }
    for row in 0..<(all.map(\.count).max() ?? 0) {
      var line = ComparisonLine(statement: number)
      for (article, column) in all.enumerated() {
        if article > 0 {
          line.runs.append(.init(column: Self.margin + article * (width + 3) - 2, text: "|", part: .rule))
        }
        if column.indices.contains(row) { line.runs += column[row] }
      }
      lines.append(line)
    }
  }

  /// Whose rendering it is, which of its article's statements, and how it differs from the first one.
  private func heading(of rendering: Rendering, column: Int, limit: Int) -> [ComparisonLine.Run] {
    let remark = " #\(rendering.place + 1)" + (rendering.likeness.map { ", \($0.difference.rawValue)" } ?? "")
    let name = names[rendering.article].fitted(to: max(1, limit - column - remark.columns), ellipsis: ellipsis)
    return [
      .init(column: column, text: name, part: .outlet(name)),
      .init(column: column + name.columns, text: remark, part: .remark),
    ]
  }

  private func words(of rendering: Rendering) -> MarkedWords {
    MarkedWords(rendering, of: articles[rendering.article].text, sign: sign, ellipsis: ellipsis)
  }

  private static func runs(_ words: [MarkedWords.Run], column: Int) -> [ComparisonLine.Run] {
    var at = column
    return words.map { run in
      defer { at += run.text.columns }
      return .init(column: at, text: run.text, part: run.isUnlike ? .unlike : .words)
    }
  }

  private mutating func add(_ statement: Int?, _ parts: (String, ComparisonLine.Part)...) {
    add(statement, parts)
  }

  /// Adds parts on one line, as far as they fit; what does not goes on the next.
  private mutating func add(_ statement: Int?, _ parts: [(String, ComparisonLine.Part)]) {
    var line = ComparisonLine(statement: statement)
    var at = 0
    for (text, part) in parts {
      if at > 0, at + 3 + text.columns > columns {
        lines.append(line)
        line = ComparisonLine(statement: statement)
        at = min(Self.margin, columns / 8)
      } else if at > 0 {
        at += 3
      }
      for words in Typesetter.lines(of: text, columns: max(1, columns - at)) {
        if line.runs.contains(where: { $0.column == at }) {
          lines.append(line)
          line = ComparisonLine(statement: statement)
        }
        line.runs.append(.init(column: at, text: words, part: part))
      }
      at = line.runs.last.map { $0.column + $0.text.columns } ?? at
    }
    lines.append(line)
  }
}
