import Dispatch
import Glibc

/// Tells an export of a library from articles.
enum ExportFile {
  /// How an export begins.
  private static let head = Array("{\"kind\":\"library\"".utf8)

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
    while start.count < head.count {
      var bytes = [UInt8](repeating: 0, count: head.count - start.count)
      let count = read(0, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      start += bytes[..<count]
      guard head.starts(with: start) else { break }
    }
    giveBack(start)
    return start == head
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

  private static func beginsFile(_ descriptor: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: head.count)
    return pread(descriptor, &bytes, bytes.count, lseek(descriptor, 0, SEEK_CUR)) == bytes.count && bytes == head
  }
}
