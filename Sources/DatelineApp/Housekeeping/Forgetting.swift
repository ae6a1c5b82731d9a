import Glibc
import News
import Newsroom
package import Storage

/// Takes what was found at a path out of the library; the files themselves stay as they are.
package struct Forgetting {
  private let library: Library
  private let path: [UInt8]
  /// How many articles lie there and nowhere else.
  package let articles: Int
  /// The same in words: `1 article`, `3 000 articles`.
  package var shownArticles: String { "\(articles.grouped) \(articles == 1 ? "article" : "articles")" }

  /// Looks how much would be forgotten.
  ///
  /// It throws a mistake if the library knows nothing at the path.
  package init(_ path: String, from library: Library) throws(ListingFault) {
    self.library = library
    let whole = Self.whole(path)
    let sources = try ListingFault.asking { () throws(LibraryFault) in try library.sources() }.map(\.path)
    let folder = whole + [0x2F]
    var candidates = [folder, whole]
    if case .feed(let address) = Input(path) { candidates = [StoredFeed.path(of: address)] }
    for candidate in candidates {
      let count = try ListingFault.asking { () throws(LibraryFault) in try library.wouldForget(candidate) }
      guard count > 0 || sources.contains(candidate) else { continue }
      self.path = candidate
      articles = count
      return
    }
    throw .mistake("the library knows nothing at \(path); `dateline status` lists what it knows")
  }

  /// Forgets, and clears every trace of it from the file.
  package func run() throws(ListingFault) {
    try ListingFault.asking { () throws(LibraryFault) in
      _ = try library.forget(path)
      try library.clearTraces()
    }
  }

  /// Ends the use of the library.
  package func endUse() {
    library.close()
  }

  /// The whole path without a slash at its end: the system's own spelling where there is something, else as it is said.
  private static func whole(_ path: String) -> [UInt8] {
    var bytes: [UInt8]
    if let resolved = realpath(path, nil) {
      bytes = Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map { UInt8(bitPattern: $0) })
      free(resolved)
    } else {
      var folder = [CChar](repeating: 0, count: Int(PATH_MAX))
      let isWhole = path.hasPrefix("/") || getcwd(&folder, folder.count) == nil
      let start = folder.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      bytes = isWhole ? Array(path.utf8) : start + [0x2F] + Array(path.utf8)
    }
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    return bytes
  }
}
