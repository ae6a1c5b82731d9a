import News
import Reading
import Screen

/// What stands over a pane.
struct PaneTitle {
  /// The pane's name and what it shows.
  let words: String
  /// Where the reader is in it, in few characters; empty if there is nothing to say.
  let place: String

  /// Finds the title of a pane.
  init(of pane: Pane, session: Session) {
    switch pane {
    case .articles:
      words = session.list.searchWords.map { "Search: \($0)" } ?? "Articles"
      place = Self.place(session.list.place, of: session.list.count)
    case .text:
      words = Self.text(session)
      place = session.open.map { Self.part(of: $0, rows: session.layout.panes[.text]?.rows ?? 0) } ?? ""
    case .quotes:
      let quotes = session.open?.annotated.annotations.quotes.count ?? 0
      words = "Quotes"
      place = quotes == 0 ? "" : Self.place(session.quotesCursor.selected, of: quotes)
    case .countries:
      let filter = session.list.filter
      let match = filter.wanted.count > 1 ? filter.match == .any ? ", any of" : ", all of" : ""
      words = session.picker.narrowing.isEmpty ? "Countries\(match)" : "Countries: \(session.picker.narrowing)"
      place = session.picker.entries.isEmpty ? "" : Numeral.grouped(session.picker.entries.count)
    }
  }

  /// The pane's name alone.
  static func name(of pane: Pane) -> String {
    switch pane {
    case .articles: "Articles"
    case .text: "Text"
    case .quotes: "Quotes"
    case .countries: "Countries"
    }
  }

  private static func place(_ index: Int, of count: Int) -> String {
    count == 0 ? "" : "\(Numeral.grouped(min(index + 1, count)))/\(Numeral.grouped(count))"
  }

  /// Once the headline has left the screen, it stands in the title.
  private static func text(_ session: Session) -> String {
    guard let open = session.open else { return "Text" }
    let below = open.topLine..<min(open.page.lines.count, open.topLine + 1)
    let isHead = below.contains { open.page.lines[$0].part == .headline } || open.topLine == 0
    return isHead ? "Text" : open.annotated.article.headline.text
  }

  private static func part(of open: OpenArticle, rows: Int) -> String {
    let lines = open.page.lines.count
    guard lines > rows, rows > 0 else { return "" }
    if open.topLine <= 0 { return "top" }
    if open.topLine + rows >= lines { return "end" }
    return "\((open.topLine + rows) * 100 / lines)%"
  }
}
