import Ingest
import News
import Testing

@Suite("Datelines")
struct DatelineTests {
  private static let lead =
    "The harbour council has reopened the northern pier to passenger ferries after a dispute of eleven years."

  private static let forms: [(dateline: String, place: String?, day: String?, agency: String?)] = [
    ("MOSCOW, September 5. /TASS/. ", "MOSCOW", "September 5", "TASS"),
    ("NEW YORK (Reuters) - ", "NEW YORK", nil, "Reuters"),
    ("WASHINGTON (AP) — ", "WASHINGTON", nil, "AP"),
    ("LONDON (AP) _ ", "LONDON", nil, "AP"),
    ("BEIJING, Aug. 29 (Xinhua) -- ", "BEIJING", "Aug. 29", "Xinhua"),
    ("SEOUL, Aug. 20 (Yonhap) -- ", "SEOUL", "Aug. 20", "Yonhap"),
    ("Dec 29 (Reuters) - ", nil, "Dec 29", "Reuters"),
    ("(CNN) — ", nil, nil, "CNN"),
    ("TOKYO/SEOUL (Reuters) - ", "TOKYO/SEOUL", nil, "Reuters"),
    ("Hamburg (dpa/lno) – ", "Hamburg", nil, "dpa/lno"),
    ("Wien – ", "Wien", nil, nil),
    ("LANSING, Mich. — ", "LANSING, Mich.", nil, nil),
    ("Bengaluru, September 10: ", "Bengaluru", "September 10", nil),
    ("Moscow [Russia], August 5 (ANI/Sputnik): ", "Moscow [Russia]", "August 5", "ANI/Sputnik"),
    ("Hong Kong (CNN Business)", "Hong Kong", nil, "CNN Business"),
    ("МОСКВА, 29 июня. /ТАСС/. ", "МОСКВА", "29 июня", "ТАСС"),
    ("Москва. 23 сентября. INTERFAX.RU - ", "Москва", "23 сентября", "INTERFAX.RU"),
    ("PORT ELSIN, April 2. /COASTWIRE/. ", "PORT ELSIN", "April 2", "COASTWIRE"),
    ("ПОРТ-ЭЛЬСИН, 2 апреля. /БЕРЕГ/. ", "ПОРТ-ЭЛЬСИН", "2 апреля", "БЕРЕГ"),
    ("PORT ELSIN (Wire of the North) — ", "PORT ELSIN", nil, "Wire of the North"),
    ("ST. OLA'S (Coast Wire (English)) - ", "ST. OLA'S", nil, "Coast Wire (English)"),
    ("Elsinhafen (kda/no) – ", "Elsinhafen", nil, "kda/no"),
    ("Elsinhafen, April 2 (Coast Wire): ", "Elsinhafen", "April 2", "Coast Wire"),
    ("新华社北京11月17日电 ", "北京", "11月17日", "新华社"),
    ("【ロンドン＝岡田浩幸】", "ロンドン", nil, nil),
  ]

  @Test("Every form of dateline gives its place, day and agency, and is no body", arguments: forms)
  func reads(dateline: String, place: String?, day: String?, agency: String?) throws {
    let article = PlainText.article(of: Text(dateline + Self.lead))
    let found = try #require(article.dateline)
    #expect(found.place == place)
    #expect(found.day == day)
    #expect(found.agency == agency)
    #expect(article.body.map { article.text[$0.range] } == [Self.lead])
  }

  private static let sentences = [
    "Ohlsen – a councillor of Port Elsin for many years – has reopened the northern pier to ferries.",
    "The council (and its chairman) has reopened the northern pier to ferries after eleven long years.",
    "In Moscow, on September 5, the council of the harbour reopened the northern pier to the ferries.",
    "PORT ELSIN and/or its island parishes have asked for the ferry for more than eleven years now.",
    "Mara Ohlsen (Coast Party) – she has a seat in the council – reopened the pier on Tuesday at noon.",
    "Well-known captains of the outer islands have asked for the ferry for more than eleven years now.",
  ]

  @Test("A sentence with a dash, a bracket or a day has no dateline", arguments: sentences)
  func ignores(sentence: String) {
    let article = PlainText.article(of: Text(sentence))
    #expect(article.dateline == nil)
    #expect(article.body.map { article.text[$0.range] } == [sentence])
  }

  private static let lone: [(line: String, place: String, day: String?, agency: String?)] = [
    ("OSLO, Jan 25", "OSLO", "Jan 25", nil),
    ("PORT ELSIN (Wire Service One)", "PORT ELSIN", nil, "Wire Service One"),
    ("PORT ELSIN, April 2. /COASTWIRE/.", "PORT ELSIN", "April 2", "COASTWIRE"),
    ("ПОРТ-ЭЛЬСИН, 2 апреля. /БЕРЕГ/.", "ПОРТ-ЭЛЬСИН", "2 апреля", "БЕРЕГ"),
    ("ST. OLA'S (Coast Wire (English))", "ST. OLA'S", nil, "Coast Wire (English)"),
    ("Oslo (AP) —", "Oslo", nil, "AP"),
  ]

  @Test("A dateline on a line of its own is no headline; the headline is the next paragraph", arguments: lone)
  func alone(line: String, place: String, day: String?, agency: String?) throws {
    let article = PlainText.article(
      of: Text(" date 2031-01-25 \(line)\n\nIslanders wait for a ferry\n\n\(Self.lead)\n")
    )
    #expect(article.headline.text == "Islanders wait for a ferry")
    #expect(!article.headline.isDerived)
    let found = try #require(article.dateline)
    #expect(found.place == place)
    #expect(found.day == day)
    #expect(found.agency == agency)
    #expect(article.text[found.range] == line)
    #expect(article.body.map { article.text[$0.range] } == [Self.lead])
  }

  @Test(
    "A label, an author and a date are no datelines",
    arguments: ["WORLD, May 5", "UPDATED MAY 5", "ANN LEE, May 5, 2031", "Election (Part Two)"]
  )
  func labels(line: String) {
    let article = PlainText.article(of: Text("\(line)\n\nIslanders wait for a ferry\n\n\(Self.lead)\n\n\(Self.lead)\n"))
    #expect(article.dateline == nil)
  }

  @Test("The author before a dateline is the byline, and no part of its place")
  func author() {
    let article = PlainText.article(of: Text("By Ann Lee ELSIN, Sweden, Oct 19 (Coast Wire) - \(Self.lead)"))
    #expect(article.byline?.text == "Ann Lee")
    #expect(article.dateline?.place == "ELSIN, Sweden")
    #expect(article.dateline?.day == "Oct 19")
    #expect(article.body.map { article.text[$0.range] } == [Self.lead])
  }

  @Test("The author in Japanese brackets is the byline")
  func bracketedAuthor() {
    let article = PlainText.article(of: Text("【オスロ＝早田澄】港の古い桟橋が十一年ぶりに再び開かれることになった。"))
    #expect(article.byline?.text == "早田澄")
    #expect(article.dateline?.place == "オスロ")
  }
}
