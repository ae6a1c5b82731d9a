import Foundation
import PseudoTerminal

/// From a key to the last byte of its answer, and the bytes of it.
enum KeysBenchmark {
  static func run(_ place: Place, _ report: inout Report) {
    report.part("Keys (120×40, \(place.articles) articles, default theme)")
    guard let floor = WatchedProgram([Place.floor]), let run = WatchedProgram([Place.program, place.many.path]) else {
      return
    }
    defer {
      floor.end()
      run.end()
    }
    _ = floor.milliseconds(until: "ready")
    _ = run.milliseconds(until: "agree on", timeout: 60_000)
    run.settle(3_000)
    let keys: [(name: String, key: String, floor: String, budget: String)] = [
      ("list down", "j", "j", "p50 ≤ 3 × floor, p99 ≤ 8 ms"),
      ("list page", "\u{4}", " ", "p50 ≤ 3 × floor, p99 ≤ 8 ms"),
      ("next article", "J", "j", "p99 ≤ 16 ms"),
      ("next quote", ")", "j", "p50 ≤ 3 × floor, p99 ≤ 8 ms"),
    ]
    for (name, key, floorKey, budget) in keys {
      let least = (0..<30).compactMap { _ in floor.press(floorKey) }
      let taken = (0..<100).compactMap { _ in run.press(key) }
      floor.press("k")
      let beside = ("floor", Statistics.median(least.map(\.last)))
      report.add("\(name), p50", Statistics.median(taken.map(\.last)), "ms", beside: beside, budget: budget)
      report.add("\(name), p99", Statistics.quantile(0.99, of: taken.map(\.last)), "ms", budget: budget)
      let bytes = ("floor", Statistics.median(least.map { Double($0.bytes) }))
      report.add(
        "\(name), bytes",
        Statistics.median(taken.map { Double($0.bytes) }),
        "B",
        beside: bytes,
        budget: "≤ 2 × floor"
      )
    }
  }
}
