import Foundation
import PseudoTerminal
import Reading

/// A library of many articles: how it is made, how large it is, how it opens, and how it answers.
enum LibraryBenchmark {
  static func run(_ place: Place, _ report: inout Report) throws {
    try run(articles: place.articles, place, &report)
  }

  static func million(_ place: Place, _ report: inout Report) throws {
    try run(articles: 1_000_000, place, &report)
  }

  private static func run(articles: Int, _ place: Place, _ report: inout Report) throws {
    let newsprint = try Newsprint(articles: articles, in: place)
    let library = place.folder.appendingPathComponent("library-\(newsprint.articles).sqlite")
    try make(library, of: newsprint, place, &report)
    start(library, of: newsprint, place, &report)
    keys(library, of: newsprint, &report)
    search(library, of: newsprint, &report)
    try list(library, of: newsprint, &report)
  }

  /// Imports everything into a new library, beside the bare table.
  private static func make(_ library: URL, of newsprint: Newsprint, _ place: Place, _ report: inout Report) throws {
    report.part("Library of \(newsprint.articles) articles: import")
    Place.removeLibrary(library.path)
    let floor = try BareSearchTable.articlesPerSecond(of: newsprint, in: place.folder)
    let start = WatchedProgram.now
    guard
      let run = WatchedProgram([Place.program, "import", newsprint.folder.path, "--library", library.path]),
      run.ending(timeout: 3_600_000) == .exit(0)
    else { return print("  the import failed") }
    let rate = Double(newsprint.articles) / (WatchedProgram.now - start) * 1_000
    let beside = ("bare FTS5 insertion", Optional(floor))
    report.add("articles imported a second", rate, "/s", beside: beside, budget: "≥ 2500 /s, ≥ 0.5 × bare")
    report.add("peak memory of the import", run.peakMemory, "MiB", budget: "≤ 256 MiB")
    let size = try FileManager.default.attributesOfItem(atPath: library.path)[.size] as? Int
    let text = Double(newsprint.bytes) / 1_048_576
    report.add(
      "size of the library",
      size.map { Double($0) / 1_048_576 },
      "MiB",
      beside: ("the texts", text),
      budget: "≤ 1.6 × the texts"
    )
    let again = WatchedProgram.now
    if let run = WatchedProgram([Place.program, "import", newsprint.folder.path, "--library", library.path]),
      run.ending(timeout: 600_000) != nil
    {
      report.add("the same folder again, nothing changed", (WatchedProgram.now - again) / 1_000, "s", budget: "–")
    }
  }

  /// First frames of this library and of one of two articles, in turn, beside fzf.
  private static func start(_ library: URL, of newsprint: Newsprint, _ place: Place, _ report: inout Report) {
    report.part("Library of \(newsprint.articles) articles: start (120×40, medians of 9)")
    let small = place.folder.appendingPathComponent("library-2-\(getpid()).sqlite")
    defer { Place.removeLibrary(small.path) }
    _ = WatchedProgram([Place.program, "import", place.two.path, "--library", small.path])?.ending()
    let whole = "\(Numeral.grouped(newsprint.articles)) articles"
    var programs: [(name: String, arguments: [String], text: String)] = [
      ("two", [Place.program, "--library", small.path], "2 articles"),
      ("all", [Place.program, "--library", library.path], whole),
      ("folder", [Place.program, "--library", library.path, newsprint.folder.path], whole),
    ]
    if let fzf = Place.peer("fzf") {
      programs.append(("fzf", ["/bin/sh", "-c", "exec \(fzf) < \(place.titles.path)"], "subject number 0 "))
    }
    var times: [String: [Double]] = [:]
    var memory: [String: [Double]] = [:]
    for round in 0..<9 {
      for (name, arguments, text) in round % 2 == 0 ? programs : programs.reversed() {
        guard let run = WatchedProgram(arguments, environment: ["NO_COLOR": "1"]) else { continue }
        if let time = run.milliseconds(until: text) { times[name, default: []].append(time) }
        if name != "folder" { run.settle(500) }
        memory[name, default: []].append(run.peakMemory)
        run.end()
      }
    }
    func median(_ name: String) -> Double? { times[name].flatMap(Statistics.median) }
    let peer = ("fzf on \(place.articles) titles", median("fzf"))
    report.add("first frame, 2 articles", median("two"), "ms", beside: peer, budget: "≤ 1.2 × fzf")
    report.add("first frame, all", median("all"), "ms", beside: peer, budget: "≤ 1.2 × fzf")
    report.add("the same beside 2 articles", median("all"), "ms", beside: ("2", median("two")), budget: "≤ 1.2 ×")
    report.add("its folder, seen before: list complete", median("folder"), "ms", beside: peer, budget: "≤ 1.2 × fzf")
    report.add("peak memory, 2 articles", memory["two"].flatMap(Statistics.median), "MiB", budget: "≤ 32 MiB")
    report.add("peak memory, all", memory["all"].flatMap(Statistics.median), "MiB", budget: "≤ 96 MiB")
  }

