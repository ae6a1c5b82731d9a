import Foundation
import Ingest
import News
import PseudoTerminal

/// How fast pages and feeds are read on one core, beside what others read in the same run; and a large dump: records a
/// second, the first rows, memory.
///
/// Pages and feeds are made by rule; where `DATELINE_GOLD` names a folder with `doors` in it, those in there are read as
/// well. Peers are packages of the Python that `DATELINE_PYTHON` names, else `python3`.
enum DoorsBenchmark {
  private static let rounds = 5

  static func run(_ place: Place, _ report: inout Report) throws {
    let pages = (0..<120).map { Array(PageMaker.page($0).utf8) }
    try read(pages, named: "pages by rule, simpler than most", place, &report)
    let feeds = (0..<120).map { Array(PageMaker.feed($0).utf8) }
    try readFeeds(feeds, named: "feeds by rule", place, &report)
    for folder in ["goose3", "readability"] {
      let found = gold(folder, ending: "html")
      if !found.isEmpty { try read(found, named: "pages of \(folder)", place, &report) }
    }
    for folder in ["feedparser", "miniflux", "feed-rs"] {
      let found = gold(folder, ending: "")
      if !found.isEmpty { try readFeeds(found, named: "feeds of \(folder)", place, &report) }
    }
    try DumpBenchmark.run(place, &report)
  }

  private static func read(_ pages: [[UInt8]], named name: String, _ place: Place, _ report: inout Report) throws {
    head(pages, name, &report)
    let rate = rate(of: pages) { WebPage($0).article.body.count }
    let peer = Peer(reading: pages, in: place)
    report.add(
      "pages a CPU second",
      rate,
      "/s",
      beside: ("trafilatura", try peer.rate("trafilatura")),
      budget: "≥ 10 × trafilatura"
    )
    report.add("the same", rate, "/s", beside: ("resiliparse", try peer.rate("resiliparse")), budget: "–")
  }

  private static func readFeeds(_ feeds: [[UInt8]], named name: String, _ place: Place, _ report: inout Report) throws {
    head(feeds, name, &report)
    let rate = rate(of: feeds) { FeedReader.feed(in: Array($0), base: nil)?.entries.count ?? 0 }
    let peer = Peer(reading: feeds, in: place)
    report.add(
      "feeds a CPU second",
      rate,
      "/s",
      beside: ("fastfeedparser", try peer.rate("fastfeedparser")),
      budget: "≥ 1 × fastfeedparser"
    )
    report.add("the same", rate, "/s", beside: ("feedparser", try peer.rate("feedparser")), budget: "–")
  }

  private static func head(_ documents: [[UInt8]], _ name: String, _ report: inout Report) {
    let kilobytes = documents.reduce(0) { $0 + $1.count } / max(1, documents.count) / 1_000
    report.part("Doors: \(documents.count) \(name), \(kilobytes) KB each (one core, the best of \(rounds))")
  }

  /// How many documents are read in a second of the processor.
  private static func rate(of documents: [[UInt8]], _ read: (UnsafeBufferPointer<UInt8>) -> Int) -> Double? {
    var least = Double.infinity
    var found = 0
    for _ in 0..<rounds {
      let start = processorSeconds
      for document in documents { found += document.withUnsafeBufferPointer(read) }
      least = min(least, processorSeconds - start)
    }
    return found > 0 && least > 0 ? Double(documents.count) / least : nil
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The documents of a folder of annotated ones.
  private static func gold(_ folder: String, ending: String) -> [[UInt8]] {
    guard let gold = ProcessInfo.processInfo.environment["DATELINE_GOLD"] else { return [] }
    let files = FileManager.default.enumerator(atPath: "\(gold)/doors/\(folder)")
    let names = (files?.compactMap { $0 as? String } ?? []).filter { ending.isEmpty || $0.hasSuffix(ending) }.sorted()
    return names.compactMap { FileManager.default.contents(atPath: "\(gold)/doors/\(folder)/\($0)").map(Array.init) }
      .filter { !$0.isEmpty }
  }
}
