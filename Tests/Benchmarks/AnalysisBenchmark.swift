import Analysis
import Foundation
import Ingest
import News
import PseudoTerminal

/// How many megabytes a second the analysis reads on one core, beside a search for country words by ripgrep.
enum AnalysisBenchmark {
  static func run(_ place: Place, _ report: inout Report) throws {
    report.part("Analysis (one core, articles by rule)")
    let articles = (0..<8_000).map { Text(Corpus.article($0)) }
    let megabytes = Double(articles.reduce(0) { $0 + $1.count }) / 1_000_000
    let peer = try ripgrep(articles, in: place).map { megabytes / $0 }
    var ingest: [Double] = []
    var analysis: [Double] = []
    var quotes = 0
    for _ in 0..<5 {
      let start = WatchedProgram.now
      let read = articles.map { PlainText.article(of: $0) }
      let middle = WatchedProgram.now
      quotes = read.reduce(0) { $0 + Analyst.annotations(of: $1).quotes.count }
      ingest.append((middle - start) / 1_000)
      analysis.append((WatchedProgram.now - middle) / 1_000)
    }
    guard let reading = Statistics.median(ingest), let finding = Statistics.median(analysis) else { return }
    let beside = ("rg -o -F -w", peer)
    report.add("fields and furniture", megabytes / reading, "MB/s", budget: "part of the next but one")
    report.add(
      "quotes, speakers, countries (\(quotes) quotes)",
      megabytes / finding,
      "MB/s",
      budget: "part of the next"
    )
    report.add(
      "all of the analysis",
      megabytes / (reading + finding),
      "MB/s",
      beside: beside,
      budget: "≥ 25 MB/s, ≥ 1.2 × rg"
    )
    report.add("articles a second", Double(articles.count) / (reading + finding), "/s", budget: "–")
  }

  /// Seconds that ripgrep takes to find every country's name in the same text; nil if it is not installed.
  private static func ripgrep(_ articles: [Text], in place: Place) throws -> Double? {
    guard let program = Place.peer("rg") else { return nil }
    let text = place.folder.appendingPathComponent("analysis.txt")
    let words = place.folder.appendingPathComponent("countries.txt")
    try Data(articles.flatMap(\.bytes)).write(to: text)
    try Data(CountryWords.all.joined(separator: "\n").utf8).write(to: words)
    var times: [Double] = []
    for _ in 0..<5 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["-j1", "-o", "-F", "-w", "-f", words.path, text.path]
      process.standardOutput = FileHandle.nullDevice
      let start = WatchedProgram.now
      try process.run()
      process.waitUntilExit()
      times.append((WatchedProgram.now - start) / 1_000)
    }
    return Statistics.median(times)
  }
}
