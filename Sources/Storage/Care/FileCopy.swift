import Glibc

/// Copies of whole files, for the owner's eyes only.
enum FileCopy {
  private static let piece = 1 << 20

  /// Copies a file to a path where nothing lies.
  static func copy(_ path: String, to new: String) throws(LibraryFault) {
    let input = try opened(path, O_RDONLY)
    defer { close(input) }
    let output = try opened(new, O_WRONLY | O_CREAT | O_EXCL)
    defer { close(output) }
    var bytes = [UInt8](repeating: 0, count: piece)
    while true {
      let count = read(input, &bytes, bytes.count)
      guard count >= 0 else { throw fault }
      guard count > 0 else { return }
      try write(bytes[..<count], to: output)
    }
  }

  /// The first bytes of a file.
  static func head(of path: String, count: Int) throws(LibraryFault) -> [UInt8] {
    let input = try opened(path, O_RDONLY)
    defer { close(input) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = read(input, &bytes, count)
    guard read >= 0 else { throw fault }
    return Array(bytes.prefix(read))
  }

  /// Puts bytes in the place of the first ones of a file.
  static func overwriteHead(of path: String, with bytes: [UInt8]) throws(LibraryFault) {
    let output = try opened(path, O_WRONLY)
    defer { close(output) }
    try write(bytes[...], to: output)
  }

  static func size(of path: String) throws(LibraryFault) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw fault }
    return Int(status.st_size)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to output: Int32) throws(LibraryFault) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      guard count > 0 else { throw fault }
      rest = rest.dropFirst(count)
    }
  }

  private static func opened(_ path: String, _ flags: Int32) throws(LibraryFault) -> Int32 {
    let descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw fault }
    return descriptor
  }

  private static var fault: LibraryFault {
    errno == ENOSPC || errno == EDQUOT ? .diskFull : .unopenable(String(cString: strerror(errno)))
  }
}
