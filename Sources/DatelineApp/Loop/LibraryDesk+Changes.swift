import Dispatch
import Catalog
import Foundation
import News
import Reading
import Storage
import Synchronization

/// What the reader changes. It is in the library before it is called saved.
extension LibraryDesk {
  func set(_ mark: Mark, _ articles: ArticleSet, isSet: Bool, _ request: RequestID) {
    change(request) { library, now throws(LibraryFault) in
      switch mark {
      case .read: try library.setRead(articles, isRead: isSet, at: now)
      case .starred: try library.setStarred(articles, isStarred: isSet, at: now)
      }
    }
  }

  func set(_ note: String?, of id: ArticleID, _ request: RequestID) {
    change(request) { library, now throws(LibraryFault) in try library.setNote(note, of: id, at: now) }
  }

  func saveFilter(_ name: String, _ expression: String?, _ request: RequestID) {
    change(request) { library, now throws(LibraryFault) in
      try library.saveFilter(name, expression: expression, at: now)
    }
  }

  /// Keeps where the reader is; that it cannot be kept is not worth a word.
  func remember(_ place: SavedPlace) {
    guard restores else { return }
    let isFirst = lastPlace.withLock { last in
      defer { last = place }
      return last == nil
    }
    guard isFirst else { return }
    writing.async { @Sendable in
      let place = self.lastPlace.withLock { last in
        defer { last = nil }
        return last
      }
      guard let place, let opened = try? self.door.library(), opened.isWritable else { return }
      try? place.keep(in: opened.library, for: self.scope)
    }
  }

  private func change(
    _ request: RequestID,
    _ change: @escaping @Sendable (Library, Int) throws(LibraryFault) -> Void
  ) {
    writing.async { @Sendable in
      do throws(LibraryFault) {
        let opened = try self.door.library()
        guard opened.isWritable else { throw .readOnly }
        try change(opened.library, Int(Date().timeIntervalSince1970))
        self.mailbox.leave([.changeSaved(request: request)])
      } catch {
        self.mailbox.leave([.changeFailed(reason: error.sentence, request: request)])
      }
    }
  }
}
