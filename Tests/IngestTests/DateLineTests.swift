import Ingest
import News
import Testing

@Suite("Date lines")
struct DateLineTests {
  private static let forms: [(line: String, iso: String)] = [
    ("2031-11-19", "2031-11-19"), ("November 19, 2031", "2031-11-19"), ("Nov. 20, 2031 5:52 AM EST", "2031-11-20"),
    ("18 Nov 2031, 19:11", "2031-11-18"), ("06 May 2031 - 13:51", "2031-05-06"),
    ("05-09-2031 14:44 IST", "2031-09-05"), ("11/19/31 06:56 AM EST", "2031-11-19"),
    ("Last Updated : Sep 04 2031 | 6:05 PM IST", "2031-09-04"),
    ("Updated 0339 GMT (1139 HKT) November 19, 2031", "2031-11-19"),
    ("Publié le 07 mai 2031 à 13h59", "2031-05-07"), ("Stand: 28.04.2031 18:00 Uhr", "2031-04-28"),
    ("20. April 2031", "2031-04-20"), ("27/09/2031 à 14:10", "2031-09-27"), ("13:37, 13 сентября 2031", "2031-09-13"),
    ("2031年2月19日", "2031-02-19"), ("August 11, 2031 at 3:15 p.m.", "2031-08-11"),
    ("13 de septiembre de 2031", "2031-09-13"),
  ]

  @Test("Every written form of a date is read, and its line is furniture", arguments: forms)
  func reads(line: String, iso: String) {
    let text = """
      Council of Port Elsin reopens the northern pier
      \(line)

      The harbour council has reopened the northern pier to ferries after a dispute of eleven years with the islands.

      The parishes of the outer islands had asked for the ferry since the winter in which the last boat was sold.
      """
    let article = PlainText.article(of: Text(text))
    #expect(article.date?.iso == iso)
    #expect(article.furniture.contains { $0.kind == .date && article.text[$0.range] == line })
  }
}
