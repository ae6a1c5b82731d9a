import Foundation
import News
import Newsroom
import Synchronization

/// All that a run handed over, once it was finished.
struct Readout {
  let run: ReadingRun
  let deliveries: [Delivery]

  /// Reads paths to the end.
  init(_ paths: [String], workers: Int = 2) async {
    await self.init(inputs: paths.map { .path($0) }, workers: workers)
  }

  /// Reads inputs to the end; `meanwhile` is called with each delivery.
  init(
    inputs: [Input],
    workers: Int = 2,
    meanwhile: @escaping @Sendable (ReadingRun, Delivery) -> Void = { _, _ in }
  ) async {
    let run = ReadingRun(inputs: inputs, workers: workers)
    let gathered = Mutex<[Delivery]>([])
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      run.start { delivery in
        gathered.withLock { $0.append(delivery) }
        meanwhile(run, delivery)
        if case .progress(let progress) = delivery, progress.isFinished { done.resume() }
      }
    }
    self.run = run
    deliveries = gathered.withLock { $0 }
  }

  var rows: [ArticleRow] {
    deliveries.flatMap { delivery -> [ArticleRow] in
      if case .rows(let rows) = delivery { rows } else { [] }
    }
  }

  /// The reasons, by the last part of the path.
  var reasons: [String: String] {
    var reasons: [String: String] = [:]
    for delivery in deliveries {
      guard case .setAside(let entries) = delivery else { continue }
      for entry in entries { reasons[URL(fileURLWithPath: entry.source).lastPathComponent] = entry.reason }
    }
    return reasons
  }

  var progress: [News.Progress] {
    deliveries.compactMap { delivery in
      if case .progress(let progress) = delivery { progress } else { nil }
    }
  }

  /// The names of the files that articles were read from, sorted.
  var names: [String] {
    rows.map { URL(fileURLWithPath: $0.source).lastPathComponent }.sorted()
  }

  /// The days of the articles, in the order of arrival.
  var dates: [String] {
    rows.map { $0.date?.iso ?? "" }
  }
}
