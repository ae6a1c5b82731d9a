import Screen
import Testing
import Theming

@Suite struct ThemeFormatTests {
  /// The theme of a file's text, built on nothing unless it says so.
  private func theme(_ text: String, depth: ColorDepth = .truecolor, others: [String: String] = [:]) -> Theme {
    let all = others.merging(["mine": text]) { $1 }
    let shelf = ThemeShelf(userThemes: all.map { (name: $0.key, bytes: Array($0.value.utf8)) })
    let (theme, warnings) = shelf.theme(named: "mine", depth: depth)
    #expect(warnings == [])
    return theme
  }

  @Test func readsAStyleAsAText() {
    let theme = theme(
      """
      inherits = "nothing"
      [palette]
      ink = "#102030"
      [styles]
      text = "ink on bright-blue bold underline"
      quote = "208 no-bold"
      """
    )
    let text = Style(foreground: .rgb(16, 32, 48), background: .indexed(12), attributes: [.bold, .underline])
    #expect(theme[.text] == text)
    #expect(theme[.quote] == Style(foreground: .indexed(208), background: .indexed(12), attributes: .underline))
  }

  @Test func readsAStyleAsATable() {
    let theme = theme(
      """
      inherits = "nothing"
      [styles]
      text = { fg = "black", bg = 230, dim = true, reverse = true }
      [styles.quote]
      italic = true
      reverse = false
      [styles.list.selected]
      fg = "terminal"
      strikethrough = true
      """
    )
    #expect(theme[.text] == Style(foreground: .indexed(0), background: .indexed(230), attributes: [.dim, .reverse]))
    #expect(theme[.quote].attributes == [.dim, .italic])
    #expect(theme[.listSelected].foreground == .terminal)
    #expect(theme[.listSelected].attributes == [.dim, .reverse, .strikethrough])
  }

