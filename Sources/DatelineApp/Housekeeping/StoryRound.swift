import News
import Newsroom
import Storage
import Synchronization

/// Gathers a library's articles into stories without the screen, with a line that says how far it is.
struct StoryRound {
  let library: Library
  let stop: StopRequest?

  /// Gathers them; what it does not come to is done another time, when the library is open.
  func run() {
    let line = Mutex(ProgressLine())
    Gathering(library: library).run(mayGoOn: { stop?.isGiven != true }) { bulletin in
      guard case .progress(let progress) = bulletin else { return }
      line.withLock { progress.isFinished ? $0.clear() : $0.show(progress) }
    }
  }
}
