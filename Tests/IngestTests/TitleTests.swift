import Ingest
import News
import Testing

@Suite("Which line is the title")
struct TitleTests {
  private static let body = """
    The harbour council of Port Elsin reopened the northern pier to ferries on Tuesday after a dispute of eleven years.

    Councillor Mara Ohlsen called the vote a late but good day for the town and for everybody who lives off it.
    """

  private func read(_ text: String) -> Article { PlainText.article(of: Text(text)) }

  @Test("A trail glued to the title gives way to the title alone")
  func trailed() {
    let title = "Islanders wait for a ferry from Port Elsin"
    let article = read("HomeLatest News\(title)\n\(title)\n\n\(Self.body)")
    #expect(article.headline.text == title)
    #expect(article.body.count == 2)
  }

  @Test("A word in capitals above the title is no title")
  func kicker() {
    let article = read("“A LATE VOTE”\nPort Elsin reopens its pier to ferries\nApril 3, 2031\n\n\(Self.body)")
    #expect(article.headline.text == "Port Elsin reopens its pier to ferries")
  }

  @Test("One word right above the dateline is the title", arguments: ["Breaking", "Storm", "Tsunami!"])
  func loneWord(title: String) {
    for dateline in ["PORT ELSIN, April 3 (Reuters) - ", "CAIRO, April 3. /TASS/. ", "CAIRO (AP) — ", "CAIRO - "] {
      let article = read("\(title)\n\n\(dateline)The pier was closed on Tuesday after a storm.\n\nNobody was hurt.")
      #expect(article.headline.text == title && !article.headline.isDerived, "\(dateline)")
      #expect(article.body.count == 2 && article.dateline != nil)
    }
    #expect(read("Breaking\n\nThe pier was closed on Tuesday after a storm.").headline.text != "Breaking")
  }

  @Test("A title may begin with a small letter, as brands do")
  func brand() {
    let article = read("eFerry 14: why the islanders wait for a boat\n04.02.2032 | 15:33 Uhr\n\n\(Self.body)")
    #expect(article.headline.text == "eFerry 14: why the islanders wait for a boat")
  }

  @Test("A long title without a stop is no lead")
  func long() {
    let title =
      "Port Elsin's war over a pier: captains and shopkeepers lead plea of the outer islands for a ferry that sails all year "
      + "and for a written timetable"
    let article = read("\(title)\n- A letter was written by the islanders\nBy Ann Lee\n\n\(Self.body)")
    #expect(article.headline.text == title)
  }

  @Test("A name above an office is the byline; a line of marks is nothing")
  func office() {
    let article = read(
      "Islanders wait for a ferry\n--\nThe parishes asked for it for years, and now they have a pier.\nInga Moll\n"
        + "Coast Correspondent\n\n\(Self.body)"
    )
    #expect(article.byline?.text == "Inga Moll")
    #expect(
      !article.body.contains { article.text[$0.range] == "--" || article.text[$0.range] == "Coast Correspondent" }
    )
  }

  @Test("A long sentence above an untitled report stays in the body")
  func above() {
    let sentence =
      "Below, we count the ferries of the outer islands and the people whom they carried in the eleven years of the dispute."
    let rows = (0..<20).map { "| \($0) |" }.joined(separator: "\n")
    let article = read("\(sentence)\n\(rows)\n\n\(Self.body)\n\n\(Self.body)")
    #expect(article.body.first.map { article.text[$0.range] } == sentence)
  }
}
