import Catalog
import Foundation
import FoundationXML
import News
import TestSupport
import Testing

@testable import DatelineApp

/// Charts and speakers without the screen.
@Suite struct ChartListingTests {
  private let own: TemporaryFolder
  private let library: TemporaryFolder

  init() throws {
    own = try TemporaryFolder()
    library = try TemporaryFolder()
    try own.write(
      " date 2031-03-04 Pier opens in Japan\n\nFrance paid. “The pier is open to all of us now,” Sergey Brandsma said.\n",
      to: "a.txt"
    )
    try own.write(
      " date 2031-03-14 Pier closes\n\nJapan waits. “The pier is open to all of us now,” Sergei Brandsma said.\n",
      to: "b.txt"
    )
    try own.write("Pier without a date\n\nNobody came to the harbour that day.\n", to: "c.txt")
  }

  private func view() throws -> LibraryView {
    let chosen = ChosenLibrary(
      named: library.path(of: "library.sqlite"),
      settings: Settings(),
      environment: [:]
    )
    return try LibraryView(at: [own.path], in: chosen) { _ in }
  }

  private func written(
    _ kind: ChartKind,
    _ format: ChartFormat,
    limit: Int? = nil,
    isASCII: Bool = true,
    _ filter: String? = nil
  ) throws -> String {
    var query = ListingQuery()
    query.filter = filter
    let view = try view()
    let output = try Pipe.output { _, output in
      let chart = ChartListing(kind, query: query, format: format, limit: limit, isASCII: isASCII)
      try chart.write(view, to: output, columns: nil) { _ in }
    }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func countsCountriesWithBars() throws {
    #expect(try written(.countries, .rows(.csv)) == "code,name,articles\nJP,Japan,2\nFR,France,1\n")
    let long = String(repeating: "#", count: 60)
    let half = String(repeating: "#", count: 30)
    #expect(try written(.countries, .rows(.text)) == "JP  Japan   2  \(long)\nFR  France  1  \(half)\n")
    #expect(try written(.countries, .rows(.text), isASCII: false).contains("█"))
    #expect(throws: ListingFault.nothingMatched) { try written(.countries, .rows(.json), "outlet:nobody") }
  }

  @Test func countsArticlesOverTime() throws {
    #expect(
      try written(.timeline(.day), .rows(.csv)) == """
        from,to,articles,kind
        2031-03-04,2031-03-04,1,period
        2031-03-05,2031-03-13,0,gap
        2031-03-14,2031-03-14,1,period
        ,,1,undated

        """
    )
    #expect(try written(.timeline(.month), .rows(.csv), "has:date").hasSuffix("2031-03,2031-03,2,period\n"))
    let json = try written(.timeline(nil), .rows(.json))
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(objects.count == 4 && objects[3]["from"] is NSNull && objects[1]["kind"] as? String == "gap")
    #expect(try written(.timeline(.day), .rows(.text)).contains("9 days without"))
  }

  @Test func countsPairs() throws {
    let csv = try written(.pairs, .rows(.csv))
    #expect(csv == "code,name,other_code,other_name,articles\nFR,France,JP,Japan,1\n")
    #expect(try written(.pairs, .rows(.text)).hasPrefix("FR  JP  France, Japan  1  ####"))
  }

  @Test func countsSpeakersUnderAllTheirNames() throws {
    let csv = try written(.speakers, .rows(.csv))
    #expect(csv.split(separator: "\n").dropFirst().first == "Sergei Brandsma,name,2,Sergei Brandsma; Sergey Brandsma,1")
  }

  @Test func aPictureIsWholeAndEscaped() throws {
    try own.write(
      " date 2031-03-15 Pier\n\nAll left. “Nobody asked us about the pier,” said Ann <script> Brandsma & Sons.\n",
      to: "d.txt"
    )
    for kind in [ChartKind.countries, .timeline(.day), .pairs, .speakers] {
      let svg = try written(kind, .svg, "pier or \"<b>&\"")
      #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.hasSuffix("</svg>\n"))
      #expect(svg.contains("<title id=\"title\">") && svg.contains("<desc id=\"desc\">"))
      #expect(!svg.contains("<script") && !svg.contains("<b>") && svg.contains("&lt;b&gt;&amp;"))
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(kind)")
    }
  }

  @Test func noMoreBarsAreWrittenThanAskedFor() throws {
    #expect(try written(.countries, .rows(.jsonl), limit: 1).split(separator: "\n").count == 1)
    #expect(try written(.countries, .rows(.json), limit: 0) == "[]\n")
  }

  @Test func allThatSomebodySaysIsListedInTimeWithWhatIsSaidAgain() throws {
    let view = try view()
    var told: [String] = []
    func said(_ name: String, _ format: ListingFormat) throws -> String {
      let output = try Pipe.output { _, output in
        try SpeakerListing(of: name, format: format).write(view, to: output, columns: nil) { told.append($0) }
      }
      return String(decoding: output, as: UTF8.self)
    }
    let lines = try said("brandsma", .csv).split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("2031-03-04,") && lines[1].contains(",2,,,"))
    #expect(lines[2].hasPrefix("2031-03-14,") && lines[2].contains(",0,2031-03-04,"))
    #expect(try said("Sergej Brandsma", .text).contains("again"))
    #expect(throws: ListingFault.nothingMatched) { try said("Nobody", .json) }
    #expect(told.isEmpty)
  }

  @Test func besideANameTheOtherSpeakersMustSpeakToo() throws {
    var query = ListingQuery()
    query.speakers = ["Ada", "Ben"]
    query.quoting = "Brandsma"
    let filter = try query.expression(savedIn: view().library)
    #expect(filter.description == "speaker:Ada,Ben speaker:Brandsma")
  }

  @Test func aPictureSaysThatItShowsTheFirstBarsOnly() throws {
    #expect(try written(.countries, .svg, limit: 1).contains("3 articles, the first bar. 1 bar; the longest is"))
    #expect(try written(.speakers, .svg, limit: 1).contains("1 bar") == true)
    #expect(try !written(.countries, .svg).contains("the first"))
  }

  @Test(arguments: [2, nil])
  func aStatementOfOneOfSeveralPeopleSaysWhose(person: Int?) {
    let line = SpokenLine(
      article: ArticleID(1),
      date: nil,
      outlet: "",
      speaker: "Anna Roe",
      kind: .direct,
      words: "Yes",
      start: 0
    )
    let listed = ListedLine(line: line, first: nil, times: 1, person: person, hasNamesakes: true)
    var json = JSONWriter()
    listed.write(to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text.contains("\"person\":2") == (person != nil), "\(text)")
    #expect(listed.cells.contains(person.map(String.init) ?? "?"))
  }
}
