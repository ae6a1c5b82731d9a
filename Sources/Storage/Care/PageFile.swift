import Glibc

/// The pages of a library's file that nobody else has open.
final class PageFile {
  /// No row by a key is longer, in bytes: whoever says so is damaged.
  private static let longest = 4 << 20

  private let descriptor: Int32
  /// How many pages it has.
  let count: Int
  /// The number that the next new page gets: past every page that anything may point to.
  private var next: Int

  /// Opens a file for reading and writing its pages; nil if its pages are not as long as a library's.
  init?(_ path: String) throws(LibraryFault) {
    let head = try FileCopy.head(of: path, count: 100)
    let size = try FileCopy.size(of: path)
    guard head.count == 100, TreePage.number(head, 16, 2) == Schema.pageSize, head[20] == 0 else { return nil }
    count = size / Schema.pageSize
    // What the head says of a file that was cut off is believed within reason: the file grows as far.
    let said = TreePage.number(head, 28, 4)
    next = (said < 64 * (count + 16) ? max(count + 1, said) : count + 1) + 1
    guard next < 1 << 31 else { return nil }
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unopenable(String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  /// A page; nil if there is none of that number.
  func bytes(_ number: Int) -> [UInt8]? {
    guard number >= 1, number <= count else { return nil }
    var bytes = [UInt8](repeating: 0, count: Schema.pageSize)
    let got = pread(descriptor, &bytes, bytes.count, off_t((number - 1) * Schema.pageSize))
    return got == bytes.count ? bytes : nil
  }

  /// A page of a tree, other than the first one.
  func tree(_ number: Int) -> TreePage? { number > 1 ? bytes(number).flatMap(TreePage.init) : nil }

  /// The whole row of a cell; nil if not all of it is there.
  func row(of cell: TreePage.Cell) -> RowRecord? {
    guard cell.length <= Self.longest else { return nil }
    var payload = Array(cell.payload)
    var following = cell.overflow
    while let number = following, payload.count < cell.length {
      guard let page = bytes(number) else { return nil }
      payload += page[4...].prefix(cell.length - payload.count)
      following = TreePage.number(page, 0, 4)
    }
    return payload.count == cell.length ? RowRecord(payload[...], length: cell.length) : nil
  }

  /// The pages that hold nothing any more.
  func freePages() -> Set<Int> {
    var free: Set<Int> = []
    var trunk = bytes(1).map { TreePage.number($0, 32, 4) } ?? 0
    while trunk > 1, free.insert(trunk).inserted, let page = bytes(trunk) {
      let leaves = min(TreePage.number(page, 4, 4), Schema.pageSize / 4 - 2)
      for index in 0..<leaves { free.insert(TreePage.number(page, 8 + 4 * index, 4)) }
      trunk = TreePage.number(page, 0, 4)
    }
    return free
  }

  /// Puts bytes in the place of a page.
  func write(_ bytes: [UInt8], to number: Int) throws(LibraryFault) {
    let written = pwrite(descriptor, bytes, bytes.count, off_t((number - 1) * Schema.pageSize))
    guard written == bytes.count else {
      throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .unopenable(String(cString: strerror(errno)))
    }
  }

  /// Adds a page; returns its number.
  func add(_ bytes: [UInt8]) throws(LibraryFault) -> Int {
    // SQLite never uses the page at this place: it locks the file there.
    if next == (1 << 30) / Schema.pageSize + 1 { next += 1 }
    defer { next += 1 }
    try write(bytes, to: next)
    return next
  }

  /// Says in the head how many pages there are.
  func settle() throws(LibraryFault) {
    guard var head = bytes(1) else { return }
    for (index, shift) in [24, 16, 8, 0].enumerated() {
      head[28 + index] = UInt8(truncatingIfNeeded: (next - 1) >> shift)
    }
    head.replaceSubrange(92..<96, with: head[24..<28])
    try write(head, to: 1)
  }
}
