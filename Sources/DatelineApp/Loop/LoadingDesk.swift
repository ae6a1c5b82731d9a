import Dispatch
import News
import Newsroom
import Reading

/// Reads what the reader pointed at, and single articles again, beside the loop; what comes of it goes to the mailbox.
final class LoadingDesk: Sendable {
  private let run: ReadingRun
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "dateline.article", qos: .userInteractive)

  init(inputs: [Input], gazetteer: OwnGazetteer, mailbox: Mailbox) {
    run = ReadingRun(inputs: inputs, workers: 2, atlas: gazetteer.atlas)
    self.mailbox = mailbox
  }

  /// Starts reading everything.
  func start() {
    run.start { [mailbox] delivery in
      switch delivery {
      case .rows(let rows): mailbox.leave([.articlesArrived(rows)])
      case .setAside(let things): mailbox.leave([.thingsSetAside(things)])
      case .progress(let progress): mailbox.leave([.progressed(progress)])
      }
    }
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
