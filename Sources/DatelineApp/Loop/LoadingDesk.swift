import Catalog
import Dispatch
import News
import Newsroom
import Reading
import Synchronization

/// Reads what the reader pointed at, and single articles again, beside the loop; what comes of it goes to the mailbox.
final class LoadingDesk: Sendable {
  private let run: ReadingRun
  private let mailbox: Mailbox
  private let rows = Mutex<[ArticleRow]>([])
  private let queue = DispatchQueue(label: "dateline.article", qos: .userInteractive)

  init(inputs: [Input], gazetteer: OwnGazetteer, mailbox: Mailbox) {
    run = ReadingRun(inputs: inputs, workers: 2, atlas: gazetteer.atlas)
    self.mailbox = mailbox
  }

  /// Starts reading everything.
  func start() {
    mailbox.leave([.holdingsLoaded(Holdings(), scope: nil)])
    run.start { [self, mailbox] delivery in
      switch delivery {
      case .rows(let rows):
        self.rows.withLock { $0 += rows }
        mailbox.leave([.holdingsChanged([.stored(rows.map(Self.holding))])])
      case .setAside(let things): mailbox.leave([.thingsSetAside(things)])
      case .progress(let progress): mailbox.leave([.progressed(progress)])
      }
    }
  }

  /// Hands over the rows of articles.
  func load(_ ids: [ArticleID], request: RequestID) {
    let found = rows.withLock { rows in ids.compactMap { rows.indices.contains($0.number) ? rows[$0.number] : nil } }
    mailbox.leave([.rowsLoaded(found, request: request)])
  }

  private static func holding(_ row: ArticleRow) -> Holding {
    Holding(
      id: row.id,
      date: row.date?.ordinal ?? 0,
      outlet: row.outlet,
      quotes: row.quotes,
      facets: row.countries.map { .country($0) }
    )
  }

  /// Stops reading; what has been read stays, and single articles can still be had.
  func stop() {
    run.stop()
  }

  /// Reads one article again; the answer carries `request`.
  func load(_ id: ArticleID, request: RequestID) {
    queue.async { @Sendable [run, mailbox] in
      do throws(ArticleLost) {
        mailbox.leave([.articleLoaded(try run.article(id), request: request)])
      } catch {
        mailbox.leave([.articleFailed(reason: "\(error.source): \(error.reason)", request: request)])
      }
    }
  }
}
