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
    let section = FigureSection(name: "news", extent: "3 texts", figures: [Figure("F1", 91.2345)])
    #expect(FigureRecord(FigureRecord.text(of: [section])).value(of: section.figures[0], in: "news") == 91.23)
  }

  @Test("What is put on record alone leaves the rest as it was")
  func partly() {
    let earlier = "# a remark\nnews\tF1\t90.00\nnews\tlost\t2.00\npairs\told\t1.00\npace\tMB/s\t50.00\n"
    let pairs = FigureSection(name: "pairs", extent: "7 pairs", figures: [Figure("best F1", 95.5)])
    let new = FigureSection(name: "new", extent: nil, figures: [Figure("F1", 1)])
    let lines = FigureRecord.text(of: [pairs, new], keeping: earlier).split(separator: "\n").filter { $0.first != "#" }
    #expect(
      lines == ["news\tF1\t90.00", "news\tlost\t2.00", "pairs\tbest F1\t95.50", "pace\tMB/s\t50.00", "new\tF1\t1.00"]
    )
  }
}
