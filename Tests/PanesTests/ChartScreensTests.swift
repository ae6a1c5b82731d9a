import Catalog
import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// Charts and speakers on screens of every size.
@Suite struct ChartScreensTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10)]

  private func reader(_ script: String, columns: Int, rows: Int) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press(script)
    return reader
  }

  @Test(arguments: sizes)
  func chartsAreLegible(columns: Int, rows: Int) throws {
    let size = "\(columns)x\(rows)"
    try expectScreen(reader("i j <Space>", columns: columns, rows: rows).frame(), "chart-countries-\(size)")
    try expectScreen(reader("I j j <Space>", columns: columns, rows: rows).frame(), "chart-timeline-\(size)")
    try expectScreen(reader("P", columns: columns, rows: rows).frame(), "chart-pairs-\(size)")
    try expectScreen(reader("w", columns: columns, rows: rows).frame(), "who-\(size)")
    try expectScreen(reader("w ada <Enter> j", columns: columns, rows: rows).frame(), "statements-\(size)")
  }

  @Test func barsAreASCIIWhereTheyMustBe() throws {
    let ascii = (0..<3).map { number in
      Story("Bridge \(number) opens", outlet: "TVK", date: "2031-04-0\(number + 1)", ["\"It stands,\" said Ada Brook."])
        .quote("\"It stands,\"", by: "Ada Brook", as: "Ada Brook", cue: "said", rule: .cueAfter)
        .country("KE").country(["NO", "PE", "PE"][number])
    }
    for script in ["i", "I <Space>", "P", "w", "w <Enter>"] {
      var reader = Reader(ascii, columns: 80, rows: 24)
      reader.press(script)
      let lines = reader.frame(glyphs: .ascii).lines
      for line in lines {
        #expect(line.unicodeScalars.allSatisfy { $0.isASCII || "·“”…".unicodeScalars.contains($0) }, "\(line)")
      }
      if script != "w <Enter>" { #expect(lines.contains { $0.contains("###") }) }
    }
  }

  @Test func everyStateDiffersWithoutColours() {
    let chosen = reader("i <Space> j j ! j", columns: 80, rows: 24).frame()
    #expect(chosen.lines.contains { $0.contains("✓") } && chosen.lines.contains { $0.contains("✗") })
    #expect(chosen.cells.contains { $0.style.attributes.contains(.reverse) }, "the row under the cursor")
  }

  @Test(arguments: ["i", "I", "P", "w", "w <Enter>", "w x x"])
  func everySizeDraws(script: String) {
    for columns in [1, 19, 20, 21, 25, 33, 50, 79, 80, 119, 120, 200] {
      for rows in [1, 4, 5, 6, 7, 9, 12, 24, 60] {
        let reader = reader(script, columns: columns, rows: rows)
        #expect(reader.frame().rows == rows)
      }
    }
  }

  @Test func foreignNamesStayInTheirPlace() {
    let story = Story("Report", outlet: "The \u{1B}[31mLedger", date: "2031-04-30", ["“Yes,” said he."])
      .quote("“Yes,”", by: "Cle\u{1B}]0;x\u{7}rk \u{202E}Roe", rule: .cueAfter)
    for script in ["w", "w <Enter>", "w <C-t>", "w <Space> <Esc> W"] {
      var reader = Reader([story, Newsstand.wide], columns: 80, rows: 24)
      reader.press(script)
      for line in reader.frame().lines {
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
        #expect(!line.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
      }
    }
  }

  @Test func whoIsNamedAndWhoIsNotFitsOnASmallScreen() {
    let lines = reader("w", columns: 40, rows: 10).frame().lines
    #expect(lines.contains { $0.contains("people") && $0.contains("bodies") && $0.contains("unnamed") })
  }

  @Test(arguments: [60, 80])
  func bothCountriesOfAPairAreNamed(columns: Int) {
    let stories = [Story("Bridge", outlet: "TVK", date: "2031-04-01", ["It stands."]).country("GB").country("US")]
    var reader = Reader(stories, columns: columns, rows: 20)
    reader.press("P")
    #expect(reader.frame().lines.contains { $0.contains("GB US United Kingdom, United States") })
  }

  @Test func aChartOfNothingSaysThatNothingPasses() {
    for script in ["i", "I", "P"] {
      let lines = reader("F quotes:>900 <Enter> \(script)", columns: 80, rows: 24).frame().lines
      #expect(lines.contains { $0.contains("No article passes the filter.") }, "\(script)")
    }
  }

  @Test func severalStatementsShowOnASmallScreen() {
    let lines = reader("w ada <Enter>", columns: 40, rows: 10).frame().lines
    #expect(lines.filter { $0.contains("│  2") }.count > 1)
  }
}
