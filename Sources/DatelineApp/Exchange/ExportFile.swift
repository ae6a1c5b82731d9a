import Dispatch
import Glibc

/// Tells an export of a library from articles.
enum ExportFile {
  /// How an export begins.
  private static let head = Array("{\"kind\":\"library\"".utf8)
  /// How many bytes at most it begins with, with blanks between them, as other programs write them.
  private static let longestHead = 64
  /// The first line of every export.
  static let firstLine = "{\"kind\":\"library\",\"form\":\(LibraryLine.form)}"

  /// Opens a file if it is an export; nil if it is none, or cannot be opened.
  ///
  /// Whoever gets the descriptor must close it.
  static func opened(at path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    guard isFile(descriptor), beginsFile(descriptor) else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Whether standard input is an export; all of it can still be read from there.
  ///
  /// It waits until something comes.
  static func isStandardInput() -> Bool {
    if isFile(0) { return beginsFile(0) }
    var start: [UInt8] = []
    while start.count < longestHead, isOpen(start) {
      var bytes = [UInt8](repeating: 0, count: longestHead - start.count)
      let count = read(0, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      start += bytes[..<count]
    }
    giveBack(start)
    return isHead(start)
  }

  /// Puts a pipe in the place of standard input that begins with what was read away already.
  private static func giveBack(_ start: [UInt8]) {
    let input = dup(0)
    var ends: [Int32] = [-1, -1]
    guard input >= 0, pipe(&ends) == 0 else { return }
    let target = ends[1]
    dup2(ends[0], 0)
    close(ends[0])
    DispatchQueue(label: "dateline.input").async { @Sendable in
      var sink = ByteSink(descriptor: target)
      sink.bytes = start
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      while (try? sink.flush()) != nil {
        let count = read(input, &bytes, bytes.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        sink.bytes = Array(bytes[..<count])
      }
      close(target)
      close(input)
    }
  }

  private static func isFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the file of a path is a JSON object by its first letter, as a damaged export may be.
  static func mayHaveBeen(at path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return isFile(descriptor) && bare(start(of: descriptor)).first == head[0]
  }

  private static func beginsFile(_ descriptor: Int32) -> Bool {
    isHead(start(of: descriptor))
  }

  private static func start(of descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: longestHead)
    let count = pread(descriptor, &bytes, bytes.count, lseek(descriptor, 0, SEEK_CUR))
    return Array(bytes.prefix(max(0, count)))
  }

  private static func isHead(_ start: [UInt8]) -> Bool { bare(start).starts(with: head) }

  /// Whether it could still become the beginning of an export.
  private static func isOpen(_ start: [UInt8]) -> Bool {
    let bare = bare(start)
    return bare.count < head.count && head.starts(with: bare)
  }

  private static func bare(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { $0 != 0x20 && $0 != 0x09 }
  }
}
