import DatelineApp
import Foundation
import TestSupport
import Testing

/// A comparison on paper.
@Suite struct CompareSheetTests {
  private let news: TemporaryFolder

  init() throws {
    news = try TemporaryFolder()
    try news.write(
      " date 2031-03-04 VELMORA, March 4. /NORDWIRE/. “We will rebuild the pier before the first storm of autumn,” Ada "
        + "Brandt said. “It <b>cost</b> & it will cost.”\n",
      to: "a.txt"
    )
    try news.write(
      " date 2031-03-05 Pier\n\nVELMORA. “The pier will be rebuilt before the first storm of autumn,” Ada Brandt said.\n",
      to: "b.txt"
    )
    try news.write("Nobody said anything here, and it rained.\n", to: "c.txt")
  }

  private static let library = ChosenLibrary(named: "/nowhere/library.sqlite", settings: Settings(), environment: [:])

  private func said(_ names: [String], as form: CompareSheet.Form, columns: Int? = nil) throws -> String {
    let output = try Pipe.output { _, output in
      let request = ComparisonRequest(names.map { news.path(of: $0) })
      let sheet = try request.sheet(in: Self.library) { _ in }
      try sheet.write(as: form, to: output, columns: columns)
    }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func wordsThatDifferStandBetweenStars() throws {
    let text = try said(["a.txt", "b.txt"], as: .text)
    #expect(text.contains("*will be rebuilt*") || text.contains("*be rebuilt*"), "\(text)")
    #expect(text.contains("reworded") && text.contains("only NORDWIRE"), "\(text)")
    #expect(text.contains("from 2031-03-04 to 2031-03-05"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try said(["a.txt", "b.txt"], as: .text, columns: 120).contains(" | "))
  }

  @Test func jsonHasEveryRendering() throws {
    let json = try said(["a.txt", "b.txt"], as: .json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let statements = try #require(object["statements"] as? [[String: Any]])
    #expect(statements.count == 2 && statements[1]["only"] as? String == "NORDWIRE")
    let renderings = try #require(statements[0]["renderings"] as? [[String: Any]])
    #expect(renderings[1]["difference"] as? String == "reworded" && renderings[1]["match"] as? Bool == true)
    #expect(renderings[1]["unlike"] is [Any] && renderings[0]["place"] as? Int == 1)
  }

  @Test func aPageIsEscapedAndStandsAlone() throws {
    let html = try said(["a.txt", "b.txt"], as: .html)
    #expect(html.contains("&lt;b&gt;cost&lt;/b&gt; &amp; it"))
    #expect(!html.contains("<b>") && !html.contains("<script") && !html.contains("src=") && html.contains("<mark>"))
  }

  @Test func whatStandsInAFolderAgainIsComparedOnce() throws {
    for copy in 0..<3 {
      try news.write("“We will rebuild the pier in autumn,” Ada Brandt said in Solvang.\n", to: "copies/a\(copy).txt")
    }
    try news.write("“The lamps of the coast were lit by hand,” said Ada Brandt.\n", to: "copies/b.txt")
    var told: [String] = []
    let request = ComparisonRequest([news.path(of: "copies")])
    let sheet = try request.sheet(in: Self.library) { told.append($0) }
    let output = try Pipe.output { _, output in try sheet.write(as: .text, to: output) }
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.contains("a0.txt") && !text.contains("a1.txt") && !text.contains("verbatim"), "\(text)")
    #expect(told == ["\(news.path(of: "copies")): of 4 articles 2 repeat others and are left out"])
  }

  @Test func ofMoreThanCanBeComparedAllAreCounted() throws {
    for number in 0..<140 {
      try news.write(
        "“Nobody but number \(number * 7_919) saw lamp \(number * 104_729),” Ada Brandt said.\n",
        to: "many/\(number).txt"
      )
    }
    let sheet = try ComparisonRequest([news.path(of: "many")]).sheet(in: Self.library) { _ in }
    #expect(sheet.omission == "of 140 articles the first 64 are compared")
  }

  @Test func whatCannotBeComparedSaysWhy() throws {
    #expect(throws: ListingFault.self) { _ = try said(["a.txt"], as: .text) }
    #expect(throws: ListingFault.self) { _ = try said(["a.txt", "nowhere.txt"], as: .text) }
    #expect(throws: ListingFault.empty("nobody is quoted in these articles")) {
      _ = try said(["c.txt", "c.txt"], as: .text)
    }
  }
}
