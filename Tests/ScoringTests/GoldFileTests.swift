import Scoring
import TestSupport
import Testing

@Suite("Gold files are read line by line")
struct GoldFileTests {
  @Test("Articles, their quotations and countries")
  func articles() throws {
    let folder = try TemporaryFolder()
    let lines = """
      {"id": "a", "text": "“We go at once,” said Ana Lopez.", "lang": "en", "countries": null, "scare": [], \
      "ignore": [[40, 41]], "quotes": [{"start": 1, "end": 15, "speaker": "Lopez", "speaker_full": "Ana Lopez", \
      "speaker_kind": "name", "kind": "direct", "title": false}]}

      {"id": "b", "text": "Rain fell in Peru.", "quotes": null, "countries": ["PE"], "countries_may": ["CL"], \
      "mentions": [{"start": 13, "end": 17, "iso": "PE"}]}
      """
    try folder.write(lines, to: "quotes-en.jsonl")
    let report = try #require(try GoldFile.quotesEnglish.report(in: folder.path))
    #expect(report.name == "quotes-en")
    #expect(report.texts.count == 2)
    #expect(report.figures["quotes, exact, F1"] == 100)
    #expect(report.figures["speaker exact (name)"] == 100)
    #expect(report.figures["countries, strict, F1"] == 100)
    #expect(report.slips.isEmpty)
    #expect(report.judgements.count == 1)
  }

  @Test("Pages and crawls")
  func pages() throws {
    let folder = try TemporaryFolder()
    let text = "Rain fell on the old harbour on Monday, and it fell all night, people there said."
    try folder.write(
      """
      {"id": "a", "extractor": "one", "text": "\(text)", "gold_body": "\(text)", \
      "lines": [{"start": 0, "end": \(text.count), "keep": true}]}
      """,
      to: "furniture.jsonl"
    )
    try folder.write(
      """
      {"id": "a", "variant": "one", "suite": "newspaper", "dateprefix": false, "input": "\(text)", \
      "expect": {"text": "\(text)"}}
      """,
      to: "scraped.jsonl"
    )
    #expect(try GoldFile.furniture.report(in: folder.path)?.figures["body (one), F1"] == 100)
    #expect(try GoldFile.scraped.report(in: folder.path)?.figures["one: body, F1"] == 100)
  }

  @Test("Pairs of utterances are counted as pairs, and those of one group stay together")
  func pairs() throws {
    let folder = try TemporaryFolder()
    let said = "We will not leave the harbour before the lamps are lit again"
    try folder.write(
      """
      {"id": "1", "a": "\(said)", "b": "\(said)", "label": 1, "group": "a"}
      {"id": "2", "a": "\(said)", "b": "Nobody asked the ferrymen", "label": 0, "group": "a"}
      {"id": "3", "a": "\(said)", "b": "The pier is closed", "label": 1, "group": "123456789"}
      """,
      to: "statements-outlets.jsonl"
    )
    let report = try #require(try GoldFile.statementsOfOutlets.report(in: folder.path))
    #expect(report.pairs == 3 && report.texts.isEmpty)
    #expect(FigureSection(report).extent == "3 pairs")
    #expect(report.figures["statements told to be one, precision"] == 100)
    #expect(report.figures["statements told to be one, recall"] == 50)
    #expect(try GoldFile.statementsOfOutlets.report(in: folder.path, half: .odd)?.pairs == 2)
  }

  @Test("A file that is not there is none; a line that cannot be read is named")
  func faults() throws {
    let folder = try TemporaryFolder()
    #expect(try GoldFile.scraped.report(in: folder.path) == nil)
    try folder.write("{\"id\": \"a\", \"text\": \"Rain.\"}\n\n{\"id\": 7}\n", to: "countries-web.jsonl")
    let fault = #expect(throws: GoldFault.self) { try GoldFile.countriesWeb.report(in: folder.path) }
    #expect(fault?.line == 3)
  }

  @Test("A text's half is that of its id's CRC-32")
  func halves() throws {
    #expect(Half(of: "123456789") == .even)
    #expect(Half(of: "a") == .odd)
    let folder = try TemporaryFolder()
    let lines = ["123456789", "a", "b"].map { "{\"id\": \"\($0)\", \"text\": \"Rain.\", \"countries\": []}" }
    try folder.write(lines.joined(separator: "\n"), to: "countries-web.jsonl")
    let halves = try Half.allCases.map { try GoldFile.countriesWeb.report(in: folder.path, half: $0)?.texts.count }
    #expect(halves == [1, 2])
  }
}
