import News
import Reading
import Screen

/// How the runs of an article's text look that are marked: quotes, speakers, cues, countries, what was found.
///
/// Made for the lines that show: only what stands there is looked at.
struct TextMarks {
  /// A marked run, and the look that is laid over what stands below it.
  private struct Mark {
    let range: TextRange
    let style: Style
  }

  /// Quotes whose speaker or cue may stand in the window though they themselves do not: on either side.
  private static let neighbours = 12

  private let theme: Theme
  /// In the order of the text.
  private var quotes: [Mark] = []
  /// Speakers and cues, in no order; at most two a quote of the window and its neighbourhood.
  private var attributions: [Mark] = []
  private var mentions: [Mark] = []
  private var hits: [Mark] = []
  /// The current quote with its marks.
  private(set) var current: (range: TextRange, style: Style)?

  /// Finds the marks of a window of the open article.
  init(of session: Session, open: OpenArticle, window: TextRange, theme: Theme) {
    self.theme = theme
    addQuotes(open, window: window)
    addMentions(open, wanted: Self.wanted(session), window: window)
    if let find = session.find, find.pane == .text { addHits(find, window: window) }
  }

  /// Lays the marks of a line over its looks.
  ///
  /// - Parameters:
  ///   - styles: one look a byte of the line.
  ///   - line: the line's run.
  func paint(_ styles: inout [Style], line: TextRange) {
    paint(sorted: quotes, on: &styles, line: line)
    for mark in attributions where mark.range.overlaps(line) { paint(mark, on: &styles, line: line) }
    paint(sorted: mentions, on: &styles, line: line)
    paint(sorted: hits, on: &styles, line: line)
  }

  /// The look of a quote's words.
  static func style(of quote: Quote, isCurrent: Bool, theme: Theme) -> Style {
    guard quote.kind != .scare else {
      return isCurrent ? theme.lay(theme[.quoteCurrent], over: theme[.quoteScare]) : theme[.quoteScare]
    }
    guard let speaker = quote.speaker else {
      return isCurrent ? theme.lay(theme[.quoteCurrent], over: theme[.quoteUnattributed]) : theme[.quoteUnattributed]
    }
    let role: Role = isCurrent ? .quoteCurrent : quote.kind == .partial ? .quotePartial : .quote
    return theme.style(role, voice: speaker.name)
  }

  private static func wanted(_ session: Session) -> CountrySet {
    session.list.filter.isActive ? session.list.filter.wanted : CountrySet()
  }

  private mutating func addQuotes(_ open: OpenArticle, window: TextRange) {
    let all = open.annotated.annotations.quotes
    let first = all.firstIndex(past: { $0.marked.end <= window.start })
    let end = all.firstIndex(past: { $0.marked.start < window.end })
    for index in max(0, first - Self.neighbours)..<min(all.count, max(first, end) + Self.neighbours) {
      let quote = all[index]
      let isCurrent = open.currentQuote == index
      if quote.marked.overlaps(window) {
        let style = Self.style(of: quote, isCurrent: isCurrent, theme: theme)
        quotes.append(Mark(range: quote.marked, style: style))
        if isCurrent { current = (quote.marked, style) }
      }
      if let speaker = quote.speaker, let range = speaker.range, range.overlaps(window) {
        attributions.append(Mark(range: range, style: theme.style(.quoteSpeaker, voice: speaker.name)))
      }
      if let cue = quote.cue, cue.range.overlaps(window) {
        attributions.append(Mark(range: cue.range, style: theme[.quoteCue]))
      }
    }
  }

  private mutating func addMentions(_ open: OpenArticle, wanted: CountrySet, window: TextRange) {
    let all = open.annotated.annotations.mentions
    let first = all.firstIndex(past: { $0.range.end <= window.start })
    for index in first..<all.count {
      guard all[index].range.start < window.end else { return }
      let role: Role = wanted.contains(all[index].country) ? .countryMatch : .country
      let style = open.currentMention == index ? theme.lay(theme[.searchCurrent], over: theme[role]) : theme[role]
      mentions.append(Mark(range: all[index].range, style: style))
    }
  }

  private mutating func addHits(_ find: Find, window: TextRange) {
    let first = find.hits.firstIndex(past: { $0.end <= window.start })
    for index in first..<find.hits.count {
      guard find.hits[index].start < window.end else { return }
      hits.append(Mark(range: find.hits[index], style: theme[find.current == index ? .searchCurrent : .search]))
    }
  }

  private func paint(sorted marks: [Mark], on styles: inout [Style], line: TextRange) {
    var index = marks.firstIndex(past: { $0.range.end <= line.start })
    while index < marks.count, marks[index].range.start < line.end {
      paint(marks[index], on: &styles, line: line)
      index += 1
    }
  }

  private func paint(_ mark: Mark, on styles: inout [Style], line: TextRange) {
    let start = max(mark.range.start, line.start) - line.start
    let end = min(mark.range.end, line.end) - line.start
    guard start < end else { return }
    var below = styles[start]
    var style = theme.lay(mark.style, over: below)
    for index in start..<end {
      if styles[index] != below {
        below = styles[index]
        style = theme.lay(mark.style, over: below)
      }
      styles[index] = style
    }
  }
}
