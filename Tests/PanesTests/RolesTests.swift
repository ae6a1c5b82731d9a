import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// What looks like what: the second layer of the screens.
@Suite struct RolesTests {
  private func layer(_ script: String, columns: Int = 120, rows: Int = 40) -> Frame {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press(script)
    return RoleLayer.frame(reader.frame(RoleLayer.theme))
  }

  @Test func quotesSpeakersCuesAndCountries() throws {
    try expectScreen(layer("j <Enter> )"), "roles-reading")
  }

  @Test func filteredCountriesStandOut() throws {
    try expectScreen(layer("j c <Space> <Esc> <Esc> <Enter> ]c"), "roles-filtered")
  }

  @Test func placesFoundStandOut() throws {
    try expectScreen(layer("j <Enter> / t h e <Enter> n", columns: 100, rows: 24), "roles-found")
  }

  @Test func aSpeakerKeepsOneColourInTextAndPane() {
    let voices: [Color] = (1...7).map { .rgb($0, $0, $0) }
    let theme = Theme(name: "voices", styles: Role.allCases.map { _ in Style() }, voices: voices)
    var reader = Reader(Newsstand.all, columns: 160, rows: 45)
    reader.press("j <Enter>")
    let frame = reader.frame(theme)
    let expected = theme.style(.quote, voice: "Ingrid Solvang").foreground
    var seen = 0
    for (row, line) in frame.lines.enumerated()
    where line.contains("“We have kept these lamps through every storm") || line.contains("1 Ingrid Solvang") {
      seen += 1
      let cells = frame.cells[row * frame.columns..<(row + 1) * frame.columns]
      #expect(cells.contains { $0.style.foreground == expected })
    }
    #expect(seen >= 2)
  }

  @Test func theCurrentQuoteShowsWithoutAnyColour() {
    var reader = Reader(Newsstand.all, columns: 120, rows: 40)
    reader.press("j <Enter>")
    let theme = Theme(name: "none", styles: Role.allCases.map { _ in Style() }, voices: [])
    let before = reader.frame(theme)
    reader.press(")")
    let after = reader.frame(theme)
    #expect(before.lines != after.lines)
    #expect(after.lines.contains { $0.contains("▌“We have kept") || $0.contains("▌ “We have kept") })
  }
}
