import News

/// Gathers what a source says of an article, to be held against what came of it.
struct AccountDraft {
  /// More is not told of one field.
  private static let mostSayings = 12

  private var sayings: [FieldAccount.Name: [FieldAccount.Saying]] = [:]
  var unused: [String] = []
  /// Where a field comes from of which nothing else is known.
  var elsewhere = "the text"

  /// Adds what is said in some place; nothing for no words.
  mutating func add(_ words: String?, to name: FieldAccount.Name, at place: String) {
    guard let words, words.utf8.contains(where: { $0 > 0x20 }) else { return }
    guard sayings[name, default: []].count < Self.mostSayings else { return }
    sayings[name, default: []].append(FieldAccount.Saying(place: place, words: words))
  }

  /// Adds the places in the article's own text where its fields stand.
  mutating func addPlaces(of article: Article) {
    let fields: [(FieldAccount.Name, TextRange?)] = [
      (.headline, article.headline.range), (.deck, article.deck?.range), (.byline, article.byline?.range),
      (.section, article.section?.range), (.dateline, article.dateline?.range),
    ]
    for (name, range) in fields {
      guard let range else { continue }
      add(article.text[range], to: name, at: Self.line(of: range, in: article))
    }
    for run in article.furniture.lazy.filter({ $0.kind == .date }).prefix(Self.mostSayings) {
      add(article.text[run.range], to: .date, at: Self.line(of: run.range, in: article))
    }
    guard let dateline = article.dateline else { return }
    add(article.date?.iso, to: .date, at: "the dateline")
    add(dateline.agency, to: .outlet, at: "the dateline")
  }

  /// What came of it.
  func account(of article: Article) -> ArticleAccount {
    let fields = FieldAccount.Name.allCases.compactMap { name -> FieldAccount? in
      let value = Self.value(of: name, in: article)
      let said = sayings[name] ?? []
      guard value != nil || !said.isEmpty else { return nil }
      if name == .text { return FieldAccount(name: name, value: value, places: said.map(\.place), passedOver: []) }
      let isDerived = name == .headline && article.headline.isDerived
      return account(of: name, value, said, isDerived: isDerived)
    }
    return ArticleAccount(article, fields: fields, unused: unused)
  }

  private func account(
    of name: FieldAccount.Name,
    _ value: String?,
    _ said: [FieldAccount.Saying],
    isDerived: Bool
  ) -> FieldAccount {
    guard let value else { return FieldAccount(name: name, value: nil, places: [], passedOver: said) }
    var taken = said.indices.filter { Self.agrees(said[$0].words, value, on: name) }
    var places = taken.map { said[$0].place }
    if places.isEmpty, let near = said.indices.first(where: { Self.holds(said[$0].words, value) }) {
      taken = [near]
      places = ["\(said[near].place), a part of it"]
    }
    if isDerived { places = ["the first words of the text, for want of a headline"] }
    if places.isEmpty { places = [elsewhere] }
    let others = said.indices.filter { !taken.contains($0) }.map { said[$0] }
    return FieldAccount(name: name, value: value, places: places, passedOver: others)
  }

  private static func value(of name: FieldAccount.Name, in article: Article) -> String? {
    switch name {
    case .headline: article.headline.text
    case .deck: article.deck?.text
    case .byline: article.byline?.text
    case .outlet: article.outlet
    case .section: article.section?.text
    case .date: article.date?.iso
    case .dateline: article.dateline.map { article.text[$0.range] }
    case .language: article.language
    case .link: article.link
    case .text: measure(of: article)
    }
  }

  /// `12 paragraphs, 2 subheadings, 5123 bytes`.
  private static func measure(of article: Article) -> String? {
    guard !article.body.isEmpty else { return nil }
    let headings = article.body.count { $0.kind == .subheading }
    let bytes = article.body.reduce(0) { $0 + $1.range.count }
    let parts = [
      count(article.body.count - headings, "paragraph"), headings > 0 ? count(headings, "subheading") : nil,
      count(bytes, "byte"),
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }

  /// Whether words say the same as a value.
  private static func agrees(_ words: String, _ value: String, on name: FieldAccount.Name) -> Bool {
    if name == .date { return (DatedWords(words)?.day ?? RecordArticle.date(words))?.iso == value }
    if name == .outlet, RecordArticle.outlet(words) == value { return true }
    return PageKey.of(words) == PageKey.of(value)
  }

  /// Whether a value stands among words, such as a headline in a title with the outlet's name.
  private static func holds(_ words: String, _ value: String) -> Bool {
    let (whole, part) = (PageKey.of(words), PageKey.of(value))
    guard !part.isEmpty, part.count < whole.count, whole.count <= 4_096 else { return false }
    return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// `line 3` of the article's text.
  private static func line(of range: TextRange, in article: Article) -> String {
    "line \(article.text.bytes[..<range.start].count { $0 == 0x0A } + 1)"
  }
}
