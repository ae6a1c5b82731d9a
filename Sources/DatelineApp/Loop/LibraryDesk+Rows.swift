import Dispatch
import News
import Reading
import Storage

/// Short reads: rows of the list, and the article of the text pane.
extension LibraryDesk {
  func load(_ id: ArticleID, _ request: RequestID) {
    reading.async { @Sendable in
      do throws(LibraryFault) {
        let library = try self.door.library().library
        guard let article = try library.article(id) else {
          return self.mailbox.leave([.articleFailed(reason: "it is in the library no more", request: request)])
        }
        self.mailbox.leave(Self.marks(of: id, in: library) + [.articleLoaded(article, request: request)])
      } catch {
        self.mailbox.leave([.articleFailed(reason: error.sentence, request: request)])
      }
    }
  }

  /// Fetches rows; with the words of a search, the words around the hits too.
  ///
  /// Rows that are damaged stay away, and the reader is told why.
  func loadRows(_ ids: [ArticleID], _ search: String?, _ request: RequestID) {
    reading.async { @Sendable in
      do throws(LibraryFault) {
        let library = try self.door.library().library
        var (rows, illegible) = try library.legibleRows(ids)
        if let search {
          let found = try library.legibleSnippets(of: rows.map(\.id), for: TypedSearch(search).terms)
          for place in rows.indices { rows[place].snippet = found.snippets[rows[place].id] }
          illegible += found.illegible
        }
        self.mailbox.leave([.rowsLoaded(rows, request: request)])
        if illegible > 0 { self.mailbox.leave([.noticed(LibraryFault.damaged("").sentence)]) }
      } catch {
        self.mailbox.leave([.rowsLoaded([], request: request), .noticed(error.sentence)])
      }
    }
  }
}
