import Examining
import Foundation
import News
import Testing

/// The promises that hold of any text, on texts that mean harm; the fuzzer looks for more of them.
@Suite struct ExaminationTests {
  /// Texts that once broke a promise, cut down to what did.
  @Test(arguments: [
    // Three open quotes in a row, joined from the last to the first: one number for all.
    "“d\n“o\n“d”S said"
  ])
  func onceBroken(_ text: String) {
    let fault = Examination.fault(in: Array(text.utf8), language: "en")
    #expect(fault == nil)
  }

  @Test(arguments: FuzzEntry.allCases)
  func seedsOfTheFuzzer(_ entry: FuzzEntry) throws {
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Fuzz/Seeds")
    let own = try files(seeds.appendingPathComponent(entry.rawValue))
    #expect(!own.isEmpty)
    // Nothing says that a file is what it is taken for.
    for other in FuzzEntry.allCases {
      for seed in try files(seeds.appendingPathComponent(other.rawValue)) {
        let fault = Examination.fault(in: Array(try Data(contentsOf: seed)), as: entry)
        #expect(fault == nil, "\(seed.lastPathComponent), \(entry.rawValue)")
      }
    }
  }

  @Test(arguments: ["en", "de", "ru", "ja"])
  func textsInOtherLanguages(_ language: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../Fuzz/Seeds/text"
    )
    for seed in try files(folder) {
      let fault = Examination.fault(in: Array(try Data(contentsOf: seed)), language: language)
      #expect(fault == nil, "\(seed.lastPathComponent), \(language)")
    }
  }

  private func files(_ folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }

  /// A text in which every promise is broken that can be broken by a caller's mistake is told as such.
  @Test func aBrokenPromiseIsTold() {
    let text = Text("Ana went.")
    let fault = Examination.fault(
      in: Article(text: text, headline: Headline("Bob", range: TextRange(0, 3), isDerived: false))
    )
    #expect(fault == "the headline is spelt otherwise where it stands")
  }
}
