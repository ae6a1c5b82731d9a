import Catalog
import Dispatch
import Glibc
import News
import Newsroom
import Storage

/// Takes folders into a library and says on standard output what it was told is stored, for tests that end it at any
/// moment and for measuring.
///
/// `ImportProbe LIBRARY PATH…`: a line `stored FIRST LAST` for articles, each printed after the library had them; at the
/// end a line `finished …`. With `PROBE_STARS=1` it stars the first article of each batch, and says `starred NUMBER`.
@main struct ImportProbe {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { exit(2) }
    do throws(LibraryFault) {
      let library = try Library(.file(arguments[0]))
      let isStarring = getenv("PROBE_STARS").map { $0.pointee != 0 } ?? false
      let isDone = DispatchSemaphore(value: 0)
      let desk = Newsdesk(library: library, inputs: arguments.dropFirst().map { .path($0) })
      desk.start { bulletin in
        switch bulletin {
        case .opened, .noticed: break
        case .changed(let changes):
          say(changes)
          if isStarring { star(changes, in: library) }
        case .setAside(let things): say("aside \(things.count)")
        case .progress(let progress):
          guard progress.isFinished else { return }
          say(
            "finished read=\(progress.read) known=\(progress.known) articles=\(progress.articles)"
              + " added=\(progress.added) seconds=\(progress.seconds) \(progress.failure ?? "")"
          )
          isDone.signal()
        }
      }
      isDone.wait()
      desk.close()
      library.close()
    } catch {
      say("failed \(error.sentence)")
      exit(3)
    }
  }

  /// Stars the first article of each batch, and says so when it is done.
  private static func star(_ changes: [HoldingsChange], in library: Library) {
    for case .stored(let holdings) in changes {
      guard let first = holdings.first else { continue }
      guard (try? library.setStarred(ArticleSet([first.id]), isStarred: true, at: 1)) != nil else { continue }
      say("starred \(first.id.number)")
    }
  }

  private static func say(_ changes: [HoldingsChange]) {
    for case .stored(let holdings) in changes {
      guard let first = holdings.first, let last = holdings.last else { continue }
      say("stored \(first.id.number) \(last.id.number)")
    }
  }

  /// Writes a line at once: whoever reads it knows that it is true.
  private static func say(_ line: String) {
    var line = Array((line + "\n").utf8)[...]
    while !line.isEmpty {
      let count = line.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { exit(4) }
      line = line.dropFirst(count)
    }
  }
}
