import Reading
import Screen

/// The keys that matter here.
struct HintLine {
  let session: Session
  let row: Int

  /// Draws as many hints as fit, whole ones only.
  func draw(on canvas: inout Canvas) {
    canvas.fill(Rect(column: 0, row: row, columns: session.columns, rows: 1), style: canvas.theme[.hint])
    var column = 1
    for hint in hints where !hint.keys.isEmpty {
      let words = hint.keys.columns + 1 + hint.words.columns
      guard column + words < session.columns else { return }
      let key = canvas.theme[.hintKey]
      column += canvas.words(hint.keys, column: column, row: row, limit: words, style: key) + 1
      column += canvas.words(hint.words, column: column, row: row, limit: words, style: canvas.theme[.hint]) + 3
    }
  }

  private var hints: [(keys: String, words: String)] {
    if let overlay = session.overlays.last { return Self.hints(of: overlay) }
    if session.isWelcome { return [("Enter", "samples"), hint(.help, "all keys"), hint(.quit, "quit")] }
    switch session.focus {
    case .articles where session.list.isWhole && session.list.shown.isEmpty: return hintsOfNothing
    case .articles:
      guard session.list.searchWords == nil else {
        return [
          hint(.open, "read"), hint(.nextQuote, "next quote"), hint(.sort, "order"),
          hint(.escape, "leave the search"), hint(.help, "all keys"),
        ]
      }
      return [
        hint(.open, "read"), hint(.nextQuote, "next quote"), hint(.countries, "countries"), hint(.editFilter, "filter"),
        hint(.help, "all keys"),
      ]
    case .text:
      return [
        hint(.nextQuote, "next quote"), hint(.nextArticle, "next article"), hint(.nextMention, "next country"),
        hint(.find, "find"), hint(.help, "all keys"),
      ]
    case .quotes:
      return [
        hint(.open, "why this speaker"), hint(.nextBySpeaker, "same speaker"), hint(.markQuote, "mark"),
        hint(.compare, "compare"), hint(.help, "all keys"),
      ]
    case .countries:
      return [
        hint(.chooseCountry, "choose"), hint(.excludeCountry, "keep out"), hint(.switchMatch, "any or all"),
        hint(.clearCountries, "clear"), hint(.escape, "back"),
      ]
    }
  }

  /// Where nothing is listed: what brings the articles back.
  private var hintsOfNothing: [(keys: String, words: String)] {
    let list = session.list
    let ways = [
      list.searchWords == nil ? nil : hint(.escape, "leave the search"),
      list.isFiltered ? hint(.switchFilter, "show all") : nil,
      list.isFiltered ? hint(.editFilter, "change the filter") : nil,
      session.setAside.isEmpty ? nil : hint(.problems, "what could not be read"),
    ]
    return ways.compactMap(\.self) + [hint(.help, "all keys"), hint(.quit, "quit")]
  }

  private func hint(_ action: Action, _ words: String) -> (keys: String, words: String) {
    (Keys.shown(action), words)
  }

  private static func hints(of page: ChartPage) -> [(keys: String, words: String)] {
    let choosing: [(keys: String, words: String)] = [(Keys.shown(.chooseBar), "filter by"), ("Enter", "list it")]
    let last: [(keys: String, words: String)] = [("Esc", "close")]
    switch page.kind {
    case .countries:
      return choosing + [(Keys.shown(.excludeBar), "keep out"), (Keys.shown(.timelineOf), "timeline")] + last
    case .timeline:
      return choosing + [("\(Keys.shown(.finer)) \(Keys.shown(.coarser))", "shorter, longer times")] + last
    case .pairs: return choosing + last
    }
  }

  private static func hints(of overlay: Overlay) -> [(keys: String, words: String)] {
    switch overlay {
    case .help: [("type", "to search"), ("Enter", "do it"), ("Esc", "close")]
    case .why: [("Esc", "close"), (") (", "next quote, the one before")]
    case .themes: [("j k", "try"), ("Enter", "keep"), ("Esc", "back to the old one")]
    case .find: []
    case .filter: [("Tab", "complete"), ("Enter", "apply"), ("Esc", "as it was")]
    case .savedFilters:
      [
        ("Enter", "apply"), (Keys.shown(.saveFilter), "save the present one"), (Keys.shown(.deleteFilter), "delete"),
        (Keys.shown(.watchFilter), "watch"), ("Esc", "close"),
      ]
    case .notebook:
      [
        ("Enter", "go there"), (Keys.shown(.editNote), "note"), (Keys.shown(.copyCitation), "cite"),
        (Keys.shown(.deleteQuote), "take out"), ("Esc", "close"),
      ]
    case .filterName, .search, .note, .quoteNote: [("Enter", "done"), ("Esc", "as it was")]
    case .chart(let page): hints(of: page)
    case .who:
      [
        (Keys.shown(.chooseBar), "filter by"), ("Enter", "statements"), ("Tab", "bodies, not named"),
        (Keys.shown(.timelineOf), "timeline"), ("Esc", "close"),
      ]
    case .lines: [("Enter", "open there"), (Keys.shown(.timelineOf), "timeline"), ("Esc", "close")]
    case .comparison: [("j k", "statement by statement"), ("Enter", "go to it"), ("Esc", "close")]
    case .setAside: [("j k", "move"), ("Enter", "all of it"), ("Esc", "close")]
    }
  }
}
