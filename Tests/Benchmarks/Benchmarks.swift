import Foundation
import PseudoTerminal

/// Prints every figure that Dateline promises, each beside a peer or a floor measured in the same run.
///
///     benchmarks [--quick] [PART …]
///
/// Parts are `start`, `keys`, `analysis`, `stories`, `compare`, `doors`, `lists`, `catalog`, `library` and `million`;
/// without one, all but the last, which makes a library of a million articles and takes half an hour. `--quick` makes the big
/// folder a tenth.
/// `DATELINE_CORPUS` names a folder of articles for the libraries, instead of articles by rule.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let parts = arguments.filter { !$0.hasPrefix("--") }
    let isQuick = arguments.contains("--quick")
    var report = Report()
    let place = try Place(articles: isQuick ? 10_000 : 100_000)
    defer { place.remove() }
    place.keepToItself()
    let all: [(name: String, run: (Place, inout Report) throws -> Void)] = [
      ("start", StartBenchmark.run), ("keys", KeysBenchmark.run), ("analysis", AnalysisBenchmark.run),
      ("stories", StoryBenchmark.run), ("compare", ComparisonBenchmark.run), ("doors", DoorsBenchmark.run),
      ("lists", ListsBenchmark.run), ("catalog", CatalogBenchmark.run), ("library", LibraryBenchmark.run),
      ("million", LibraryBenchmark.million),
    ]
    for (name, run) in all where parts.isEmpty ? name != "million" : parts.contains(name) { try run(place, &report) }
  }
}
