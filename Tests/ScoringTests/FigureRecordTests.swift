import Scoring
import Testing

@Suite("Figures are compared with those on record")
struct FigureRecordTests {
  private let record = FigureRecord("# a remark\nnews\tF1\t90.00\nnews\tlost\t2.00\nnews\tpace\t50.00\nbroken\n")

  @Test("More than half a point worse is a fall, whichever way is worse")
  func falls() {
    #expect(!record.hasFallen(Figure("F1", 89.6), in: "news"))
    #expect(record.hasFallen(Figure("F1", 89.4), in: "news"))
    #expect(!record.hasFallen(Figure("F1", 95), in: "news"))
    #expect(record.hasFallen(Figure("lost", 2.6, aim: .low), in: "news"))
    #expect(!record.hasFallen(Figure("lost", 1, aim: .low), in: "news"))
  }

  @Test("What depends on the machine, and what is not on record, never falls")
  func neverFalls() {
    #expect(!record.hasFallen(Figure("pace", 1, aim: .none), in: "news"))
    #expect(!record.hasFallen(Figure("F1", 1), in: "other news"))
  }

  @Test("What is put on record is read again")
  func roundTrip() {
    let section = FigureSection(name: "news", texts: 3, figures: [Figure("F1", 91.2345)])
    #expect(FigureRecord(FigureRecord.text(of: [section])).value(of: section.figures[0], in: "news") == 91.23)
  }
}
