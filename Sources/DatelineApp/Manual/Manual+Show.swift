import Foundation
import Glibc

extension Manual {
  /// Shows the page by `man`, which takes the place of this program; comes back where that is not to be had.
  package func show() {
    guard !Network.isOff(in: ProcessInfo.processInfo.environment), let file = tmpfile() else { return }
    let descriptor = fileno(file)
    do throws(StreamFault) {
      try write(to: descriptor)
    } catch {
      return
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0, dup2(descriptor, STDIN_FILENO) == STDIN_FILENO else { return }
    let typed = ["man", "-l", "-"]
    let words: [UnsafeMutablePointer<CChar>?] = typed.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    signal(SIGPIPE, SIG_DFL)
    signal(SIGXFSZ, SIG_DFL)
    execvp("man", words)
    signal(SIGPIPE, SIG_IGN)
  }
}
