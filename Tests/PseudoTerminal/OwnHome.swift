import CPseudoTerminal
import Glibc

/// A home folder of a program's own, so that nothing it remembers touches the user's; it goes with the program.
final class OwnHome {
  let path: String

  /// Makes an empty folder; nil if that fails.
  init?() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(base)/dateline-home-XXXXXX".utf8CString)
    guard dateline_pty_make_home(&name) == 0 else { return nil }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    dateline_pty_remove_home(path)
  }
}
