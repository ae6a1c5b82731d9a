import Storage

/// The files of one folder that the library knows, while the folder is walked in the order of their names.
///
/// It holds a page of them at a time, and each page is a short look into the library.
struct KnownFiles {
  private static let pageSize = 1_024

  private let folder: [UInt8]
  private let library: Library
  private var page: [KnownFile] = []
  private var at = 0
  private var isWhole = false

  init(in folder: [UInt8], of library: Library) {
    self.folder = folder
    self.library = library
  }

  /// The known file of a name; those before it are handed over as missed.
  mutating func take(
    _ name: ArraySlice<UInt8>,
    missed: (KnownFile) -> Void
  ) throws(LibraryFault) -> KnownFile? {
    while let file = try first {
      guard file.name.elementsEqual(name) || file.name.lexicographicallyPrecedes(name) else { return nil }
      at += 1
      if file.name.elementsEqual(name) { return file }
      tell(file, missed)
    }
    return nil
  }

  /// Hands over the rest as missed.
  mutating func finish(missed: (KnownFile) -> Void) throws(LibraryFault) {
    while let file = try first {
      at += 1
      tell(file, missed)
    }
  }

  /// A walk does not meet what is hidden, so that it does not miss it either.
  private func tell(_ file: KnownFile, _ missed: (KnownFile) -> Void) {
    if file.name.first != 0x2E { missed(file) }
  }

  private var first: KnownFile? {
    mutating get throws(LibraryFault) {
      if at < page.count { return page[at] }
      guard !isWhole else { return nil }
      page = try library.knownFiles(in: folder, after: page.last?.name, limit: Self.pageSize)
      at = 0
      isWhole = page.count < Self.pageSize
      return page.first
    }
  }
}