  /// Moving, filtering by countries and by an expression, in turn with the bare program.
  private static func keys(_ library: URL, of newsprint: Newsprint, _ report: inout Report) {
    report.part("Library of \(newsprint.articles) articles: keys (120×40)")
    guard let floor = WatchedProgram([Place.floor]), let run = open(library, newsprint) else { return }
    defer {
      floor.end()
      run.end()
    }
    _ = floor.milliseconds(until: "ready")
    let bound = "p50 ≤ 3 × floor, p99 ≤ 8 ms"
    pairs("list down", "j", run, "j", floor, bound, &report)
    pairs("list page", "\u{6}", run, " ", floor, bound, &report)
    pairs("next article", "J", run, "j", floor, "p99 ≤ 16 ms", &report)
    run.press("c")
    run.type("japan")
    run.settle(200)
    pairs("country on or off", " ", run, "j", floor, "p99 ≤ 16 ms", &report)
    run.press(" ")
    run.press("\r")
    pairs("filter off or on", "C", run, "j", floor, "p99 ≤ 16 ms", &report)
    run.settle(1_000)
    let idle = run.idle(seconds: 10)
    report.add("idle for 10 s: processor", idle.cpuPercent, "%", budget: "0.0 %")
    report.add("idle for 10 s: bytes sent", Double(idle.bytes), "B", budget: "0")
  }

  private static func pairs(
    _ name: String,
    _ key: String,
    _ run: WatchedProgram,
    _ floorKey: String,
    _ floor: WatchedProgram,
    _ budget: String,
    _ report: inout Report
  ) {
    let pairs = (0..<100).map { _ in (floor.press(floorKey), run.press(key)) }
    let least = pairs.compactMap(\.0).map(\.last)
    let taken = pairs.compactMap(\.1).map(\.last)
    let half = ("floor", Statistics.median(least))
    report.add("\(name), p50", Statistics.median(taken), "ms", beside: half, budget: budget)
    let worst = ("floor", Statistics.quantile(0.99, of: least))
    report.add("\(name), p99", Statistics.quantile(0.99, of: taken), "ms", beside: worst, budget: budget)
  }

  /// Searching the whole library, letter by letter; then the rows of rare and common words.
  private static func search(_ library: URL, of newsprint: Newsprint, _ report: inout Report) {
    report.part("Library of \(newsprint.articles) articles: search (120×40)")
    guard let run = open(library, newsprint) else { return }
    defer { run.end() }
    var letters: [Double] = []
    var words: [Double] = []
    for word in [
      "treaty", "harbour", "minister", "commission", "the", "grain treaty", "\"the minister said\"", "govern*",
    ] {
      run.type("g/")
      run.settle(200)
      for letter in word {
        if let answer = run.press(String(letter), settle: 150) { letters.append(answer.first) }
      }
      if let answer = run.press("\r", settle: 150) { words.append(answer.last) }
      run.press("\u{1B}", settle: 150)
      run.press("\u{1B}", settle: 150)
    }
    report.add("a letter typed: first answer, p50", Statistics.median(letters), "ms", budget: "≤ 50 ms")
    report.add("a letter typed: first answer, p99", Statistics.quantile(0.99, of: letters), "ms", budget: "≤ 50 ms")
    report.add("Enter: list complete, p50", Statistics.median(words), "ms", budget: "first rows ≤ 30 ms")
  }

  /// The list of one country into a pipe.
  private static func list(_ library: URL, of newsprint: Newsprint, _ report: inout Report) throws {
    report.part("Library of \(newsprint.articles) articles: without the screen")
    for (name, filter) in [("one country", "country:JP"), ("a phrase", "\"said on\""), ("everything", "")] {
      let times = try (0..<7).map { _ in try firstLine(library, filter) }
      let budget = name == "one country" ? "≤ 50 ms" : "–"
      report.add("list of \(name): first line", Statistics.median(times), "ms", budget: budget)
    }
  }

  private static func firstLine(_ library: URL, _ filter: String) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Place.program)
    process.arguments =
      ["list", "--jsonl", "--library", library.path] + (filter.isEmpty ? [] : ["--filter", filter])
    let pipe = Pipe()
    process.standardOutput = pipe
    let start = WatchedProgram.now
    try process.run()
    _ = pipe.fileHandleForReading.availableData
    let time = WatchedProgram.now - start
    process.terminate()
    process.waitUntilExit()
    return time
  }

  /// Opens the library and waits until everything is there.
  private static func open(_ library: URL, _ newsprint: Newsprint) -> WatchedProgram? {
    guard let run = WatchedProgram([Place.program, "--library", library.path]) else { return nil }
    _ = run.milliseconds(until: "\(Numeral.grouped(newsprint.articles)) articles")
    run.settle(1_500)
    return run
  }
}
