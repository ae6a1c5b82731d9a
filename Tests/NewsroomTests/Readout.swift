import Catalog
import Foundation
import News
import Newsroom
import Storage
import Synchronization

/// All that a desk told of one pass, and the library that it filled.
struct Readout {
  let library: Library
  let bulletins: [Bulletin]

  /// Takes paths in to the end.
  init(_ paths: [String], into library: Library? = nil, workers: Int = 2) async throws {
    try await self.init(inputs: paths.map { .path($0) }, into: library, workers: workers)
  }

  /// Takes inputs in to the end; `meanwhile` is called with each bulletin.
  init(
    inputs: [Input],
    into library: Library? = nil,
    workers: Int = 2,
    meanwhile: @escaping @Sendable (Newsdesk, Bulletin) -> Void = { _, _ in }
  ) async throws {
    let library = try library ?? Library(.memory)
    let desk = Newsdesk(library: library, inputs: inputs, workers: workers)
    let gathered = Mutex<[Bulletin]>([])
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      desk.start { bulletin in
        gathered.withLock { $0.append(bulletin) }
        meanwhile(desk, bulletin)
        if case .progress(let progress) = bulletin, progress.isFinished { done.resume() }
      }
    }
    desk.close()
    self.library = library
    bulletins = gathered.withLock { $0 }
  }

  /// The articles that the library holds and that are not gone, by number.
  var rows: [ArticleRow] {
    guard let holdings = try? library.holdings() else { return [] }
    return (try? library.rows(Array(holdings.present.subtracting(holdings.facets[.gone])))) ?? []
  }

  /// A whole article.
  func article(_ id: ArticleID) throws -> AnnotatedArticle? {
    try library.article(id)
  }

  /// Whether the article of a row says what the row says.
  func holds(_ row: ArticleRow) throws -> Bool {
    try article(row.id).map { ArticleRow(id: row.id, $0) } == row
  }

  /// The numbers of the sources that the inputs became.
  var sources: [Int]? {
    for case .opened(let sources) in bulletins { return sources }
    return nil
  }

  /// All that was set aside, in order.
  var told: [SetAside] {
    bulletins.flatMap { bulletin -> [SetAside] in
      if case .setAside(let things) = bulletin { things } else { [] }
    }
  }

  /// The reasons, by the last part of the path.
  var reasons: [String: String] {
    var reasons: [String: String] = [:]
    for case .setAside(let entries) in bulletins {
      for entry in entries { reasons[URL(fileURLWithPath: entry.source).lastPathComponent] = entry.reason }
    }
    return reasons
  }

  var notices: [String] {
    bulletins.compactMap { bulletin in
      if case .noticed(let sentence) = bulletin { sentence } else { nil }
    }
  }

  var progress: [News.Progress] {
    bulletins.compactMap { bulletin in
      if case .progress(let progress) = bulletin { progress } else { nil }
    }
  }

  /// The last progress told.
  var last: News.Progress { progress.last ?? News.Progress() }

  /// All changes told, in order.
  var changes: [HoldingsChange] {
    bulletins.flatMap { bulletin -> [HoldingsChange] in
      if case .changed(let changes) = bulletin { changes } else { [] }
    }
  }

  /// The names of the files that articles were read from, sorted.
  var names: [String] {
    rows.map { URL(fileURLWithPath: $0.source).lastPathComponent }.sorted()
  }

  /// The days of the articles, by number.
  var dates: [String] {
    rows.map { $0.date?.iso ?? "" }
  }
}
