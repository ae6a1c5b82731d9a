import Foundation
import PseudoTerminal

/// A dump of JSON lines that comes into a new library: records a second, the first rows on the screen, memory.
enum DumpBenchmark {
  static func run(_ place: Place, _ report: inout Report) throws {
    let records = max(1_000, place.articles / 2)
    let dump = place.folder.appendingPathComponent("dump-\(records).jsonl")
    try write(records, to: dump)
    let size = (try FileManager.default.attributesOfItem(atPath: dump.path)[.size] as? Int ?? 0) / 1_000_000
    report.part("Doors: a dump of \(records) records, \(size) MB")
    guard Place.isBuilt else { return print("  the program is not built") }
    let library = place.freshLibrary()
    defer { Place.removeLibrary(library) }
    if let run = WatchedProgram([Place.program, dump.path, "--library", library], environment: ["NO_COLOR": "1"]) {
      report.add("first rows", run.milliseconds(until: "of the dump"), "ms", budget: "≤ 150 ms")
      run.end()
    }
    Place.removeLibrary(library)
    let start = WatchedProgram.now
    guard let run = WatchedProgram([Place.program, "import", dump.path, "--library", library]),
      run.ending(timeout: 3_600_000) == .exit(0)
    else { return print("  the import failed") }
    report.add(
      "records imported a second",
      Double(records) / (WatchedProgram.now - start) * 1_000,
      "/s",
      budget: "≥ 2500 /s"
    )
    report.add("peak memory of the import", run.peakMemory, "MiB", budget: "≤ 256 MiB")
  }

  /// Writes the dump, unless an earlier run has.
  private static func write(_ records: Int, to file: URL) throws {
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    try Data().write(to: file)
    let output = try FileHandle(forWritingTo: file)
    let encoder = JSONEncoder()
    var lines = Data()
    for number in 0..<records {
      lines += try encoder.encode([
        "title": "Record \(number) of the dump", "maintext": NewsMaker.article(number),
        "url": "https://harbour.example/\(number)", "source_domain": "harbour.example",
        "date_publish": "2031-03-0\(1 + number % 9) 10:00:00",
      ])
      lines.append(0x0A)
      guard lines.count > 8 << 20 || number == records - 1 else { continue }
      try output.write(contentsOf: lines)
      lines.removeAll(keepingCapacity: true)
    }
    try output.close()
  }
}
