import MarkedTexts
import News
import Scoring
import Testing

@Suite("The marked texts go through the same scoring as annotated news")
struct MarkedScoreTests {
  @Test("No figure of theirs is worse than on record")
  func isAsGoodAsOnRecord() throws {
    let report = try MarkedScore.report()
    let record = try #require(try FigureRecord.read())
    #expect(report.texts.count > 0)
    for figure in report.figures {
      let earlier = record.value(of: figure, in: report.name)
      let hasFallen = record.hasFallen(figure, in: report.name)
      #expect(!hasFallen, "\(figure.name): \(figure.value), on record \(earlier ?? 0)")
    }
  }

  @Test("Marks become spans in scalars, speakers of each kind, scare quotes and countries")
  func becomesGold() throws {
    let texts = try MarkedFolder.texts()
    let gold = texts.map { GoldArticle($0) }
    for (text, article) in zip(texts, gold) {
      #expect(article.text.string.utf8.count == text.text.count)
      #expect((article.quotes == nil) == !text.holds.contains(.quotes))
      #expect((article.countries == nil) == !text.holds.contains(.countries))
      for mark in text.marks {
        guard case .quote(let kind, let speaker, goesOn: _) = mark.meaning else { continue }
        let spans = kind == .scare ? article.scares : article.quotes?.map(\.span) ?? []
        #expect(spans.contains { article.text[$0] == text.text[mark.range] })
        #expect(kind == .scare || article.quotes?.contains { $0.speaker == speaker?.name } == true)
      }
    }
  }
}
