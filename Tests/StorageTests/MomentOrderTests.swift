import Catalog
import News
import Storage
import TestSupport
import Testing

/// The time of day is kept, and orders the articles of one day.
@Suite struct MomentOrderTests {
  @Test func withinADayTheNewestComesFirst() throws {
    let library = try Library(.memory)
    let source = try library.source(at: Array("/n/".utf8)).number
    for (number, hour) in ["", "8", "17", "9"].enumerated() {
      let path = "/n/\(number).txt"
      let report = Reports.report("Report \(number)", "It rained \(number).", date: "2031-03-04", published: hour)
      try Shelf(library).store(report, at: path)
    }
    try Shelf(library).store(Reports.report("Next day", "It rained.", date: "2031-03-05"), at: "/n/9.txt")
    let order: [Int32] = [5, 3, 4, 2, 1]
    var holdings = try library.holdings()
    #expect(holdings.byDate == order)
    #expect(try library.opening(rows: 9).rows.map { Int32($0.id.number) } == order)
    #expect(try library.opening(sources: [source], rows: 9).rows.map { Int32($0.id.number) } == order)
    #expect(holdings.sorted(holdings.present, by: .date) == order)
    let late = Reports.report("Late", "It snowed.", date: "2031-03-04", published: "12")
    for change in try Shelf(library).store(late, at: "/n/10.txt") { holdings.apply(change) }
    #expect(holdings.byDate == [5, 3, 6, 4, 2, 1])
    #expect(try holdings == library.holdings())
    #expect(try library.ailments()?.isEmpty == true)
    #expect(try library.article(ArticleID(2))?.article.published?.written == "2031-03-04T08:00:00+02:00")
  }
}
