import Catalog
import Foundation
import News
import Newsroom
import Storage
import TestSupport
import Testing

/// A long file whose reading was broken off is gone on with, not begun anew.
@Suite(.serialized) struct BrokenOffTests {
  private static let count = 4_000
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let lines: [String] = (0..<count).map { number in
    guard number != 3 else { return "{\"title\": \"cut" }
    let text = "“Pier \(number) opened,” Ada Brandt said in Japan. " + String(repeating: "Ships came. ", count: 20)
    return "{\"title\": \"Pier \(number)\", \"text\": \"\(text)\"}"
  }

  private static func bytes(_ name: String) -> [UInt8] {
    switch name {
    case "dump.jsonl": Array(lines.joined(separator: "\n").utf8)
    case "dump.jsonl.gz": Packing.gzip(Array(lines.joined(separator: "\n").utf8))
    default:
      (0..<count).filter { $0 != 3 }
        .flatMap { Array(" date 2031-03-04 Pier \($0)\n\nIt opened, and ships came.\n\n".utf8) }
    }
  }

  /// Takes the folder in and stops as soon as something is stored.
  private func brokenOff(into library: Library? = nil) async throws -> Readout {
    try await Readout(inputs: [.path(folder.path)], into: library, workers: 2) { desk, bulletin in
      if case .changed = bulletin { desk.stop() }
    }
  }

  @Test(arguments: ["dump.jsonl", "dump.jsonl.gz", "scrape.txt"])
  func whatIsThereIsNotReadAgain(name: String) async throws {
    try folder.write(Self.bytes(name), to: name)
    let first = try await brokenOff()
    let stored = first.rows.count
    try #require(first.last.isStopped && stored > 0 && stored < Self.count - 1)
    let second = try await Readout([folder.path], into: first.library)
    #expect(second.rows.map(\.headline) == (0..<Self.count).filter { $0 != 3 }.map { "Pier \($0)" })
    #expect(second.last.articles == Self.count - 1 - stored, "what was stored is not read again")
    let third = try await Readout([folder.path], into: first.library)
    #expect(third.last.known == 1 && third.rows.count == Self.count - 1)
    let places: [String?] = name == "scrape.txt" ? [] : ["line 4"]
    #expect([second, third].allSatisfy { $0.told.map(\.place) == places }, "what was wrong is told each time")
  }

  @Test func aFileThatHasChangedIsReadAnew() async throws {
    let path = try folder.write(Self.bytes("dump.jsonl"), to: "dump.jsonl")
    let first = try await brokenOff()
    try #require(first.last.isStopped)
    let changed = ["{\"title\": \"First\", \"text\": \"It opened.\"}"] + Self.lines.dropFirst(5)
    try Data(changed.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    let second = try await Readout([folder.path], into: first.library)
    #expect(Set(second.rows.map(\.headline)) == Set(["First"] + (5..<Self.count).map { "Pier \($0)" }))
    #expect(second.last.articles == changed.count)
  }

  /// Whoever says where the fields stand may read the same bytes otherwise.
  @Test func nothingGoesOnAfterAReadingOfAnotherVersion() async throws {
    try folder.write(Self.bytes("dump.jsonl"), to: "dump.jsonl")
    let first = try await brokenOff()
    try #require(first.last.isStopped)
    try first.library.expectReading(version: .max, of: [])
    let second = try await Readout([folder.path], into: first.library)
    #expect(second.last.articles == Self.count - 1)
    #expect(second.rows.count == Self.count - 1)
  }

  @Test func aProgramThatIsEndedAtAnyMomentGoesOn() throws {
    let path = try folder.write(Self.bytes("dump.jsonl"), to: "dump.jsonl")
    let place = folder.path(of: "library")
    for round in 1...6 { try ProbeRun([place, path]).end(afterMicroseconds: UInt32(round) * 120_000) }
    let last = try ProbeRun([place, path])
    last.wait()
    #expect(last.said.contains { $0.hasPrefix("finished") && $0.hasSuffix(" ") }, "\(last.said)")
    let library = try Library(.file(place), access: .readOnly)
    let rows = try library.rows(Array(library.holdings().present))
    #expect(Set(rows.map(\.headline)) == Set((0..<Self.count).filter { $0 != 3 }.map { "Pier \($0)" }))
    #expect(rows.count == Self.count - 1)
  }
}
