import Storage

/// The folders below a path in which the library knows files, in the order of their paths, while they are walked.
struct KnownFolders {
  private let folders: [[UInt8]]
  private var at = 0

  /// Looks into the library.
  ///
  /// - Parameters:
  ///   - top: a path with a slash at its end.
  ///   - library: what is looked into.
  /// - Throws: what the library refuses with.
  init(under top: [UInt8], in library: Library) throws(LibraryFault) {
    // What is hidden is not walked, so that not to have met it says nothing.
    folders = try library.knownFolders(under: top).filter { !SourcePath.isHidden($0[(top.count - 1)...]) }
  }

  var isEmpty: Bool { folders.isEmpty }

  /// The folders before one that is walked now; folders must be walked in their order.
  mutating func passed(before folder: [UInt8]) -> ArraySlice<[UInt8]> {
    let start = at
    while at < folders.count, folders[at].lexicographicallyPrecedes(folder) { at += 1 }
    return folders[start..<at]
  }

  /// Whether a folder that is walked now is known.
  mutating func take(_ folder: [UInt8]) -> Bool {
    guard at < folders.count, folders[at] == folder else { return false }
    at += 1
    return true
  }

  /// Passes over all that lies below a folder, without a word.
  mutating func skip(_ folder: [UInt8]) {
    while at < folders.count, folders[at].starts(with: folder) { at += 1 }
  }

  /// The folders that were not walked.
  mutating func rest() -> ArraySlice<[UInt8]> {
    defer { at = folders.count }
    return folders[at...]
  }
}
