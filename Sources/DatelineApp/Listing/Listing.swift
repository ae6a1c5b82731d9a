import Dispatch
import News
import Newsroom
import Synchronization

/// The answers without the screen: articles, quotes or countries of files and folders.
package struct Listing: Sendable {
  private let kind: ListingKind
  private let sieve: Sieve
  private let order: ListingOrder
  private let format: ListingFormat
  private let gazetteer: OwnGazetteer

  /// Creates a listing of what passes a sieve.
  package init(
    _ kind: ListingKind,
    sieve: Sieve,
    order: ListingOrder,
    format: ListingFormat,
    gazetteer: OwnGazetteer = .none
  ) {
    self.kind = kind
    self.sieve = sieve
    self.order = order
    self.format = format
    self.gazetteer = gazetteer
  }

  /// What passed, and what could not be read.
  private struct Found: Sendable {
    var articles: [(article: ListedArticle, quotes: [ListedQuote])] = []
    var setAside: [SetAside] = []
    /// The number of articles read, whether they passed or not.
    var articlesRead = 0
  }

  /// Reads everything, then writes what passes.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input.
  ///   - samples: whether the built-in articles are read too.
  ///   - descriptor: where to write.
  ///   - columns: the width of the terminal, which cuts lines of text; nil cuts nothing.
  ///   - complain: is called with one sentence about each thing that went wrong.
  /// - Throws: a mistake of the reader's, that nothing passed, that a path that was named could not be read, or a fault
  ///   of the output.
  package func write(
    _ paths: [String],
    samples: Bool = false,
    to descriptor: Int32,
    columns: Int?,
    complain: (String) -> Void
  ) throws(ListingFault) {
    guard !paths.isEmpty || samples else { throw .mistake("name a file or a folder to read; - is standard input") }
    var found = read(paths.map { $0 == "-" ? .standardInput : .path($0) } + (samples ? SampleArticles.inputs : []))
    if found.articlesRead == 0, let unread = found.setAside.first(where: { paths.contains($0.source) }) {
      throw .mistake("\(unread.source): \(unread.reason)")
    }
    report(found.setAside, complain)
    guard !found.articles.isEmpty else { throw .nothingMatched }
    found.articles.sort { $0.article.stands(before: $1.article, in: order) }
    do throws(StreamFault) {
      try write(found, to: descriptor, columns: columns)
    } catch {
      throw .stream(error)
    }
    if found.setAside.contains(where: { paths.contains($0.source) }) { throw .partly }
  }

  private func read(_ inputs: [Input]) -> Found {
    let found = Mutex(Found())
    let isFinished = DispatchSemaphore(value: 0)
    let run = ReadingRun(inputs: inputs, workers: 2, atlas: gazetteer.atlas) { [self] row, annotated in
      guard sieve.passes(row, annotated.annotations) else { return }
      let quotes = quotes(of: annotated)
      guard kind != .quotes || !quotes.isEmpty else { return }
      found.withLock { $0.articles.append((ListedArticle(row: row, index: annotated.origin.index), quotes)) }
    }
    run.start { delivery in
      switch delivery {
      case .rows: break
      case .setAside(let entries): found.withLock { $0.setAside += entries }
      case .progress(let progress):
        guard progress.isFinished else { return }
        found.withLock { $0.articlesRead = progress.articles }
        isFinished.signal()
      }
    }
    isFinished.wait()
    return found.withLock { $0 }
  }

  private func quotes(of annotated: AnnotatedArticle) -> [ListedQuote] {
    guard kind == .quotes else { return [] }
    let passing = annotated.annotations.quotes.filter(sieve.passes)
    guard !passing.isEmpty else { return [] }
    let ruler = ScalarRuler(annotated.article.text.bytes)
    return passing.map { ListedQuote($0, of: annotated.article, ruler: ruler) }
  }

  private func write(_ found: Found, to descriptor: Int32, columns: Int?) throws(StreamFault) {
    var writer = ListingWriter(format, to: descriptor, columns: columns)
    switch kind {
    case .articles:
      writer.begin(ListedArticle.columns)
      for (article, _) in found.articles {
        try writer.row(
          cells: { article.cells(isCut: columns != nil) },
          values: { article.values },
          object: { article.write(to: &$0) }
        )
      }
    case .quotes:
      writer.begin(ListedQuote.columns)
      for (article, quotes) in found.articles {
        for quote in quotes {
          try writer.row(
            cells: { quote.cells(of: article) },
            values: { quote.values(of: article) },
            object: { quote.write(of: article, to: &$0) }
          )
        }
      }
    case .countries:
      writer.begin(ListedCountry.columns)
      for country in ListedCountry.all(of: found.articles.map(\.article)) {
        try writer.row(cells: { country.cells }, values: { country.cells }, object: { country.write(to: &$0) })
      }
    }
    try writer.end()
  }

  /// Tells of a few things that were set aside, and of how many more there are.
  private func report(_ setAside: [SetAside], _ complain: (String) -> Void) {
    let sorted = setAside.sorted { ($0.source, $0.reason) < ($1.source, $1.reason) }
    for entry in sorted.prefix(5) { complain("\(entry.source): \(entry.reason)") }
    if sorted.count > 5 { complain("\(sorted.count - 5) more could not be read") }
  }
}
