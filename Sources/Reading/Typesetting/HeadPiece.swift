import News

/// A piece of what stands above an article's body.
struct HeadPiece {
  enum Content {
    case range(TextRange)
    case words(String)
  }

  let part: Page.Part
  let content: Content
  /// Where the piece stands in the text; nil for words of ours, which follow the piece before them.
  let place: Int?

  private init(_ part: Page.Part, _ range: TextRange) {
    self.part = part
    content = .range(range)
    place = range.start
  }

  private init(_ part: Page.Part, _ words: String) {
    self.part = part
    content = .words(words)
    place = nil
  }

  /// The pieces of an article's head, in the order they are set.
  static func all(of article: Article, note: String?) -> [HeadPiece] {
    let bodyStart = article.body.first?.range.start ?? .max
    var pieces: [HeadPiece] = []
    /// What stands in the text above the body is set from there, so that quotes and countries in it can be marked.
    func add(_ part: Page.Part, _ words: String, at range: TextRange?) {
      if let range, range.end <= bodyStart {
        pieces.append(HeadPiece(part, range))
      } else if !words.isEmpty {
        pieces.append(HeadPiece(part, words))
      }
    }
    let headline = article.headline
    add(.headline, headline.text, at: headline.isDerived ? nil : headline.range)
    if let deck = article.deck { add(.deck, deck.text, at: deck.range) }
    if let byline = article.byline { pieces.append(HeadPiece(.byline, "By \(byline.text)")) }
    let masthead = Self.masthead(of: article)
    if !masthead.isEmpty { pieces.append(HeadPiece(.masthead, masthead)) }
    if let dateline = article.dateline, dateline.range.end <= bodyStart {
      pieces.append(HeadPiece(.masthead, dateline.range))
    }
    if let note, !note.isEmpty { pieces.append(HeadPiece(.note, "Note: \(note)")) }
    return pieces
  }

  /// The line of outlet and date: `TASS · 5 September 2025`.
  private static func masthead(of article: Article) -> String {
    var words: [String] = []
    if let outlet = article.outlet, !outlet.isEmpty { words.append(outlet) }
    if let date = article.date { words.append(date.words) }
    if article.headline.isDerived { words.append("no headline of its own") }
    return words.joined(separator: " · ")
  }
}

extension CalendarDate {
  /// The date in words: `5 September 2025`, `September 2025`, `2025`.
  fileprivate var words: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    guard let month, names.indices.contains(month - 1) else { return String(year) }
    return "\(day.map { "\($0) " } ?? "")\(names[month - 1]) \(year)"
  }
}
