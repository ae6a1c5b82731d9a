import Glibc

/// The file of a library, before SQLite sees it.
struct LibraryFile {
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let headLength = 72

  let path: String

  /// What lies at the path.
  enum State {
    case missing
    /// Nothing yet, or something that was begun and never finished.
    case empty
    case library
  }

  /// Looks whether the file is a library, by its first bytes; if they are none of a library, by the rest of it.
  ///
  /// - Throws: `damaged` for what was a library, as far as one can see; `notALibrary` for anything else.
  func state() throws(LibraryFault) -> State {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw .unopenable(Self.reason) }
      return .missing
    }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: Self.headLength)
    let count = read(descriptor, &head, head.count)
    guard count >= 0 else { throw .unopenable(Self.reason) }
    // SQLite would throw away the log of an empty file: all that is left of a library that was cut to nothing.
    guard count > 0 || hasLog else { return .empty }
    let isWhole = count == head.count && head.starts(with: Self.magic)
    if isWhole, head[68..<72].reduce(0, { $0 << 8 | Int32($1) }) == Schema.applicationID { return .library }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unopenable(Self.reason) }
    let size = Int(status.st_size)
    let wasLibrary = hasLog || PageLook(descriptor, size: size).looksLikeALibrary || Self.isStump(head, count, size)
    guard wasLibrary, !(isWhole && Self.isSoundHead(head)) else { throw .notALibrary }
    throw .damaged("the head of the file")
  }

  /// How SQLite opens it where nothing can be written beside it; nil where something can be, or the log holds news.
  ///
  /// SQLite then takes no locks and keeps no log: whoever else may write there must not do so meanwhile.
  var unchangingAddress: String? {
    let folder = path.utf8.lastIndex(of: 0x2F).map { String(decoding: path.utf8[...$0], as: UTF8.self) } ?? "."
    guard access(folder, W_OK) != 0, !hasLog else { return nil }
    let reserved = Set("?#%".utf8)
    let escaped = path.utf8.flatMap { byte in
      reserved.contains(byte) ? Array("%\(String(byte, radix: 16))".utf8) : [byte]
    }
    return "file:\(String(decoding: escaped, as: UTF8.self))?immutable=1"
  }

  /// Whether there is a log of SQLite's beside it, with something in it.
  private var hasLog: Bool {
    let descriptor = open("\(path)-wal", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 4)
    return read(descriptor, &head, head.count) == head.count && head.starts(with: [0x37, 0x7F, 0x06])
  }

  /// Whether a file ends before the head of a database does.
  private static func isStump(_ head: [UInt8], _ count: Int, _ size: Int) -> Bool {
    size < headLength && count > 0 && magic.starts(with: head.prefix(min(count, magic.count)))
  }

  /// Whether the head is what SQLite writes: then the database is whole, and another program's.
  private static func isSoundHead(_ head: [UInt8]) -> Bool {
    let size = Int(head[16]) << 8 | Int(head[17])
    return size != 0 && size & (size - 1) == 0 && head[21..<24].elementsEqual([64, 32, 32])
  }

  /// Makes the empty file and its folders, for the user's eyes only; what is there already stays as it is.
  func make() throws(LibraryFault) {
    for (offset, letter) in path.utf8.enumerated().dropFirst() where letter == 0x2F {
      let folder = String(decoding: path.utf8.prefix(offset), as: UTF8.self)
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || access(folder, F_OK) == 0 else {
        throw Self.fault
      }
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.fault }
    close(descriptor)
  }

  private static var reason: String { String(cString: strerror(errno)) }

  private static var fault: LibraryFault {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    case _: .unopenable(reason)
    }
  }
}
