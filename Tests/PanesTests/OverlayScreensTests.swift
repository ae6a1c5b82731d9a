import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// What lies over the panes.
@Suite struct OverlayScreensTests {
  private func reader(_ script: String, columns: Int = 80, rows: Int = 24) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press(script)
    return reader
  }

  @Test func helpShowsKeysByGroup() throws {
    try expectScreen(reader("?").frame(), "help")
    try expectScreen(reader("?", columns: 40, rows: 10).frame(), "help-narrow")
  }

  @Test func helpNarrowsByWhatIsTyped() throws {
    let reader = reader("? q u o t e")
    try expectScreen(reader.frame(), "help-narrowed")
    #expect(reader.frame().cursor != nil)
  }

  @Test func theSelectedActionOfTheHelpAlwaysShows() {
    var reader = reader("?", columns: 60, rows: 14)
    for _ in ActionCatalog.entries.indices {
      guard case .help(let page) = reader.session.overlays.last else {
        Issue.record("the help is closed")
        return
      }
      let help = page.entries[page.cursor.selected].help.prefix(16)
      #expect(reader.frame().lines.contains { $0.contains(help) }, "\(help)")
      reader.press("<Down>")
    }
  }

  @Test func whySaysWhatTheAttributionRestsOn() throws {
    try expectScreen(reader("j <Enter> ) <Enter>").frame(), "why")
    try expectScreen(reader("j <Enter> 7 ) <Enter>").frame(), "why-not-named")
    try expectScreen(reader("j <Enter> ) <Enter>", columns: 30, rows: 8).frame(), "why-narrow")
  }

  @Test func themesLeaveTheScreenInSight() throws {
    try expectScreen(reader("j <Enter> t j").frame(), "themes")
  }

  @Test func findShowsWhatIsTypedWithTheCaret() throws {
    let frame = reader("j <Enter> / l a m p").frame()
    try expectScreen(frame, "find-typing")
    #expect(frame.cursor?.row == 23)
    #expect(frame.cursor?.column == 5)
  }

  @Test func aLongLineKeepsTheCaretOnTheScreen() {
    let frame = reader("/ " + Array(repeating: "w", count: 200).joined(separator: " "), columns: 30).frame()
    #expect(frame.cursor?.column == 29)
  }

  @Test func problemsNameSourceAndReason() throws {
    var reader = reader("")
    let deep = "archive/2031/harbour/" + String(repeating: "deep/", count: 20) + "report\u{1B}[31m.txt"
    reader.receive(
      .thingsSetAside([
        SetAside(source: "notes.bin", reason: "it is no text"),
        SetAside(source: deep, reason: "it vanished while it was read"),
      ])
    )
    reader.press("E j")
    try expectScreen(reader.frame(), "problems")
  }

  @Test(arguments: ["?", "t j", "j <Enter> ) <Enter>", "/ a b", "E"])
  func everySizeDraws(script: String) {
    for columns in [1, 19, 20, 21, 25, 33, 50, 79, 80, 119, 120, 200] {
      for rows in [1, 4, 5, 6, 7, 9, 12, 24, 60] {
        var reader = reader("", columns: columns, rows: rows)
        reader.receive(.thingsSetAside([SetAside(source: "a/b.bin", reason: "it is no text")]))
        reader.press(script)
        #expect(reader.frame().rows == rows)
      }
    }
  }
}
