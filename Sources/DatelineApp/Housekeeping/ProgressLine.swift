import Glibc
import News
import Reading
import Screen

/// How far an import has come, as one line on standard error that is written over; nothing if that is no terminal.
struct ProgressLine {
  private let isShown: Bool
  private var columns = 0

  /// Creates a line that shows on a terminal only.
  init(isShown: Bool = isatty(2) == 1) {
    self.isShown = isShown
  }

  /// Shows how far reading or fetching has come: files or what is fetched, rate, time left.
  mutating func show(_ progress: Progress) {
    var words = "\(Self.grouped(progress.read))"
    if progress.isWalked { words += " of \(Self.grouped(progress.found))" }
    words += Self.words(progress.task)
    if progress.largeBytes > progress.largeRead {
      words += " · \(Self.grouped(progress.largeRead >> 20)) of \(Self.grouped(progress.largeBytes >> 20)) MB"
      words += " · \(Numeral.count(progress.articles, "article"))"
    } else if let rate = progress.filesPerSecond {
      words += " · \(Self.grouped(Int(rate)))/s"
    }
    if let left = progress.secondsLeft, progress.read < progress.found { words += " · \(Self.time(left)) left" }
    show(words)
  }

  private static func words(_ task: Progress.Task) -> String {
    switch task {
    case .reading: " files"
    case .analysing: " articles analysed"
    case .gathering: " steps to stories"
    case .fetching: " fetched"
    }
  }

  /// Shows some words in the place of those before.
  mutating func show(_ words: String) {
    guard isShown else { return }
    let line = TextGate.shown(words, as: .line)
    write("\r" + line + String(repeating: " ", count: max(0, columns - line.columns)))
    columns = line.columns
  }

  /// Takes the line away.
  mutating func clear() {
    guard columns > 0 else { return }
    write("\r" + String(repeating: " ", count: columns) + "\r")
    columns = 0
  }

  private func write(_ text: String) {
    var sink = ByteSink(descriptor: 2)
    sink.bytes += Array(text.utf8)
    try? sink.flush()
  }

  /// A number of things with a blank between thousands: 1 204.
  static func grouped(_ number: Int) -> String {
    max(0, number).grouped
  }

  private static func time(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 360_000 else { return "long" }
    let whole = Int(seconds.rounded(.up))
    return whole < 60 ? "\(whole) s" : whole < 3_600 ? "\(whole / 60) min" : "\(whole / 3_600) h"
  }
}
