import Dispatch
import Glibc
import News
import Reading
import Storage

/// Marked quotes, in the library.
extension LibraryDesk {
  /// More marked quotes are not shown on the screen; `dateline notebook` lists them all.
  private static let mostShown = 2_000

  func keep(_ quote: MarkedQuote, inPlaceOf before: MarkedQuote?, _ request: RequestID) {
    change(request) { library, now throws(LibraryFault) in
      Self.outcome(of: try library.keep(quote, inPlaceOf: before, at: now), request)
    }
  }

  func remove(_ quote: MarkedQuote, _ request: RequestID) {
    change(request) { library, _ throws(LibraryFault) in Self.outcome(of: try library.remove(quote), request) }
  }

  private static func outcome(of answer: Library.NotebookAnswer, _ request: RequestID) -> Outcome {
    switch answer {
    case .kept: .changeSaved(request: request)
    case .differs:
      .changeFailed(
        reason: "another program has changed this mark; open the notebook again to see it",
        request: request
      )
    case .tooLong: .changeFailed(reason: "the quote is longer than a mark can keep", request: request)
    }
  }

  /// As many as a screen shows come first: each is looked up in its article, which takes a while for thousands.
  private static let firstShown = 40

  /// Fetches what is marked, after all that the reader has changed.
  func loadNotebook(_ request: RequestID) {
    writing.async { @Sendable in
      self.searching.async { @Sendable in
        do throws(LibraryFault) {
          let library = try self.door.library().library
          for limit in [Self.firstShown, Self.mostShown] {
            let quotes = try library.notebook(limit: limit)
            let total = max(quotes.count, try library.notebookCount())
            let isComplete = quotes.count < limit || limit == Self.mostShown
            self.mailbox.leave([.notebookLoaded(quotes, total: total, isComplete: isComplete, request: request)])
            if isComplete { return }
          }
        } catch {
          let nothing = Outcome.notebookLoaded([], total: 0, isComplete: true, request: request)
          self.mailbox.leave([nothing, .noticed(error.sentence)])
        }
      }
    }
  }

  /// What is marked in an article; an article shows also where that cannot be read.
  static func marks(of id: ArticleID, in library: Library) -> [Outcome] {
    guard let content = try? library.content(of: id) else { return [] }
    return [.quotesMarked((try? library.markedQuotes(in: id)) ?? [], in: id, content: content.bytes)]
  }
}
