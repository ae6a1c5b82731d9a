import Catalog
import Foundation
import Glibc
import News
import Newsroom
import Storage
import TestSupport
import Testing

/// A program that is ended at any moment loses nothing that it has said is stored.
///
/// `DATELINE_ROUNDS` in the environment says how often it is ended; else twenty times.
@Suite(.serialized) struct CrashTests {
  private let folder: TemporaryFolder

  /// A folder of 400 articles in 250 files.
  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<250 {
      let more = number % 5 == 0 ? (1...3).map { NewsdeskTests.report(1_000 * $0 + number, day: $0) } : []
      let text = ([NewsdeskTests.report(number)] + more).joined()
      try folder.write(text, to: "news/\(number % 7)/\(number).txt")
    }
  }

  private var news: String { folder.path(of: "news") }

  private static let rounds = ProcessInfo.processInfo.environment["DATELINE_ROUNDS"].flatMap { Int($0) } ?? 20

  @Test func whatWasSaidToBeStoredIsThereAfterAnyEnd() async throws {
    let undisturbed = try await Readout([news]).rows
    #expect(undisturbed.count == 400)
    var libraries = 0
    var place = folder.path(of: "0.library")
    for _ in 0..<Self.rounds {
      let probe = try ProbeRun([place, news], starring: true)
      probe.end(afterMicroseconds: UInt32.random(in: 1_000..<900_000))
      try expectKept(probe.said, in: place)
      guard probe.said.contains(where: { $0.hasPrefix("finished") }) else { continue }
      try expectComplete(place, undisturbed)
      libraries += 1
      place = folder.path(of: "\(libraries).library")
    }
    let last = try ProbeRun([place, news], starring: true)
    last.wait()
    try expectKept(last.said, in: place)
    try expectComplete(place, undisturbed)
  }

  @Test func twoProgramsTakeInTheSameFolderAtOnce() async throws {
    let place = folder.path(of: "two.library")
    let probes = try [ProbeRun([place, news]), ProbeRun([place, news])]
    for probe in probes {
      probe.wait()
      #expect(probe.said.contains { $0.hasPrefix("finished") && $0.hasSuffix(" ") }, "\(probe.said)")
    }
    let undisturbed = try await Readout([news]).rows
    let rows = try Self.rows(of: place)
    #expect(Set(rows.map(\.headline)) == Set(undisturbed.map(\.headline)))
    #expect(rows.count == 400)
  }

  @Test func aDiskThatTakesNoMoreLeavesWhatWasStored() async throws {
    let place = folder.path(of: "full.library")
    let full = try ProbeRun([place, news], mostKilobytes: 400)
    full.wait()
    #expect(full.said.contains { $0.hasPrefix("f") && $0.contains(LibraryFault.diskFull.sentence) }, "\(full.said)")
    try expectKept(full.said, in: place)
    let next = try ProbeRun([place, news])
    next.wait()
    try expectComplete(place, try await Readout([news]).rows)
  }

  @Test func aLibraryThatMayOnlyBeReadSaysSo() async throws {
    let place = folder.path(of: "only.library")
    try ProbeRun([place, news]).wait()
    try folder.write(NewsdeskTests.report(9_999), to: "news/new.txt")
    let readout = try await Readout([news], into: Library(.file(place), access: .readOnly))
    #expect(readout.last.isFinished)
    #expect(readout.last.failure == LibraryFault.readOnly.sentence)
    #expect(try Self.rows(of: place).count == 400)
  }

  private static func rows(of place: String) throws -> [ArticleRow] {
    let library = try Library(.file(place))
    defer { library.close() }
    return try library.rows(Array(library.holdings().present))
  }

  /// What was said to be stored and starred is.
  private func expectKept(_ said: [String], in place: String) throws {
    guard FileManager.default.fileExists(atPath: place), !said.isEmpty else { return }
    let library = try Library(.file(place))
    defer { library.close() }
    let holdings = try library.holdings()
    for line in said {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Int($0) }
      switch words.first {
      case "stored":
        let articles = (numbers[0]...numbers[1]).map { ArticleID($0) }
        #expect(articles.allSatisfy(holdings.present.contains))
        for article in articles.prefix(2) { #expect(try library.article(article) != nil) }
      case "starred": #expect(holdings.facets[.starred].contains(ArticleID(numbers[0])))
      case _: continue
      }
    }
  }

  /// The library holds what it would hold if nothing had happened.
  private func expectComplete(_ place: String, _ undisturbed: [ArticleRow]) throws {
    let rows = try Self.rows(of: place)
    #expect(rows == undisturbed)
  }
}
