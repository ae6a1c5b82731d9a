import Analysis
import Catalog
import Foundation
import News
import Newsroom
import Storage
import Synchronization

/// A desk that goes on after its first pass, and what it has told so far.
final class LiveDesk: Sendable {
  private final class Log: Sendable {
    let bulletins = Mutex<[Bulletin]>([])
  }

  let library: Library
  let desk: Newsdesk
  private let log = Log()

  /// Takes a folder in and goes on; returns when the first pass is done.
  init(_ path: String, into library: Library? = nil, atlas: Atlas? = nil) async throws {
    self.library = try library ?? Library(.memory)
    desk = Newsdesk(library: self.library, inputs: [.path(path)], atlas: atlas, isWatching: true)
    desk.start { [log] bulletin in log.bulletins.withLock { $0.append(bulletin) } }
    await until { $0.passes > 0 }
  }

  deinit {
    desk.close()
  }

  var bulletins: [Bulletin] { log.bulletins.withLock { $0 } }

  /// How many passes are done.
  var passes: Int { finished(.reading).count }

  /// The last progress of every pass that is done.
  func finished(_ task: News.Progress.Task) -> [News.Progress] {
    bulletins.compactMap { bulletin in
      guard case .progress(let progress) = bulletin, progress.isFinished, progress.task == task else { return nil }
      return progress
    }
  }

  /// The names of the files of all articles that are not gone, sorted.
  var names: [String] {
    guard let holdings = try? library.holdings() else { return [] }
    let rows = (try? library.rows(Array(holdings.present.subtracting(holdings.facets[.gone])))) ?? []
    return rows.map { URL(fileURLWithPath: $0.source).lastPathComponent }.sorted()
  }

  /// Waits until something holds, but not for ever; returns whether it does.
  @discardableResult
  func until(_ holds: (LiveDesk) -> Bool) async -> Bool {
    for _ in 0..<3_000 {
      if holds(self) { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}
