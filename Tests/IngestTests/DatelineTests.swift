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
    ("LANSING, Mich. — ", "LANSING, Mich", nil, nil),
    ("Bengaluru, September 10: ", "Bengaluru", "September 10", nil),
    ("Moscow [Russia], August 5 (ANI/Sputnik): ", "Moscow [Russia]", "August 5", "ANI/Sputnik"),
    ("Hong Kong (CNN Business)", "Hong Kong", nil, "CNN Business"),
    ("МОСКВА, 29 июня. /ТАСС/. ", "МОСКВА", "29 июня", "ТАСС"),
    ("Москва. 23 сентября. INTERFAX.RU - ", "Москва", "23 сентября", "INTERFAX.RU"),
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
    "Well-known captains of the outer islands have asked for the ferry for more than eleven years now.",
  ]

  @Test("A sentence with a dash, a bracket or a day has no dateline", arguments: sentences)
  func ignores(sentence: String) {
    let article = PlainText.article(of: Text(sentence))
    #expect(article.dateline == nil)
    #expect(article.body.map { article.text[$0.range] } == [sentence])
  }
}
