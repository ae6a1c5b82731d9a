import Analysis
import Glibc
import Ingest
import News
import Scoring

/// How fast the whole analysis is on one core, and how much memory it takes.
struct Pace {
  /// At most so many rounds, begun within so many seconds.
  private static let rounds = 5
  private static let patience = 5.0

  /// The best of the rounds over every text of the gold data; memory is that of scoring as well.
  let section: FigureSection

  /// Measures it; nil if the reports hold no text.
  init?(_ reports: [GoldReport]) {
    let readings = reports.flatMap(\.texts).map { (text: Text($0.text), language: $0.language) }
    guard !readings.isEmpty else { return nil }
    let bytes = readings.reduce(0) { $0 + $1.text.count }
    var best = Double.infinity
    let begin = Self.seconds
    for _ in 0..<Self.rounds where Self.seconds - begin < Self.patience {
      let start = Self.seconds
      for reading in readings {
        _ = Analyst.annotations(of: PlainText.article(of: reading.text), language: reading.language)
      }
      best = min(best, Self.seconds - start)
    }
    section = FigureSection(
      name: "pace",
      extent: nil,
      figures: [
        Figure("the whole analysis on one core, MB/s", Double(bytes) / 1_000_000 / best, aim: .none),
        Figure("articles a second", Double(readings.count) / best, aim: .none),
        Figure("peak memory, the gold data in it, MB", Self.peakMegabytes, aim: .none),
      ]
    )
  }

  /// The processor time of this thread.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Double(usage.ru_maxrss) * 1024 / 1_000_000
  }
}
