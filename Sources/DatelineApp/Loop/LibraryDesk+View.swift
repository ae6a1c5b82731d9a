import Catalog
import Dispatch
import Foundation
import News
import Newsroom
import Reading
import Storage
import Synchronization

/// The view: what the list holds, from its first rows to the whole catalog, and what changes in it.
extension LibraryDesk {
  /// So many rows fill any screen.
  private static let screenful = 64

  /// Tells what is known at once, and reads the catalog if it is known what of it shows.
  func openView() {
    do throws(LibraryFault) {
      let opened = try door.library()
      let view = try known(in: opened.library)
      self.view.withLock { $0 = view }
      showFirst(of: opened.library)
      if let notice = opened.notice { mailbox.leave([.noticed(notice)]) }
      if view != .unknown { loadCatalog() }
      guard inputs.allSatisfy(\.isFeed) else { return }
      searching.async { @Sendable in self.tellTroubles(of: opened.library) }
    } catch {
      mailbox.leave([.libraryOpened(LibraryOpening())])
      gate.open(with: Holdings(), scope: nil)
      mailbox.leave([.noticed(error.sentence)])
    }
  }

  /// Shows what is known at once; where that is damaged, the catalog may still tell what there is.
  private func showFirst(of library: Library) {
    do throws(LibraryFault) {
      mailbox.leave([.libraryOpened(try opening(of: library))])
    } catch {
      mailbox.leave([.libraryOpened(LibraryOpening()), .noticed(error.sentence)])
    }
  }

  /// What of a library shows, as far as it is known before the newsdesk begins.
  private func known(in library: Library) throws(LibraryFault) -> View {
    guard !inputs.isEmpty, library.place != .memory else { return .whole }
    guard let numbers = try Newsdesk.knownSources(of: inputs, in: library) else { return .whole }
    return numbers.isEmpty ? .unknown : .sources(numbers)
  }

  /// Reads the catalog beside everything else; changes wait for it.
  func loadCatalog() {
    gate.close()
    searching.async { @Sendable in
      do throws(LibraryFault) {
        let library = try self.door.library().library
        self.watchNeighbours(of: library)
        self.noteNeighbours(library)
        let holdings = try library.holdings()
        self.gate.open(with: holdings, scope: self.view.withLock { $0 }.sources)
      } catch {
        // Keys that wait for the catalog must not wait for ever.
        self.gate.open(with: Holdings(), scope: nil)
        self.mailbox.leave([.noticed(error.sentence)])
      }
    }
  }

  /// Passes on what the newsdesk tells.
  func take(_ bulletin: Bulletin) {
    switch bulletin {
    case .opened(let numbers):
      guard let numbers else { return }
      let isNew = view.withLock { view in
        guard view != .whole, view != .sources(numbers) else { return false }
        view = .sources(numbers)
        return true
      }
      if isNew { loadCatalog() }
    case .changed(let changes): gate.pass(changes)
    case .setAside(let things): mailbox.leave([.thingsSetAside(things)])
    case .progress(let progress):
      mailbox.leave([.progressed(progress)])
      if let failure = progress.failure { mailbox.leave([.noticed(Self.notice("Reading stopped", failure))]) }
    case .noticed(let sentence): mailbox.leave([.noticed(sentence)])
    }
  }

  /// A sentence of the library's with what it hinders; that of damage fills the line alone.
  static func notice(_ hindered: String, _ sentence: String) -> String {
    sentence == LibraryFault.damaged("").sentence ? sentence : "\(hindered): \(sentence)"
  }

  /// Looks again for new and changed files, and for what other programs have done to the library.
  func rescan() {
    writing.async { @Sendable in
      guard let opened = try? self.door.library(), opened.isWritable else {
        self.mailbox.leave([.noticed("The library may only be read: nothing new can be taken in")])
        return
      }
      self.newsdesk.withLock { $0 }?.rescan()
      self.loadCatalog()
    }
  }

  /// What is known of the view at once: the rows that showed the last time, else the newest.
  private func opening(of library: Library) throws(LibraryFault) -> LibraryOpening {
    let view = view.withLock { $0 }
    guard view != .unknown else { return LibraryOpening() }
    let place = restores ? try SavedPlace.kept(in: library, for: scope) : nil
    let first = try library.opening(
      sources: view.sources,
      showing: place.flatMap { $0.rows.isEmpty ? nil : $0.rows.map { ArticleID($0) } },
      rows: Self.screenful
    )
    return LibraryOpening(
      total: first.total,
      shown: place?.shown,
      rows: first.rows,
      firstPlace: place?.firstPlace ?? 0,
      read: first.read,
      starred: first.starred,
      bookmark: place?.bookmark,
      savedFilters: try Self.savedFilters(of: library)
    )
  }

  /// What the view's place is kept under: nothing for the whole library, else what was pointed at.
  var scope: String {
    let here = FileManager.default.currentDirectoryPath
    return inputs.compactMap { input in
      if case .feed(let address) = input { return address }
      guard case .path(let path) = input else { return nil }
      return URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: here)).standardizedFileURL.path
    }.joined(separator: "\n")
  }
}
