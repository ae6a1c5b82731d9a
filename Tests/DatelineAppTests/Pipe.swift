import Glibc

/// What somebody writes into one end of a pipe, as whoever holds the other end sees it.
enum Pipe {
  /// Gives `input` on one descriptor, and gathers what is written to the other.
  static func output(of input: [UInt8] = [], _ body: (_ input: Int32, _ output: Int32) throws -> Void) throws -> [UInt8]
  {
    let source = temporary(input)
    let target = temporary([])
    defer {
      close(source)
      close(target)
    }
    try body(source, target)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    lseek(target, 0, SEEK_SET)
    while case let count = read(target, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    return bytes
  }

  /// A pipe whose reading end is closed.
  static func closed(_ body: (_ output: Int32) throws -> Void) rethrows {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    close(ends[0])
    defer { close(ends[1]) }
    try body(ends[1])
  }

  /// An open file that has no name any more.
  private static func temporary(_ bytes: [UInt8]) -> Int32 {
    var name = Array("/tmp/dateline-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    unlink(name)
    _ = write(descriptor, bytes, bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}
