import Dispatch
import Storage
import Synchronization

/// Where a library is being opened: whoever needs it waits here.
final class LibraryDoor: Sendable {
  private let opened = Mutex<Result<OpenedLibrary, LibraryFault>?>(nil)
  private let group = DispatchGroup()

  init() {
    group.enter()
  }

  /// Opens the library; to be called once.
  func open(_ chosen: ChosenLibrary?, isForImport: Bool) {
    let result = Result { () throws(LibraryFault) in try OpenedLibrary(chosen, isForImport: isForImport) }
    opened.withLock { $0 = result }
    group.leave()
  }

  /// The library, once it is open.
  ///
  /// - Throws: `LibraryFault` if there is none, not even in memory.
  func library() throws(LibraryFault) -> OpenedLibrary {
    group.wait()
    guard let result = opened.withLock({ $0 }) else { throw .closed }
    return try result.get()
  }
}
