import Analysis
import Foundation
import Ingest
import News
import PseudoTerminal

/// How many megabytes a second the analysis reads on one core, beside a search for country words by ripgrep.
///
/// A figure is the best of five: other programs only ever make it worse.
enum AnalysisBenchmark {
  private static let rounds = 5

  static func run(_ place: Place, _ report: inout Report) throws {
    let articles = (0..<8_000).map { Text(NewsMaker.article($0)) }
    let megabytes = Double(articles.reduce(0) { $0 + $1.count }) / 1_000_000
    report.part("Analysis (one core, \(articles.count) articles by rule, \(Int(megabytes.rounded())) MB)")
    let read = articles.map { PlainText.article(of: $0) }
    let unmarked = articles.map { PlainText.article(of: Text(utf8: withoutMarks($0.bytes))) }
    let reading = best { articles.reduce(0) { $0 + PlainText.article(of: $1).body.count } }
    let guessing = best { unmarked.reduce(0) { $0 + Analyst.annotations(of: $1).mentions.count } }
    let naming = best { unmarked.reduce(0) { $0 + Analyst.annotations(of: $1, language: "en").mentions.count } }
    let finding = best { read.reduce(0) { $0 + Analyst.annotations(of: $1, language: "en").quotes.count } }
    let whole = best { articles.reduce(0) { $0 + Analyst.annotations(of: PlainText.article(of: $1)).quotes.count } }
    let quotes = read.reduce(0) { $0 + Analyst.annotations(of: $1, language: "en").quotes.count }
    let peer = try ripgrep(articles, in: place).map { megabytes / $0 }
    let beside = ("rg -o -F -w, \(CountryWords.all.count) country words", peer)
    func add(_ name: String, _ seconds: Double, _ budget: String) {
      report.add(name, megabytes / seconds, "MB/s", beside: beside, budget: budget)
    }
    add("fields and furniture", reading, "part of all")
    add("language", max(0.000_001, guessing - naming), "part of all")
    add("countries", naming, "part of all")
    add("quotes and speakers (\(quotes) quotes)", max(0.000_001, finding - naming), "part of all")
    add("all of the analysis", whole, "≥ 60 MB/s, ≥ 3 × rg")
    if let answering = try program(articles, in: place) {
      add("dateline analyze, JSON Lines in and out", answering, "–")
    }
    report.add("articles a second", Double(articles.count) / whole, "/s", budget: "–")
  }

  /// The least time that some work takes, in seconds.
  private static func best(_ work: () throws -> Int) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<rounds {
      let start = WatchedProgram.now
      if try work() < 0 { return 0 }
      least = min(least, (WatchedProgram.now - start) / 1_000)
    }
    return least
  }

  /// The same text with blanks for its quotation marks, in which only countries are found.
  private static func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    text.unicodeScalars = String.UnicodeScalarView(
      text.unicodeScalars.map { "“”\"‘’«»'".unicodeScalars.contains($0) ? " " : $0 }
    )
    return Array(text.utf8)
  }

  /// Seconds that ripgrep takes to find every country word in the same text; nil if it is not installed.
  private static func ripgrep(_ articles: [Text], in place: Place) throws -> Double? {
    guard let program = Place.peer("rg") else { return nil }
    let text = place.folder.appendingPathComponent("analysis.txt")
    let words = place.folder.appendingPathComponent("countries.txt")
    try Data(articles.flatMap(\.bytes)).write(to: text)
    try Data(CountryWords.all.joined(separator: "\n").utf8).write(to: words)
    return try best {
      try run(program, ["-j1", "-o", "-F", "-w", "-f", words.path, text.path], input: FileHandle.nullDevice)
    }
  }

  /// Seconds that the program takes to answer the same texts on one core; nil if it cannot be held to one.
  private static func program(_ articles: [Text], in place: Place) throws -> Double? {
    guard let taskset = Place.peer("taskset"), Place.isBuilt else { return nil }
    let lines = place.folder.appendingPathComponent("analysis.jsonl")
    let encoder = JSONEncoder()
    let texts = try articles.map { try encoder.encode(["text": String(decoding: $0.bytes, as: UTF8.self)]) }
    try Data(texts.joined(separator: [0x0A])).write(to: lines)
    return try best {
      let input = try FileHandle(forReadingFrom: lines)
      return try run(taskset, ["-c", "0", Place.program, "analyze"], input: input)
    }
  }

  private static func run(_ program: String, _ arguments: [String], input: FileHandle) throws -> Int {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return 0
  }
}
