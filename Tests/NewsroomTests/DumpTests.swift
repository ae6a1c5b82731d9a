import Foundation
import News
import Newsroom
import TestSupport
import Testing

/// Dumps: files of records, each of which is an article.
@Suite struct DumpTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func articles(_ text: String, as name: String) async throws -> (articles: [AnnotatedArticle], Readout) {
    try folder.write(text, to: name)
    let readout = try await Readout([folder.path])
    return (try readout.rows.compactMap { try readout.article($0.id) }, readout)
  }

  private static let record = """
    {"title": "Pier opens in Nice", "maintext": "NICE, March 4. “We open,” Ada Brandt said.\\nShips may return.",
    "date_publish": "2031-03-04T10:30:00Z", "source_domain": "www.coast.example", "url": "https://www.coast.example/pier",
    "authors": ["Ada Brandt", "Bo Lind"], "description": "A pier, at last.", "language": "en"}
    """

  @Test func everyFieldOfARecord() async throws {
    let line = Self.record.replacing("\n", with: " ")
    let (articles, readout) = try await articles(
      "\(line)\n\(line.replacing("Nice", with: "Oslo").replacing("/pier", with: "/mole"))\n",
      as: "dump.jsonl"
    )
    #expect(readout.reasons.isEmpty)
    let article = try #require(articles.first?.article)
    #expect(article.headline.text == "Pier opens in Nice" && !article.headline.isDerived)
    #expect(article.date?.iso == "2031-03-04")
    #expect(article.outlet == "coast.example")
    #expect(article.link == "https://www.coast.example/pier")
    #expect(article.byline?.text == "Ada Brandt, Bo Lind")
    #expect(article.deck?.text == "A pier, at last.")
    #expect(article.language == "en")
    #expect(article.body.last.map { article.text[$0.range] } == "Ships may return.")
    #expect(articles.first?.annotations.quotes.first?.speaker?.name == "Ada Brandt")
    #expect(articles.map(\.origin.index) == [0, 1])
  }

  @Test(arguments: [
    ("array.json", "[\n\(record),\n\(record)\n]"),
    ("object.json", "{\"status\": \"ok\", \"total\": 2, \"articles\": [\(record), \(record)], \"next\": null}"),
    ("nested.json", "{\"response\": {\"results\": [\(record)]}}"),
    ("single.json", record),
    ("wrapped.jsonl", "{\"_source\": \(record.replacing("\n", with: " "))}\n"),
    ("no-name", "[\(record)]"),
  ])
  func everyShapeOfJSON(name: String, text: String) async throws {
    let (articles, readout) = try await articles(text, as: name)
    #expect(readout.reasons.isEmpty)
    #expect(articles.count == 1)
    #expect(articles.first?.article.headline.text == "Pier opens in Nice")
  }

  @Test func aBrokenLineStopsNothing() async throws {
    let lines = [
      #"{"title": "One", "text": "One pier opened."}"#, #"{"title": "Two", "text": "cut"#, "", "[1, 2]", #"{"id": 7}"#,
      #"{"title": "Five", "text": "Five piers opened."}"#, String(repeating: "[", count: 100_000),
      #"{"title": "Six", "text": "\uD800 six"}"#,
    ]
    let (articles, readout) = try await articles(lines.joined(separator: "\n"), as: "dump.jsonl")
    #expect(articles.map(\.article.headline.text) == ["One", "Five", "Six"])
    #expect(
      readout.told.map(\.sentence) == [
        "line 2: it ends too early", "line 4: it is no object with fields",
        "line 5: it has no headline and no text under a name that is known; name them with --map",
        "line 7: its values lie too deep in each other",
      ]
    )
  }

  @Test func aTableWithEverythingThatTablesHave() async throws {
    let table = """
      \u{FEFF}Headline;Body;Published;Source\r
      "Pier ""One"" opens";"First line; of two
      and the second.";2031-03-04;Coast Wire\r
      Plain;One sentence of the harbour.;2031-03-05;Coast Wire
      """
    let (articles, readout) = try await articles(table, as: "table.csv")
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.article.headline.text) == ["Pier \"One\" opens", "Plain"])
    let first = try #require(articles.first?.article)
    #expect(first.body.map { first.text[$0.range] } == ["First line; of two", "and the second."])
    #expect(articles.map(\.article.outlet) == ["Coast Wire", "Coast Wire"])
    #expect(articles.map(\.origin.index) == [0, 1])
  }

  @Test func htmlInARecordIsReadAsThat() async throws {
    let record =
      #"{"title": "Pier", "content": "<h2>At sea</h2><p>“We <b>open</b>,” Ada Brandt said.</p>\n<p>Soon.</p>"}"#
    let plain = #"{"title": "Sum", "content": "It is 3 < 5, and 5 > 3."}"#
    let only = #"{"title": "Wires", "content_html": "<p>One.</p>"}"#
    let (articles, readout) = try await articles("\(record)\n\(plain)\n\(only)\n", as: "dump.jsonl")
    #expect(readout.reasons.isEmpty)
    let bodies = articles.map { found in found.article.body.map { found.article.text[$0.range] } }
    #expect(bodies == [["At sea", "“We open,” Ada Brandt said.", "Soon."], ["It is 3 < 5, and 5 > 3."], ["One."]])
    #expect(articles.first?.article.body.first?.kind == .subheading)
  }

  @Test func aTableThatNamesNothing() async throws {
    let (_, readout) = try await articles("a,b\n1,2\n3,4\n", as: "numbers.csv")
    #expect(
      readout.reasons == [
        "numbers.csv": "its first line names no column that is known; name the text's with --map text=COLUMN"
      ]
    )
  }

  @Test func aQuoteWithoutEndTakesOnlyItsLineWithIt() async throws {
    var table = "title,text\nOne,One pier opened.\n\"Two,never ends\n"
    for number in 0..<2_000 { table += "Filler \(number),\(String(repeating: "x", count: 100))\n" }
    let (articles, readout) = try await articles(table, as: "endless.csv")
    #expect(articles.count == 2_002)
    #expect(articles.prefix(2).map(\.article.headline.text) == ["One", "Two,never ends"])
    #expect(readout.reasons.isEmpty)
  }

  @Test func aLineOfManyMegabytesIsPassedOver() async throws {
    let long = #"{"title": "Long", "text": ""# + String(repeating: "x", count: 40 << 20) + "\"}"
    let (articles, readout) = try await articles(
      #"{"title": "One", "text": "One."}"# + "\n\(long)\n" + #"{"title": "Two", "text": "Two."}"#,
      as: "long.jsonl"
    )
    #expect(articles.map(\.article.headline.text) == ["One", "Two"])
    #expect(articles.map(\.origin.index) == [0, 2])
    #expect(readout.reasons["long.jsonl"]?.hasPrefix("it is longer than 16 MB") == true)
  }

  @Test func otherEncodings() async throws {
    let table = "title,text\nZoë,Das Größte am Hafen.\n"
    try folder.write(table.data(using: .windowsCP1252) ?? Data(), to: "western.csv")
    let wide = table.replacing("Zoë", with: "Zoé").data(using: .utf16LittleEndian) ?? Data()
    try folder.write(Data([0xFF, 0xFE]) + wide, to: "wide.csv")
    let readout = try await Readout([folder.path])
    #expect(readout.reasons.isEmpty)
    #expect(Set(readout.rows.map(\.headline)) == ["Zoë", "Zoé"])
  }

  /// Whatever was lost of a dump, what came before is read.
  @Test(arguments: ["dump.jsonl", "array.json", "table.csv", "mail.mbox", "mail.eml"])
  func dumpsThatWereCutAnywhere(name: String) async throws {
    let whole = Array(Self.small(name).utf8)
    for count in 0...whole.count { try folder.write(whole[..<count], to: "cut/\(count)/\(name)") }
    let readout = try await Readout([folder.path])
    #expect(readout.last.isFinished && readout.last.failure == nil)
    #expect(readout.last.read == readout.last.found)
    for row in readout.rows { #expect(try readout.holds(row)) }
  }

  private static func small(_ name: String) -> String {
    let line = #"{"title": "Größe", "text": "One \"pier\" opened.", "author": [{"name": "Ada"}]}"#
    let mail = """
      From: Ada <a@b.example>
      Date: Sat, 1 Mar 2031 10:00:00 +0000
      Subject: =?utf-8?Q?Gr=C3=B6=C3=9Fe?=

      One pier.

      """
    switch name {
    case "dump.jsonl": return "\(line)\n\(line)\n"
    case "array.json": return "{\"articles\": [\(line), \(line)]}"
    case "table.csv": return "title,text\n\"Gr\"\"öße\",\"a\nb\"\r\nx,y\n"
    case "mail.mbox": return "From a@b Sat Mar  1 10:00:00 2031\n\(mail)\nFrom a@b Sat Mar  1 10:00:00 2031\n\(mail)"
    default: return mail
    }
  }
}
