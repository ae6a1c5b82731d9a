import Catalog
import News

/// Some days as they are listed: how many articles are of them.
struct ListedStretch: ListedBar {
  enum Kind: String {
    case period
    /// A long time without an article.
    case gap
    /// Articles of which only a month or a year is known.
    case imprecise
    case undated
  }

  let kind: Kind
  /// Nil where no days are known.
  let span: DateSpan?
  let articles: Int
  private let words: String

  static let columns: [StaticString] = ["from", "to", "articles", "kind"]

  /// The bars of a timeline by time, then what has no bar.
  static func all(of timeline: Timeline) -> [ListedStretch] {
    var all = timeline.stretches.map { stretch in
      ListedStretch(
        kind: stretch.isGap ? .gap : .period,
        span: stretch.span,
        articles: stretch.articles,
        words: stretch.isGap ? "\(stretch.periods) \(timeline.step.rawValue)s without" : stretch.span.beginning
      )
    }
    if timeline.imprecise > 0 {
      all.append(ListedStretch(kind: .imprecise, span: nil, articles: timeline.imprecise, words: "month or year only"))
    }
    if timeline.undated > 0 {
      all.append(ListedStretch(kind: .undated, span: nil, articles: timeline.undated, words: "undated"))
    }
    return all
  }

  private init(kind: Kind, span: DateSpan?, articles: Int, words: String) {
    self.kind = kind
    self.span = span
    self.articles = articles
    self.words = words
  }

  var label: [String] { [words] }

  var values: [String] { [span?.first?.iso ?? "", span?.last?.iso ?? "", String(articles), kind.rawValue] }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("from", span?.first?.iso)
      json.text("to", span?.last?.iso)
      json.number("articles", articles)
      json.text("kind", kind.rawValue)
    }
  }
}

extension DateSpan {
  /// Its first day, or month, or year.
  fileprivate var beginning: String { (first ?? last)?.iso ?? "" }
}
