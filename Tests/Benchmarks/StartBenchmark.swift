import Foundation
import PseudoTerminal
import Reading

/// How long until the first frame, and until the first rows; how much memory; what it does when idle.
enum StartBenchmark {
  static func run(_ place: Place, _ report: inout Report) {
    report.part("Start (120×40, medians of 7)")
    var times: [String: [Double]] = [:]
    var memory: [String: [Double]] = [:]
    for round in 0..<7 {
      var programs: [(name: String, arguments: [String], text: String)] = [
        ("floor", [Place.floor], "ready"),
        ("two", [Place.program, place.two.path], "articles"),
        ("many", [Place.program, place.many.path], "articles"),
        ("rows", [Place.program, place.many.path], "agree on"),
      ]
      if let fzf = Place.peer("fzf") {
        programs.append(("fzf", ["/bin/sh", "-c", "exec \(fzf) < \(place.titles.path)"], "subject number 0 "))
      }
      for (name, arguments, text) in round % 2 == 0 ? programs : programs.reversed() {
        let library = place.freshLibrary()
        let environment = ["NO_COLOR": "1", "DATELINE_LIBRARY": library]
        guard let run = WatchedProgram(arguments, environment: environment) else { continue }
        if let time = run.milliseconds(until: text) { times[name, default: []].append(time) }
        if name == "two" { run.settle(200) }
        memory[name, default: []].append(run.peakMemory)
        run.end()
        Place.removeLibrary(library)
      }
    }
    let peer = ("fzf on \(place.articles) titles", times["fzf"].flatMap(Statistics.median))
    func median(_ name: String) -> Double? { times[name].flatMap(Statistics.median) }
    report.add("first frame, bare ncurses program", median("floor"), "ms", budget: "the floor")
    report.add("first frame, 2 articles", median("two"), "ms", beside: peer, budget: "≤ 1.2 × fzf")
    report.add("first frame, \(place.articles) unseen files", median("many"), "ms", beside: peer, budget: "≤ 1.2 × fzf")
    report.add("first rows with quotes and countries", median("rows"), "ms", budget: "≤ 150 ms")
    report.add("peak memory, 2 articles", memory["two"].flatMap(Statistics.median), "MiB", budget: "≤ 32 MiB")
    whole(place, &report)
  }

  /// Reads the whole folder: rate, memory, and then the idle load.
  private static func whole(_ place: Place, _ report: inout Report) {
    let library = place.freshLibrary()
    guard let run = WatchedProgram([Place.program, place.many.path, "--library", library]) else { return }
    defer {
      run.end()
      Place.removeLibrary(library)
    }
    let number = Numeral.grouped(place.articles)
    let time = run.milliseconds(until: "\(number) articles", timeout: 300_000)
    run.settle(1_500)
    report.add(
      "articles read and analysed a second",
      time.map { Double(place.articles) / $0 * 1_000 },
      "/s",
      budget: "≥ 2500 /s"
    )
    report.add("peak memory, \(place.articles) articles", run.peakMemory, "MiB", budget: "≤ 256 MiB while reading")
    let idle = run.idle(seconds: 10)
    report.add("idle for 10 s: processor", idle.cpuPercent, "%", budget: "0.0 %")
    report.add("idle for 10 s: bytes sent", Double(idle.bytes), "B", budget: "0")
  }
}
