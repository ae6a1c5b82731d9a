import Dispatch
package import News
package import Newsroom
package import Storage
import Synchronization

/// Brings files and folders into a library without the screen, and waits until that is done.
package struct PathImport {
  /// What came of it.
  package struct Outcome: Sendable {
    /// The numbers of the sources that the inputs are; nil for the whole library.
    package var sources: [Int]?
    package var setAside: [SetAside] = []
    package var progress = Progress()
    /// Whether `^C` ended it before its end.
    package var isStopped: Bool { progress.isStopped }
  }

  private let library: Library
  private let inputs: [Input]
  private let gazetteer: OwnGazetteer
  private let map: RecordNames

  /// Prepares an import; nothing is touched yet.
  package init(
    _ inputs: [Input],
    into library: Library,
    gazetteer: OwnGazetteer = .none,
    map: RecordNames = .none
  ) {
    self.inputs = inputs
    self.library = library
    self.gazetteer = gazetteer
    self.map = map
  }

  /// Brings in what is not known yet; what came in stays if it is stopped.
  package func run(stop: StopRequest? = nil, complain: (String) -> Void = { _ in }) -> Outcome {
    let state = Mutex((outcome: Outcome(), notices: [String](), line: ProgressLine()))
    let isFinished = DispatchSemaphore(value: 0)
    let desk = Newsdesk(library: library, inputs: inputs, workers: 2, atlas: gazetteer.atlas, map: map.map)
    stop?.whenGiven { desk.stop() }
    desk.start { bulletin in
      switch bulletin {
      case .opened(let sources): state.withLock { $0.outcome.sources = sources }
      case .changed: break
      case .setAside(let things): state.withLock { $0.outcome.setAside += things }
      case .noticed(let sentence): state.withLock { $0.notices.append(sentence) }
      case .progress(let progress):
        state.withLock { state in
          state.outcome.progress = progress
          if progress.isFinished { state.line.clear() } else { state.line.show(progress) }
        }
        if progress.isFinished { isFinished.signal() }
      }
    }
    isFinished.wait()
    desk.close()
    let (outcome, notices) = state.withLock { ($0.outcome, $0.notices) }
    for notice in notices { complain(notice) }
    if let failure = outcome.progress.failure { complain(failure) }
    return outcome
  }
}
