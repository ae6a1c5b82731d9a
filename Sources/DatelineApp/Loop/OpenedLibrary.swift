import Glibc
package import Storage

/// The library of a run, and what the reader should know about it.
package struct OpenedLibrary: Sendable {
  package let library: Library
  /// Whether it can be changed.
  package let isWritable: Bool
  /// Whether it is another one than was meant: one in memory, of which nothing is remembered.
  package let isStandIn: Bool
  /// Why nothing of this will be remembered, as one sentence; nil if it will, or nobody expects it.
  ///
  /// It may hold foreign text: gate it before showing it.
  package let notice: String?

  private init(_ library: Library, isWritable: Bool = true, isStandIn: Bool = false, notice: String? = nil) {
    self.library = library
    self.isWritable = isWritable
    self.isStandIn = isStandIn
    self.notice = notice
  }

  /// Opens a library; where that cannot be, one in memory takes its place, and the file is left as it is.
  ///
  /// - Parameters:
  ///   - chosen: which one; nil for one in memory from the start.
  ///   - isForImport: something is to be brought in, so that a library that may only be read is of no use.
  /// - Throws: `LibraryFault` if there is not even memory for one.
  package init(_ chosen: ChosenLibrary?, isForImport: Bool) throws(LibraryFault) {
    guard let chosen else {
      self.init(try Library(.memory))
      return
    }
    guard let path = chosen.path else {
      self = try Self.inMemory("there is no home folder to keep the library in; `--library FILE` names a file")
      return
    }
    do throws(LibraryFault) {
      if Self.isReadOnly(path) { throw .readOnly }
      let library = try Library(.file(path))
      self.init(library, notice: library.hasBegunInEmptyFile ? Self.emptyFile : nil)
    } catch {
      if error == .readOnly, !isForImport, let library = try? Library(.file(path), access: .readOnly) {
        self.init(
          library,
          isWritable: false,
          notice: "The library may only be read: nothing of this will be remembered"
        )
      } else {
        self = try Self.inMemory(besides: error, of: chosen)
      }
    }
  }

  /// What is said of a library that was begun in a file with nothing in it: it may have been one.
  static let emptyFile = "The library's file was empty, and begins anew; if it was one, bring back a copy"

  private static func inMemory(
    besides fault: LibraryFault,
    of chosen: ChosenLibrary
  ) throws(LibraryFault) -> OpenedLibrary {
    guard case .damaged = fault else { return try inMemory(fault.sentence) }
    // What matters most fits on the status line, however long the path is.
    let notice = "The library is damaged, nothing is remembered; run `\(chosen.mending)`"
    return OpenedLibrary(try Library(.memory), isStandIn: true, notice: notice)
  }

  private static func inMemory(_ reason: String) throws(LibraryFault) -> OpenedLibrary {
    OpenedLibrary(
      try Library(.memory),
      isStandIn: true,
      notice: "Nothing of this will be remembered: \(reason)"
    )
  }

  /// Whether a file is there that may not be written.
  private static func isReadOnly(_ path: String) -> Bool {
    access(path, F_OK) == 0 && access(path, W_OK) != 0
  }
}
