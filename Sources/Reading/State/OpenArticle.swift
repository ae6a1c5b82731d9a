package import News

/// The article that the text and quotes panes show.
package struct OpenArticle: Equatable, Sendable {
  package let id: ArticleID
  package let annotated: AnnotatedArticle
  /// The article set into lines at the present width.
  package internal(set) var page: Page
  /// The first line of the page that shows.
  package internal(set) var topLine: Int
  /// The quote the reader is at: an index into `annotated.annotations.quotes`.
  package internal(set) var currentQuote: Int?
  /// The country mention the reader is at: an index into `annotated.annotations.mentions`.
  package internal(set) var currentMention: Int?
  /// The reader's own words about it; nil if there are none, or they are not at hand yet.
  package internal(set) var note: String?
  /// The quotes that the reader has marked in it.
  package internal(set) var marked: [MarkedQuote] = []
  /// What its text is known by; empty until the library has said so.
  var content: [UInt8] = []
  /// The note that the page was set with.
  private var setNote: String?
  /// The article's number.
  let number: Int32
  /// Whether the page was set with furniture.
  private(set) var showsFurniture: Bool
  /// The place in the text that stays at the top through every change of width, until the reader scrolls.
  private var place = Int.min

  /// Sets an article and shows its beginning.
  init(
    _ annotated: AnnotatedArticle,
    id: ArticleID,
    number: Int32,
    note: String?,
    columns: Int,
    showsFurniture: Bool
  ) {
    self.note = note
    setNote = note
    self.id = id
    self.annotated = annotated
    self.number = number
    self.showsFurniture = showsFurniture
    page = Typesetter.page(of: annotated.article, columns: columns, showsFurniture: showsFurniture, note: note)
    topLine = 0
  }

  package var quotes: [Quote] { annotated.annotations.quotes }
  package var mentions: [Mention] { annotated.annotations.mentions }

  /// Sets the article anew if the width or what it shows has changed; the place stays.
  mutating func fit(columns: Int, height: Int, showsFurniture: Bool) {
    if columns != page.columns || showsFurniture != self.showsFurniture || note != setNote {
      self.showsFurniture = showsFurniture
      setNote = note
      page = Typesetter.page(of: annotated.article, columns: columns, showsFurniture: showsFurniture, note: note)
      topLine = place == .min ? 0 : page.line(at: place)
    }
    topLine = min(topLine, lastTop(height))
  }

  /// The place of the text that stands at the top.
  var topPlace: Int {
    page.lines.indices.contains(topLine) ? max(0, page.lines[topLine].anchor) : 0
  }

  /// Shows the page from a line on, or as near to it as there are lines.
  mutating func scroll(to line: Int, height: Int) {
    topLine = min(max(line, 0), lastTop(height))
    place = topLine == 0 || !page.lines.indices.contains(topLine) ? .min : page.lines[topLine].anchor
  }

  /// Scrolls so that a run of the text is well visible: not at all if it is, else to a third of the height.
  mutating func show(_ range: TextRange, height: Int) {
    let first = page.line(at: range.start)
    let last = page.line(at: max(range.start, range.end - 1))
    let margin = min(2, height / 6)
    if first >= topLine + (topLine == 0 ? 0 : margin), last < topLine + height - margin { return }
    let lines = last - first + 1
    scroll(to: first - max(0, min(height / 3, height - lines)), height: height)
  }

  /// The places of the text that show, as far as lines tell; from below 0 while the head shows.
  func visible(height: Int) -> Range<Int> {
    guard page.lines.indices.contains(topLine) else { return 0..<0 }
    let start = page.lines[topLine].anchor
    let end = topLine + height
    return start..<max(start, page.lines.indices.contains(end) ? page.lines[end].anchor : Int.max)
  }

  /// The line where the next or the previous block begins.
  func blockStart(after line: Int, step: Int) -> Int? {
    var next = line + step
    while page.lines.indices.contains(next) {
      let part = page.lines[next].part
      if part != .space, next == 0 || page.lines[next - 1].part != part { return next }
      next += step
    }
    return nil
  }

  private func lastTop(_ height: Int) -> Int {
    max(0, page.lines.count - max(1, height))
  }
}
