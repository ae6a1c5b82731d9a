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

  @Test func seedsOfTheFuzzer() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Fuzz/Seeds")
    let seeds = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(seeds.count > 10)
    for seed in seeds {
      let bytes = Array(try Data(contentsOf: seed))
      for language in [nil, "en", "de", "ru", "ja"] {
        let fault = Examination.fault(in: bytes, language: language)
        #expect(fault == nil, "\(seed.lastPathComponent), \(language ?? "guessed")")
      }
    }
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