  @Test func whatIsLeftOutComesFromTheShorterName() {
    let theme = theme(
      """
      inherits = "nothing"
      [styles]
      text = "white on black"
      list = "yellow italic"
      "list.selected" = "on blue"
      "list.selected.focused" = "bold no-italic"
      """
    )
    #expect(theme[.listUnread] == Style(foreground: .indexed(3), background: .indexed(0), attributes: .italic))
    #expect(
      theme[.listSelectedFocused] == Style(foreground: .indexed(3), background: .indexed(4), attributes: .bold)
    )
    // No role is called "pane": the title falls through to the text.
    #expect(theme[.paneTitleFocused] == Style(foreground: .indexed(7), background: .indexed(0)))
  }

  @Test func aPaletteSaysWhatItBecomes() {
    let text = """
      inherits = "nothing"
      voices = ["said", "#00ff00"]
      [palette]
      said = { rgb = "#abcdef", 256 = 110, 16 = "bright-cyan underline", 0 = "bold reverse" }
      [styles]
      quote = "said"
      """
    #expect(theme(text)[.quote] == Style(foreground: .rgb(0xAB, 0xCD, 0xEF)))
    #expect(theme(text, depth: .indexed256)[.quote] == Style(foreground: .indexed(110)))
    #expect(theme(text, depth: .sixteen)[.quote] == Style(foreground: .indexed(14), attributes: .underline))
    #expect(theme(text, depth: .none)[.quote] == Style(attributes: [.bold, .reverse]))
    #expect(theme(text, depth: .sixteen).voices == [.indexed(14), .indexed(10)])
    #expect(theme(text, depth: .none).voices == [])
  }

  @Test(arguments: [
    ("#ff0000", UInt8(196), UInt8(9)), ("#808080", 244, 8), ("#00d7af", 43, 6), ("#121212", 233, 0),
    ("208", 208, 3), ("bright-white", 15, 15),
  ])
  func whatAPaletteDoesNotSayIsTheNearest(color: String, in256: UInt8, in16: UInt8) {
    let text = "inherits = \"nothing\"\n[palette]\nc = \"\(color)\"\n[styles]\ntext = \"c\""
    #expect(theme(text, depth: .indexed256)[.text].foreground == .indexed(in256))
    #expect(theme(text, depth: .sixteen)[.text].foreground == .indexed(in16))
    #expect(theme(text, depth: .none)[.text].foreground == .terminal)
  }

  @Test func attributesInPlaceOfAColorLetTheNextColorThrough() {
    let text = """
      inherits = "nothing"
      [palette]
      raised = { rgb = "#333333", 16 = "reverse" }
      [styles]
      text = "white on black"
      "quote.current" = "on raised"
      """
    let style = Style(foreground: .indexed(7), background: .indexed(0), attributes: .reverse)
    #expect(theme(text, depth: .sixteen)[.quoteCurrent] == style)
  }

  @Test func aThemeBuildsOnAnother() {
    let base = """
      inherits = "nothing"
      voices = ["red"]
      [palette]
      paper = { rgb = "#111111", 256 = 233, 16 = "black", 0 = "dim" }
      ink = { rgb = "#eeeeee", 16 = "white", 0 = "bold" }
      [styles]
      text = "ink on paper"
      headline = "ink bold underline"
      """
    let text = """
      inherits = "base"
      [palette]
      paper = { rgb = "#222222" }
      ink = "green"
      [styles]
      headline = "italic"
      """
    let full = theme(text, others: ["base": base])
    #expect(full[.text] == Style(foreground: .indexed(2), background: .rgb(0x22, 0x22, 0x22)))
    #expect(full[.headline].attributes == .italic)
    #expect(full.voices == [.indexed(1)])
    // A table keeps what its parent says for fewer colours, save the 256 of the colour it replaces.
    let in256 = theme(text, depth: .indexed256, others: ["base": base])
    #expect(in256[.text] == Style(foreground: .indexed(2), background: .indexed(235)))
    let in16 = theme(text, depth: .sixteen, others: ["base": base])
    #expect(in16[.text] == Style(foreground: .indexed(2), background: .indexed(0)))
    #expect(theme(text, depth: .none, others: ["base": base])[.text].attributes == [.dim, .bold])
  }

  @Test func aThemeThatDoesNotSayBuildsOnTheDefault() {
    let theme = theme("[styles]\nquote = \"red\"")
    let builtIn = ThemeShelf().theme(named: "default", depth: .truecolor).theme
    #expect(theme[.quote].foreground == .indexed(1))
    #expect(theme[.listSelectedFocused] == builtIn[.listSelectedFocused])
  }

  @Test func aUsersThemeHidesTheBuiltInOneAndMayBuildOnIt() {
    let bytes = Array("inherits = \"nord\"\n[styles]\nheadline = \"red\"".utf8)
    let shelf = ThemeShelf(userThemes: [(name: "nord", bytes: bytes), (name: "aurora", bytes: [])])
    let builtIn = ThemeShelf().theme(named: "nord", depth: .truecolor).theme
    let (theme, warnings) = shelf.theme(named: "nord", depth: .truecolor)
    #expect(warnings == [])
    #expect(theme[.headline].foreground == .indexed(1))
    #expect(theme[.text] == builtIn[.text])
    #expect(shelf.names == (ThemeShelf().names + ["aurora"]).sorted())
  }

  @Test func aSpeakerKeepsTheirColor() {
    let theme = ThemeShelf().theme(named: "dark", depth: .truecolor).theme
    let names = ["Ana Brzina", "Tomé Valadar", "the Harbour Board", "井上花", "Île Verte"]
    let colors = names.map { theme.style(.quote, voice: $0).foreground }
    #expect(colors == names.map { theme.style(.quoteCurrent, voice: $0).foreground })
    #expect(Set(colors).count > 1)
    #expect(colors.allSatisfy { theme.voices.contains($0) })
  }
}
