import Screen
import Testing
import Theming

@Suite struct ThemeWarningTests {
  private func warnings(_ text: String, others: [String: String] = [:]) -> [String] {
    let shelf = ThemeShelf(userThemes: others.map { (name: $0.key, bytes: Array($0.value.utf8)) })
    return shelf.check(Array(text.utf8), fileName: "mine.toml").map(\.description)
  }

  @Test func nothingIsWrongWithAGoodFile() {
    #expect(warnings("name = \"Mine\"\nabout = \"…\"\ninherits = \"nord\"\n[styles]\nquote = \"voice-1 bold\"") == [])
    #expect(warnings("") == [])
    #expect(warnings("\u{FEFF}name = \"Mine\"\r\n[styles]\r\nquote = \"red\"\r\n") == [])
  }

  @Test func namesTheStyleThatWasMeant() {
    let found = warnings("inherits = \"dark\"\n\n[styles]\ntext = \"red\"\n  \"quote.curent\" = \"bold\"")
    #expect(found == ["mine.toml:5:3: unknown style “quote.curent”; did you mean “quote.current”?"])
    #expect(
      warnings("[styles.quote]\nfg = \"red\"\ncurent.bold = true") == [
        "mine.toml:3:1: unknown style “quote.curent”; did you mean “quote.current”?"
      ]
    )
  }

  @Test func namesTheEntryThatWasMeant() {
    let found = warnings("[palette]\nviolet = \"#8800ff\"\n[styles]\nquote = \"violt bold\"\nbar = { fg = \"voilet\" }")
    #expect(
      found == [
        "mine.toml:4:10: “violt” is neither in the palette nor a colour; did you mean “violet”?",
        "mine.toml:5:15: “voilet” is neither in the palette nor a colour; did you mean “violet”?",
      ]
    )
    #expect(
      warnings("voices = [\"red\", \"gren\"]") == [
        "mine.toml:1:19: “gren” is neither in the palette nor a colour; did you mean “green”?"
      ]
    )
  }

  @Test func saysWhatAColorIs() {
    let found = warnings("[palette]\nink = \"#12345\"\npaper = { rgb = \"#ffffff\", 256 = 300, 0 = \"red\" }\nx = true")
    #expect(found.count == 4)
    #expect(found.first?.hasPrefix("mine.toml:2:8: “#12345” is not a colour: a colour is \"#rrggbb\"") == true)
    #expect(found.contains { $0.hasPrefix("mine.toml:3:34: “300” is not a colour") })
    #expect(found.contains("mine.toml:3:44: without colours there is no “red”, only attributes"))
    #expect(found.contains { $0.hasPrefix("mine.toml:4:1: this is not a colour") })
  }

  @Test func namesUnknownKeys() {
    #expect(
      warnings("name = \"x\"\ninherit = \"dark\"") == [
        "mine.toml:2:1: unknown key “inherit”; did you mean “inherits”?"
      ]
    )
    #expect(
      warnings("[palette]\nink = { rbg = \"red\" }") == [
        "mine.toml:2:9: unknown key “rbg”: a palette entry says rgb, 256, 16 and 0"
      ]
    )
    #expect(
      warnings("[styles]\nquote = { fg = \"red\", blod = true }") == [
        "mine.toml:2:23: unknown key “blod” of a style; did you mean “bold”?"
      ]
    )
  }

  @Test func namesValuesOfTheWrongKind() {
    #expect(warnings("about = 5") == ["mine.toml:1:1: “about” must be a text in quotation marks"])
    #expect(warnings("palette = 5") == ["mine.toml:1:1: “palette” must be a table, as [palette]"])
    #expect(warnings("styles = \"bold\"") == ["mine.toml:1:1: “styles” must be a table, as [styles]"])
    #expect(warnings("voices = \"red\"").count == 1)
    #expect(warnings("voices = [1.5]") == ["mine.toml:1:1: a voice must be a colour or the name of a palette entry"])
    #expect(warnings("[styles]\nquote = { bold = 1 }") == ["mine.toml:2:11: “bold” must be true or false"])
    #expect(
      warnings("[styles]\nquote = \"red blue\"") == [
        "mine.toml:2:14: a second colour “blue”; the one behind the text follows “on”"
      ]
    )
    #expect(warnings("[styles]\nquote = [1]").count == 1)
    #expect(warnings("[styles]\npane = { bold = true }") == ["mine.toml:2:10: “pane” is no style by itself"])
  }

  @Test func saysWhereItStopsBeingTOML() throws {
    let found = try #require(warnings("name = \"x\"\n[styles\nquote = \"red\"").first)
    #expect(found.hasPrefix("mine.toml:2:"))
    #expect(found.contains("this is not TOML, nothing of the file is used"))
  }

  @Test func namesACircle() {
    let others = ["a": "inherits = \"b\"", "b": "# …\ninherits = \"a\""]
    let shelf = ThemeShelf(userThemes: others.map { (name: $0.key, bytes: Array($0.value.utf8)) })
    let (theme, warnings) = shelf.theme(named: "a", depth: .truecolor)
    #expect(
      warnings.map(\.description) == [
        "b.toml:2:13: “a” builds on this theme in turn; “default” takes its place"
      ]
    )
    let standIn = shelf.theme(named: "default", depth: .truecolor).theme
    #expect(Role.allCases.allSatisfy { theme[$0] == standIn[$0] })
    #expect(self.warnings("inherits = \"mine\"").count == 1)
  }

  @Test func namesAParentThatIsMissing() {
    #expect(
      warnings("inherits = \"solarised-dark\"") == [
        "mine.toml:1:13: there is no theme “solarised-dark”; did you mean “solarized-dark”?"
      ]
    )
  }

  @Test func anUnknownThemeIsTheDefaultWithAWarning() {
    let (theme, warnings) = ThemeShelf().theme(named: "gruvbocks", depth: .sixteen)
    #expect(theme == ThemeShelf().theme(named: "default", depth: .sixteen).theme)
    #expect(warnings.map(\.description) == ["gruvbocks: there is no such theme; did you mean “gruvbox”?"])
  }

  @Test func aFaultLeavesTheRestInUse() {
    let text = "[styles]\nquote = \"red\"\nheadline = \"nothing-like-it bold\"\nsubheading = 3.5"
    let shelf = ThemeShelf(userThemes: [(name: "mine", bytes: Array(text.utf8))])
    let (theme, warnings) = shelf.theme(named: "mine", depth: .truecolor)
    #expect(warnings.count == 2)
    #expect(theme[.quote].foreground == .indexed(1))
    #expect(theme[.headline] == Style(attributes: .bold))
  }

  @Test func aParentsFaultsAreNamedWithItsFile() {
    #expect(warnings("inherits = \"base\"", others: ["base": "colour = 1"]) == ["base.toml:1:1: unknown key “colour”"])
  }
}
