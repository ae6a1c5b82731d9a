import MarkedTexts
import Scoring
import Testing

@Suite("The project's own marked texts")
struct MarkedTextsTests {
  static let texts = (try? MarkedFolder.texts()) ?? []

  @Test("Dateline finds what a careful reader finds", arguments: texts)
  func isReadAsMarked(_ text: MarkedText) {
    let findings = MarkedFindings(text)
    let wanted = findings.wanted.joined(separator: "\n  ")
    let found = findings.found.joined(separator: "\n  ")
    #expect(findings.wanted == findings.found, "\(text)\nwanted:\n  \(wanted)\nfound:\n  \(found)")
  }

  @Test("Every file is in the notation from end to end, no two phenomena have one name, and there are 300")
  func isWellWritten() throws {
    let texts = try MarkedFolder.texts()
    let repeated = Dictionary(grouping: texts, by: \.name).filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated.isEmpty)
    #expect(texts.count >= 300)
  }

  @Test("What is marked is what is held", arguments: texts)
  func holdsWhatItMarks(_ text: MarkedText) {
    for mark in text.marks {
      switch mark.meaning {
      case .quote: #expect(text.holds.contains(.quotes), "\(text)")
      case .mention: #expect(text.holds.contains(.countries), "\(text)")
      case .furniture: #expect(text.holds.contains(.furniture), "\(text)")
      case .field: #expect(text.holds.contains(.fields), "\(text)")
      }
    }
  }
}
