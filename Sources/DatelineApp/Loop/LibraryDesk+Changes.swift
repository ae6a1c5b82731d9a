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
      // A whole list may have lost a few articles to another program; a few that are all gone are worth a word.
      if articles.count <= Self.few, try !Self.isAnyThere(articles, in: library) { return Self.gone(request) }
      switch mark {
      case .read: try library.setRead(articles, isRead: isSet, at: now)
      case .starred: try library.setStarred(articles, isStarred: isSet, at: now)
      }
      return .changeSaved(request: request)
    }
  }

  func set(_ note: String?, inPlaceOf before: String?, of id: ArticleID, _ request: RequestID) {
    change(request) { library, now throws(LibraryFault) in
      switch try library.replaceNote(before, with: note, of: id, at: now) {
      case .kept: .changeSaved(request: request)
      case .differs(let stored): .noteDiffers(stored: stored, request: request)
      case .gone: Self.gone(request)
      }
    }
  }

  func saveFilter(_ name: String, _ expression: String?, _ request: RequestID) {
    change(request) { library, now throws(LibraryFault) in
      if expression == nil { self.noteEnd(of: name, in: library) }
      try library.saveFilter(name, expression: expression, at: now)
      return .changeSaved(request: request)
    }
  }

  private static let few = 64

  private static func isAnyThere(_ articles: ArticleSet, in library: Library) throws(LibraryFault) -> Bool {
    for article in articles where try library.content(of: article) != nil { return true }
    return false
  }

  private static func gone(_ request: RequestID) -> Outcome {
    .changeFailed(reason: "it is in the library no more; another program has forgotten it", request: request)
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

  func change(
    _ request: RequestID,
    _ change: @escaping @Sendable (Library, Int) throws(LibraryFault) -> Outcome
  ) {
    writing.async { @Sendable in
      do throws(LibraryFault) {
        let opened = try self.door.library()
        guard opened.isWritable else { throw .readOnly }
        self.mailbox.leave([try change(opened.library, Int(Date().timeIntervalSince1970))])
      } catch {
        self.mailbox.leave([.changeFailed(reason: error.sentence, request: request)])
      }
    }
  }
}
