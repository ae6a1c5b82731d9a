package import Catalog
package import News
package import Reading
import Screen

/// A session whose questions are answered at once from a few articles, as on a day without bad luck.
package struct Rehearsal {
  package var session: Session
  package let articles: [AnnotatedArticle]
  /// Every effect asked for so far but questions and changes, in order.
  package private(set) var effects: [Effect] = []
  /// The articles asked for so far, in order.
  package private(set) var loads: [ArticleID] = []
  /// The changes asked for so far, in order.
  package private(set) var changes: [Effect] = []
  /// Where the reader was each time that was to be kept.
  package private(set) var bookmarks: [Bookmark] = []
  /// Why changes cannot be kept; nil if they can.
  package var refusal: String?
  /// Questions that are not answered until `isSilent` is taken back.
  package private(set) var unanswered: [Effect] = []
  package var isSilent = false {
    didSet {
      guard !isSilent else { return }
      let waiting = unanswered
      unanswered = []
      answer(waiting)
    }
  }
  /// What lines articles up: without others, an article and all the rest; nil: nothing answers.
  package var compare: (([AnnotatedArticle]) -> Comparison)?
  private var rows: [ArticleID: ArticleRow] = [:]
  /// How many new matches each watch has.
  package var news: [String: Int] = [:]
  /// What is marked, the last first.
  package var notebook: [MarkedQuote] = []

  /// Hands the articles over to a session on a screen of a size.
  package init(_ drafts: [ArticleDraft], columns: Int = 120, rows: Int = 40, themeNames: [String] = []) {
    self.init(drafts, session: Session(columns: columns, rows: rows, themeNames: themeNames))
  }

  /// Hands the articles over to a session.
  package init(_ drafts: [ArticleDraft], session: Session) {
    self.init(drafts.map(\.annotated), session: session)
  }

  /// Hands the articles over to a session.
  package init(_ articles: [AnnotatedArticle], session: Session) {
    self.session = session
    self.articles = articles
    receive(.holdingsLoaded(Holdings(), scope: nil))
    arrive(articles.enumerated().map { ArticleRow(id: ArticleID($0), $1) })
  }

  /// Lets rows come into the library.
  package mutating func arrive(_ new: [ArticleRow], facets: [Facet] = []) {
    for row in new { rows[row.id] = row }
    receive(.holdingsChanged([.stored(new.map { Holding($0, facets: facets) })]))
  }

  /// Presses the keys of `script`, and rests after each word.
  package mutating func press(_ script: String) {
    for word in script.split(separator: " ") {
      for key in KeySequence.keys(of: String(word)) { answer(session.handle(.key(key))) }
      answer(session.rest())
    }
  }

  /// Changes the size of the screen.
  package mutating func resize(columns: Int, rows: Int) {
    answer(session.handle(.resize(columns: columns, rows: rows)))
  }

  /// Lets something happen outside.
  package mutating func receive(_ outcome: Outcome) {
    answer(session.receive(outcome))
  }

  /// Lets the reader stay with what is open.
  package mutating func stay() {
    answer(session.stay())
  }

  private mutating func answer(_ asked: [Effect]) {
    var waiting = asked[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .loadArticle(let id, _): loads.append(id)
      case .mark, .note, .saveFilter, .keepQuote, .removeQuote, .watchFilter: changes.append(effect)
      case .remember(let bookmark): bookmarks.append(bookmark)
      case .resolve, .rank, .findRows, .suggestSpeakers, .countPairs, .countSpeakers, .findVoice, .loadLines:
        guard !isSilent else {
          unanswered.append(effect)
          continue
        }
      case .compare: break
      case .loadRows, .loadNotebook, .countWatches: break
      case .seeWatch(let name, _): news[name] = nil
      case .rescan, .fetchFeeds, .stopFetching, .stopReading, .stopCounting, .openSamples, .loadTheme, .copy, .redraw,
        .suspend,
        .quit:
        effects.append(effect)
      }
      if case .loadArticle(let id, _) = effect, articles.indices.contains(id.number) {
        let marked = notebook.filter { $0.place.article == id }
        waiting += session.receive(.quotesMarked(marked, in: id, content: content(of: id)))
      }
      if let outcome = outcome(of: effect) { waiting += session.receive(outcome) }
    }
  }

  private mutating func outcome(of effect: Effect) -> Outcome? {
    switch effect {
    case .loadArticle(let id, let request):
      articles.indices.contains(id.number)
        ? .articleLoaded(articles[id.number], request: request)
        : .articleFailed(reason: "it is not there", request: request)
    case .loadRows(let ids, let search, let request): .rowsLoaded(ids.compactMap { row($0, search) }, request: request)
    case .resolve(let terms, let request):
      .termsResolved(
        Dictionary(uniqueKeysWithValues: terms.map { ($0, articles(of: $0)) }),
        isComplete: true,
        request: request
      )
    case .rank(let words, let request): .ranked(ranked(words), request: request)
    case .findRows(let words, let request):
      .rowsFound(
        articles { "\($0.article.headline.text)\n\($0.article.outlet ?? "")".lowercased().contains(words) },
        isComplete: true,
        request: request
      )
    case .note(let id, let note, let before, let request): keep(note, inPlaceOf: before, of: id, request)
    case .loadNotebook(let request):
      .notebookLoaded(notebook, total: notebook.count, isComplete: true, request: request)
    case .keepQuote(let quote, _, let request): change(quote.key, to: quote, request)
    case .removeQuote(let quote, let request): change(quote.key, to: nil, request)
    case .countWatches(let request): .watchesCounted(news, request: request)
    case .mark(_, _, _, let request), .saveFilter(_, _, let request), .watchFilter(_, _, let request):
      refusal.map { .changeFailed(reason: $0, request: request) } ?? .changeSaved(request: request)
    case .suggestSpeakers(let prefix, let request): .speakersSuggested(speakers(prefix), request: request)
    case .countPairs(let facets, let articles, let request):
      .pairsCounted(CountryPairs(of: facets, among: articles), request: request)
    case .countSpeakers(let question, let request):
      .speakersCounted(
        voices.tally(of: question.kind, narrowing: question.narrowing, among: question.articles, limit: question.limit),
        isLast: true,
        request: request
      )
    case .findVoice(let names, let request): .voiceFound(voices.articles(of: names), request: request)
    case .loadLines(let names, let ids, _, let request):
      loaded(ids.flatMap { lines(of: names, in: $0) }, request)
    case .compare(let id, let others, _, let request): compared(id, others, request)
    case .rescan, .fetchFeeds, .stopFetching, .remember, .stopReading, .stopCounting, .openSamples, .loadTheme, .copy,
      .seeWatch,
      .redraw, .suspend, .quit:
      nil
    }
  }

  private func compared(_ id: ArticleID, _ others: [ArticleID], _ request: RequestID) -> Outcome? {
    guard let compare else { return nil }
    let others = others.isEmpty ? articles.indices.map { ArticleID($0) }.filter { $0 != id } : others
    let compared = ([id] + others).map { ComparedArticle(id: $0, articles[$0.number]) }
    guard compared.count > 1 else { return .comparisonFailed(reason: "there is no other article", request: request) }
    return .compared(compare(compared.map(\.annotated)), of: compared, request: request)
  }

  private func content(of id: ArticleID) -> [UInt8] {
    [UInt8](repeating: UInt8(truncatingIfNeeded: id.number + 1), count: 16)
  }

  private mutating func change(_ key: MarkedQuote.Key, to quote: MarkedQuote?, _ request: RequestID) -> Outcome {
    if let refusal { return .changeFailed(reason: refusal, request: request) }
    let place = notebook.firstIndex { $0.key == key } ?? 0
    notebook.removeAll { $0.key == key }
    if var quote {
      if quote.marked == 0 { quote.marked = 1_000 + notebook.count }
      notebook.insert(quote, at: min(place, notebook.count))
    }
    return .changeSaved(request: request)
  }

  /// Lets another program write a note.
  package mutating func writeElsewhere(_ note: String?, on id: ArticleID) {
    rows[id]?.note = note
  }

  private mutating func keep(
    _ note: String?,
    inPlaceOf before: String?,
    of id: ArticleID,
    _ request: RequestID
  ) -> Outcome {
    if let refusal { return .changeFailed(reason: refusal, request: request) }
    guard let row = rows[id] else { return .changeFailed(reason: "it is gone", request: request) }
    guard row.note == before else { return .noteDiffers(stored: row.note, request: request) }
    rows[id]?.note = note
    return .changeSaved(request: request)
  }

  private func row(_ id: ArticleID, _ search: String?) -> ArticleRow? {
    var row = rows[id]
    if let search { row?.snippet = snippet(of: id, for: search.lowercased().split(separator: " ").map(String.init)) }
    return row
  }

  /// Some words around the first one that is sought, with every one that is.
  private func snippet(of id: ArticleID, for sought: [String]) -> Snippet {
    func isSought(_ word: Substring) -> Bool { sought.contains { word.lowercased().contains($0) } }
    let text = String(decoding: articles[id.number].article.text.bytes, as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    let first = words.firstIndex(where: isSought) ?? 0
    var shown = ""
    var hits: [TextRange] = []
    for word in words[max(0, first - 6)..<min(words.count, first + 14)] {
      if !shown.isEmpty { shown += " " }
      if isSought(word) { hits.append(TextRange(shown.utf8.count, shown.utf8.count + word.utf8.count)) }
      shown += word
    }
    return Snippet(shown, hits: hits)
  }

  private func articles(where meets: (AnnotatedArticle) -> Bool) -> ArticleSet {
    ArticleSet(articles.indices.filter { meets(articles[$0]) }.map { ArticleID($0) })
  }

  private func articles(of term: TextTerm) -> ArticleSet {
    switch term {
    case .word(let word, _, _): articles { Self.text($0).contains(word.lowercased()) }
    case .phrase(let words, _): articles { Self.text($0).contains(words.joined(separator: " ").lowercased()) }
    case .speaker(let name):
      articles { $0.annotations.quotes.contains { $0.speaker?.name.lowercased().contains(name.lowercased()) == true } }
    case .together(let terms):
      terms.map { articles(of: $0) }.reduce(articles { _ in true }) { $0.intersection($1) }
    }
  }

  /// Those with all the words, those that have the first one most often first.
  private func ranked(_ words: String) -> [ArticleID] {
    let words = words.lowercased().split(separator: " ").map(String.init)
    let found = articles { article in words.allSatisfy { Self.text(article).contains($0) } }
    func hits(_ id: ArticleID) -> Int { Self.text(articles[id.number]).split(separator: words.first ?? "").count }
    return found.sorted { (hits($1), $0) < (hits($0), $1) }
  }

  private func speakers(_ prefix: String) -> [SpeakerSuggestion] {
    let names = articles.flatMap { Set($0.annotations.quotes.compactMap(\.speaker?.name)) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.key.lowercased().hasPrefix(prefix.lowercased()) }
      .map { SpeakerSuggestion(name: $0.key, articles: $0.value) }.sorted { $0.name < $1.name }
  }

  private var voices: Voices {
    var roll = SpeakerRoll()
    let speakers = articles.map {
      Set($0.annotations.quotes.compactMap(\.speaker).map { Speaker($0.name, kind: $0.kind) })
    }
    for speaker in Set(speakers.flatMap(\.self)).sorted(by: { $0.name < $1.name }) {
      roll.begin(speaker.name, kind: speaker.kind)
      for (number, named) in speakers.enumerated() where named.contains(speaker) { roll.add(number) }
    }
    return Voices(roll)
  }

  /// Statements; those that have the very words of an earlier one are told to say it again.
  private func loaded(_ lines: [SpokenLine], _ request: RequestID) -> Outcome {
    var repeats = Repeats()
    for (place, line) in lines.enumerated() {
      repeats.add(first: lines.prefix(place).firstIndex { $0.words == line.words })
    }
    return .linesLoaded(lines, repeats, isComplete: true, request: request)
  }

  private func lines(of names: [String], in id: ArticleID) -> [SpokenLine] {
    let annotated = articles[id.number]
    return annotated.annotations.quotes.filter { $0.isUtterance && names.contains($0.speaker?.name ?? "") }.map {
      quote in
      SpokenLine(
        article: id,
        date: annotated.article.date,
        outlet: annotated.article.outlet ?? "",
        speaker: quote.speaker?.name ?? "",
        kind: quote.kind,
        words: annotated.article.text[quote.range],
        start: quote.range.start
      )
    }
  }

  private static func text(_ article: AnnotatedArticle) -> String {
    String(decoding: article.article.text.bytes, as: UTF8.self).lowercased()
  }
}
