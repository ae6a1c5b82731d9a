import Catalog
import Foundation
import News
import Newsroom
import Storage
import TestSupport
import Testing

/// Stories are found as articles come in, whatever comes first.
@Suite struct GatheringTests {
  private static let events: [(name: String, day: Int, words: [String])] = [
    ("Marwick", 29, ["bridge", "pillars", "ferries", "divers", "wreckage", "riverbed", "engineers", "railway"]),
    ("Velmora", 30, ["orchards", "blossom", "harvest", "growers", "apples", "frosts", "cider", "loans"]),
    ("Ellery", 31, ["lighthouse", "keepers", "strike", "lamps", "ministry", "wages", "pickets", "talks"]),
    ("Calder", 1, ["furnace", "explosion", "workers", "inspectors", "valves", "pressure", "factory", "smoke"]),
  ]

  /// Reports of four events, three of each, on days about the end of a month.
  private static func reports() -> [(name: String, text: String)] {
    events.enumerated().flatMap { number, event in
      (0..<3).map { copy in
        let people = ["Ada Brandt\(event.name)", "Jonas Feld\(event.name)", "Mira Sol\(event.name)"]
        let day = event.day + (copy == 2 && event.day < 31 ? 1 : 0)
        let month = event.day == 1 ? "04" : "03"
        let date = "2031-\(month)-\(day < 10 ? "0\(day)" : "\(day)")"
        var lines = ["\(event.words[copy].capitalized) at \(event.name) on everybody’s mind again"]
        for turn in 0..<4 {
          let said = event.words.indices.map { event.words[($0 * (copy + 1) + turn) % event.words.count] }
          lines.append(
            "In \(event.name) the \(said.joined(separator: " and the ")) kept \(people[(turn + copy) % 3]) busy."
          )
        }
        return ("\(number)-\(copy).txt", " date \(date) " + lines.joined(separator: "\n\n"))
      }
    }
  }

  private static func gather(_ library: Library) -> [Bulletin] {
    var bulletins: [Bulletin] = []
    Gathering(library: library).run(mayGoOn: { true }, tell: { bulletins.append($0) })
    return bulletins
  }

  /// The names of the files of every story.
  private static func stories(_ library: Library) throws -> Set<Set<String>> {
    let holdings = try library.holdings()
    var stories: [UInt32: Set<String>] = [:]
    for row in try library.rows(Array(holdings.present)) where holdings.story(of: row.id) != 0 {
      let name = URL(fileURLWithPath: row.source).lastPathComponent
      stories[holdings.story(of: row.id), default: []].insert(name)
    }
    return Set(stories.values)
  }

  @Test(arguments: 1...4)
  func theOrderOfArrivalChangesNothing(seed: UInt64) async throws {
    let expected = Set((0..<4).map { number in Set((0..<3).map { "\(number)-\($0).txt" }) })
    var reports = Self.reports()
    for index in reports.indices.dropLast() {
      reports.swapAt(index, index + Int(seed &* 2_654_435_761 >> UInt64(index)) % (reports.count - index))
    }
    let folder = try TemporaryFolder()
    let library = try Library(.memory)
    for (place, report) in reports.enumerated() {
      try folder.write(report.text, to: report.name)
      guard place % 5 == 4 || place == reports.count - 1 else { continue }
      _ = try await Readout([folder.path], into: library)
      _ = Self.gather(library)
    }
    #expect(try Self.stories(library) == expected)
    #expect(Self.gather(library).isEmpty, "nothing is left to do")
  }

  @Test func aDeskThatGoesOnGathersWhatComesIn() async throws {
    let folder = try TemporaryFolder()
    let reports = Self.reports()
    for report in reports.prefix(2) { try folder.write(report.text, to: report.name) }
    let live = try await LiveDesk(folder.path)
    #expect(await live.until { (try? Self.stories($0.library)) == [["0-0.txt", "0-1.txt"]] })
    try folder.write(reports[2].text, to: reports[2].name)
    live.desk.rescan()
    #expect(await live.until { (try? Self.stories($0.library).first?.count) == 3 })
    let told = live.bulletins.contains { bulletin in
      guard case .changed(let changes) = bulletin else { return false }
      return changes.contains { if case .gathered = $0 { true } else { false } }
    }
    #expect(told)
  }

  @Test func whatIsStoppedGoesOnLater() async throws {
    let folder = try TemporaryFolder()
    for report in Self.reports() { try folder.write(report.text, to: report.name) }
    let library = try await Readout([folder.path]).library
    #expect(!Gathering(library: library).run(mayGoOn: { false }, tell: { _ in }))
    #expect(try Self.stories(library).isEmpty)
    _ = Self.gather(library)
    #expect(try Self.stories(library).count == 4)
  }
}
