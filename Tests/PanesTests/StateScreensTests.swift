import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// What the screen says in other states than plain reading.
@Suite struct StateScreensTests {
  private func reader(_ script: String, columns: Int = 80, rows: Int = 24) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press(script)
    return reader
  }

  @Test func hostileAndForeignTextStaysInItsPlace() throws {
    try expectScreen(reader("j j <Enter> )", columns: 120, rows: 30).frame(), "hostile")
    try expectScreen(reader("<Enter> )").frame(), "wide")
    try expectScreen(reader("G <Enter>").frame(), "undated")
    for frame in [reader("j j <Enter>").frame(), reader("j j <Enter>", columns: 33, rows: 12).frame()] {
      for line in frame.lines {
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
        #expect(!line.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
      }
    }
  }

  @Test func anArticleThatIsGoneSaysWhyInItsPlace() {
    var session = Session(columns: 100, rows: 30)
    let row = ArticleRow(id: ArticleID(0), Newsstand.lamps.annotated)
    for effect in session.arrive([row]) {
      guard case .loadArticle(_, let request) = effect else { continue }
      _ = session.receive(.articleFailed(reason: "it has \u{1B}[31mchanged", request: request))
    }
    _ = session.handle(.key("j"))
    let lines = Screenful.frame(of: session, theme: .plain).lines
    #expect(lines.contains { $0.contains("This article cannot be shown:") })
    #expect(lines.contains { $0.contains("it has ␛[31mchanged") })
  }

  @Test func furnitureShowsInItsPlace() throws {
    try expectScreen(reader("j <Enter> B", columns: 120, rows: 40).frame(), "furniture")
  }

  @Test func countriesShowWhatIsChosen() throws {
    try expectScreen(reader("j c <Space> <Down> <Down> ! <Down>", columns: 160, rows: 45).frame(), "countries")
    try expectScreen(reader("c n o r", columns: 70, rows: 16).frame(), "countries-narrowed")
    try expectScreen(reader("c x x", columns: 70, rows: 16).frame(), "countries-none")
    try expectScreen(reader("c <Space> <Esc> C c", columns: 100, rows: 20).frame(), "countries-off")
  }

  @Test func anEmptyResultSaysWhatToPress() throws {
    try expectScreen(reader("c n o r <Space> <Esc> c k e n <Space> & <Esc> q", columns: 90, rows: 20).frame(), "empty")
  }

  @Test func theWelcomeNamesTheWaysIn() throws {
    for (columns, rows) in [(80, 24), (40, 10)] {
      let session = Session(columns: columns, rows: rows, isWelcome: true)
      try expectScreen(Screenful.frame(of: session, theme: .plain), "welcome-\(columns)x\(rows)")
    }
  }

  @Test func progressShowsCountRateAndTimeLeft() throws {
    var reader = reader("")
    var progress = Progress()
    progress.found = 100_000
    progress.read = 1_204
    progress.seconds = 0.5
    reader.receive(.progressed(progress))
    try expectScreen(reader.frame(), "progress-walking")
    progress.isWalked = true
    reader.receive(.progressed(progress))
    reader.receive(.thingsSetAside([SetAside(source: "notes.bin", reason: "it is no text")]))
    try expectScreen(reader.frame(), "progress")
    let session = Session(columns: 80, rows: 12)
    try expectScreen(Screenful.frame(of: session, theme: .plain), "reading-nothing-yet")
  }

  @Test func theStatusLineSaysWhatWasPointedAt() {
    for (columns, words) in [
      (120, "   in …other/of/folders/harbour/2031"), (80, "   in …olders/harbour/2031"), (40, ""),
    ] {
      let path = "/home/reader/one/folder/after/another/of/folders/harbour/2031"
      var session = Session(columns: columns, rows: 24, openedPaths: path)
      session.arrive([ArticleRow(id: ArticleID(0), Newsstand.lamps.annotated)])
      let line = Screenful.frame(of: session, theme: .plain).lines[22]
      #expect(line.hasPrefix(" 1 article" + words), "\(line)")
      #expect(line.contains("2031") == (columns > 40))
    }
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 40)])
  func aLongNoticeTakesTheLinesItNeeds(columns: Int, rows: Int) {
    var reader = reader("", columns: columns, rows: rows)
    let sentence =
      "Nothing of this will be remembered: the library is damaged, and what it held stays where it is until the last "
      + "word of this sentence is read by somebody who wants to know it"
    reader.receive(.noticed(sentence))
    let lines = reader.frame().lines
    let told = lines.suffix(8).map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
    #expect(told.contains(sentence))
    #expect(lines.last?.contains("Enter read") == true, "the hints stay")
    reader.press("j")
    #expect(!reader.frame().lines.contains { $0.contains("remembered") })
  }

  @Test func besideANoticeNothingStandsHalf() {
    var reader = reader("")
    reader.receive(.noticed(String(repeating: "lamp ", count: 12) + "end"))
    #expect(!reader.frame().lines[22].contains("…"))
  }

  @Test func whereNothingIsListedTheHintsSayWhatBringsItBack() {
    #expect(reader("F outlet:nobody <Enter>").frame().lines[23].hasPrefix(" C show all   F change the filter"))
    #expect(reader("g/ xyzzy <Enter>").frame().lines[23].hasPrefix(" Esc leave the search"))
  }

  @Test func aNoticeThatLeavesNoRoomGoesBeforeTheOrder() {
    var reader = reader("")
    let sentence = String(repeating: "lamp ", count: 14) + "end"
    reader.receive(.noticed(sentence))
    #expect(reader.frame().lines[22].contains(sentence))
  }

  @Test func oneColumnLayoutsAndZoom() throws {
    try expectScreen(reader("Z", columns: 120, rows: 20).frame(), "zoom-articles")
    try expectScreen(reader("j <Enter> ) <Tab> Z", columns: 120, rows: 20).frame(), "zoom-quotes")
    try expectScreen(reader("", columns: 40, rows: 10).frame(), "narrow-articles")
    try expectScreen(reader("j <Enter> <Tab>", columns: 60, rows: 20).frame(), "narrow-quotes")
    try expectScreen(reader("", columns: 22, rows: 6).frame(), "narrow-least")
  }

  @Test func everySignIsASCIIWhereItMustBe() {
    var reader = Reader([Newsstand.plain, Newsstand.ascii], columns: 120, rows: 40)
    for script in ["<Enter> )", "c <Space>", "<Esc> ?", "<Esc> t", "<Esc> <Tab> Z"] {
      reader.press(script)
      for line in reader.frame(glyphs: .ascii).lines {
        #expect(
          line.unicodeScalars.allSatisfy { $0.isASCII || $0 == "·" || $0 == "“" || $0 == "”" || $0 == "…" },
          "\(line)"
        )
      }
    }
  }
}
