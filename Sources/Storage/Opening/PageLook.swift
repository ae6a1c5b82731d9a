import Glibc

/// A look at some pages of a file whose head is not one of a library: whether the rest of it may have been one.
struct PageLook {
  /// How many pages are looked at, spread over the file.
  private static let most = 48
  /// The kinds of pages of SQLite's trees that hold rows or keys.
  private static let kinds: Set<UInt8> = [0x02, 0x05, 0x0A, 0x0D]

  /// Whether at least half of the pages could be a library's, and some of them certainly hold rows.
  let looksLikeALibrary: Bool

  /// Looks at a file of so many bytes.
  init(_ descriptor: Int32, size: Int) {
    let pages = size / Schema.pageSize
    guard pages > 1 else {
      looksLikeALibrary = false
      return
    }
    var (trees, possible, seen) = (0, 0, 0)
    // The first page is the one that is damaged.
    for page in stride(from: 1, to: pages, by: max(1, pages / Self.most)) {
      guard let head = Self.head(of: page, descriptor) else { continue }
      seen += 1
      if Self.isTree(head) {
        trees += 1
      } else if Self.isOverflow(head, pages: pages) {
        possible += 1
      }
    }
    looksLikeALibrary = trees > 0 && (trees + possible) * 2 >= seen
  }

  private static func head(of page: Int, _ descriptor: Int32) -> [UInt8]? {
    var head = [UInt8](repeating: 0, count: 8)
    return pread(descriptor, &head, head.count, off_t(page * Schema.pageSize)) == head.count ? head : nil
  }

  /// A page of a tree: its kind, and cells that fit between its head and where it says that they begin, or none at all.
  private static func isTree(_ head: [UInt8]) -> Bool {
    func number(_ index: Int) -> Int { Int(head[index]) << 8 | Int(head[index + 1]) }
    let (free, cells, start) = (number(1), number(3), number(5))
    return kinds.contains(head[0]) && free < Schema.pageSize && (cells > 0 || start == Schema.pageSize)
      && start <= Schema.pageSize
      && start >= 8 + 2 * cells && head[7] <= 60
  }

  /// The rest of a long row: it begins with the number of the next page.
  private static func isOverflow(_ head: [UInt8], pages: Int) -> Bool {
    head[..<4].reduce(0) { $0 << 8 | Int($1) } <= pages
  }
}
