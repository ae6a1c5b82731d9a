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

  /// Looks whether the file is a library, by its first bytes.
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
    guard count > 0 else { return .empty }
    guard count == head.count, head.starts(with: Self.magic) else { throw .notALibrary }
    let application = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard application == Schema.applicationID else { throw .notALibrary }
    return .library
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
