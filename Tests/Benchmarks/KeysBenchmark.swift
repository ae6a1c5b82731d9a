import Foundation
import PseudoTerminal

/// From a key to the last byte of its answer, and the bytes of it.
enum KeysBenchmark {
  static func run(_ place: Place, _ report: inout Report) {
    report.part("Keys (120×40, \(place.articles) articles, default theme)")
    let library = place.freshLibrary()
    guard let floor = WatchedProgram([Place.floor]),
      let run = WatchedProgram([Place.program, place.many.path, "--library", library])
    else { return }
    defer {
      floor.end()
      run.end()
      Place.removeLibrary(library)
    }
    _ = floor.milliseconds(until: "ready")
    _ = run.milliseconds(until: "agree on", timeout: 60_000)
    run.settle(3_000)
    let keys: [(name: String, key: String, floor: String, isSameChange: Bool, budget: String)] = [
      ("list down", "j", "j", true, "p50 ≤ 3 × floor, p99 ≤ 8 ms"),
      ("list page", "\u{6}", " ", true, "p50 ≤ 3 × floor, p99 ≤ 8 ms"),
      ("next article", "J", "j", false, "p99 ≤ 16 ms"),
      ("next quote", ")", "j", false, "p50 ≤ 3 × floor, p99 ≤ 8 ms"),
    ]
    for (name, key, floorKey, isSameChange, budget) in keys {
      // In turn, so that the machine's mood falls on both.
      let pairs = (0..<100).map { _ in (floor.press(floorKey), run.press(key)) }
      let least = pairs.compactMap(\.0)
      let taken = pairs.compactMap(\.1)
      let beside = ("floor", Statistics.median(least.map(\.last)))
      report.add("\(name), p50", Statistics.median(taken.map(\.last)), "ms", beside: beside, budget: budget)
      let worst = ("floor", Statistics.quantile(0.99, of: least.map(\.last)))
      report.add("\(name), p99", Statistics.quantile(0.99, of: taken.map(\.last)), "ms", beside: worst, budget: budget)
      let bytes = ("floor", Statistics.median(least.map { Double($0.bytes) }))
      report.add(
        "\(name), bytes",
        Statistics.median(taken.map { Double($0.bytes) }),
        "B",
        beside: isSameChange ? bytes : nil,
        budget: isSameChange ? "≤ 2 × floor" : "what changes: text, quotes, marks"
      )
    }
  }
}
