import Screen
import Testing
import Theming

@Suite struct BuiltInThemesTests {
  private static let shelf = ThemeShelf()
  private static let painted = shelf.names.filter { $0 != "default" && $0 != "mono" }

  /// What stands beside each other on the screen and must be told apart.
  private static let groups: [[Role]] = [
    [.list, .listUnread, .listSelected, .listSelectedFocused],
    [.list, .listUnread, .listSnippet, .searchMatch],
    [.prompt, .promptInput, .promptError],
    [.text, .quote, .quoteCurrent, .quotePartial, .quoteScare],
    [.text, .country, .countryMatch, .search, .searchCurrent, .quoteCurrent],
    [.paneTitle, .paneTitleFocused],
    [.border, .borderFocused],
    [.status, .statusNotice, .statusError],
    [.hint, .hintKey],
    [.picker, .pickerSelected, .pickerWanted, .pickerExcluded],
    [.bar, .barExcluded],
  ]

  @Test func theyAreTheElevenThatWerePromised() {
    let promised = [
      "colour-blind", "dark", "default", "gruvbox", "high-contrast", "light", "mono", "newsprint", "nord",
      "solarized-dark", "solarized-light",
    ]
    #expect(Self.shelf.names == promised)
  }

  @Test(arguments: shelf.names, ColorDepth.allCases)
  func loadsWithoutWarning(name: String, depth: ColorDepth) {
    let (theme, warnings) = Self.shelf.theme(named: name, depth: depth)
    #expect(warnings == [])
    #expect(theme.name == name)
    #expect(!Self.shelf.about(name).isEmpty)
  }

  @Test(arguments: shelf.names, ColorDepth.allCases)
  func tellsStatesApart(name: String, depth: ColorDepth) {
    let theme = Self.shelf.theme(named: name, depth: depth).theme
    for group in Self.groups {
      for (index, role) in group.enumerated() {
        for other in group[..<index] { #expect(theme[role] != theme[other], "\(role) looks like \(other)") }
      }
    }
  }

  @Test(arguments: shelf.names, ColorDepth.allCases)
  func tellsKindsOfQuotesApartInOneVoice(name: String, depth: ColorDepth) {
    let theme = Self.shelf.theme(named: name, depth: depth).theme
    let quote = theme.style(.quote, voice: "Ana Brzina")
    let partial = theme.style(.quotePartial, voice: "Ana Brzina")
    let current = theme.style(.quoteCurrent, voice: "Ana Brzina")
    #expect(Set([quote, partial, current, theme[.text], theme[.quoteScare]]).count == 5)
  }

  /// Without colours nothing is left but attributes, and they suffice.
  @Test(arguments: shelf.names)
  func hasNoColorsWhereThereAreNone(name: String) {
    let theme = Self.shelf.theme(named: name, depth: .none).theme
    #expect(Role.allCases.allSatisfy { theme[$0] == Style(attributes: theme[$0].attributes) })
    #expect(theme.voices == [])
  }

  @Test(arguments: ColorDepth.allCases)
  func monoHasNoColorsAnywhere(depth: ColorDepth) {
    let theme = Self.shelf.theme(named: "mono", depth: depth).theme
    #expect(Role.allCases.allSatisfy { theme[$0] == Style(attributes: theme[$0].attributes) })
    #expect(theme.voices == [])
  }

  @Test(arguments: ColorDepth.allCases)
  func defaultPaintsOnlyWhatIsMarked(depth: ColorDepth) {
    let theme = Self.shelf.theme(named: "default", depth: depth).theme
    let marked: Set<Role> = [
      .countryMatch, .search, .searchCurrent, .listSelected, .listSelectedFocused, .pickerSelected,
    ]
    for role in Role.allCases where !marked.contains(role) {
      #expect(theme[role].background == .terminal, "\(role)")
    }
    #expect(theme[.text] == Style())
  }

  /// What stands back may be fainter; lines are no words.
  private static let faint: Set<Role> = [
    .textDim, .byline, .date, .furniture, .listDate, .paneTitle, .hint, .bar, .barExcluded, .overlayDim, .listGone,
    .listSnippet,
  ]
  private static let lines: Set<Role> = [.border, .borderFocused, .overlayBorder]

  @Test(arguments: painted, [ColorDepth.truecolor, .indexed256])
  func isLegible(name: String, depth: ColorDepth) throws {
    let theme = Self.shelf.theme(named: name, depth: depth).theme
    for role in Role.allCases where !Self.lines.contains(role) {
      let ratio = try #require(Contrast.ratio(of: theme[role]), "\(role) is not painted")
      #expect(ratio >= (Self.faint.contains(role) ? 3 : 4.5), "\(role): \(ratio)")
    }
    for voice in theme.voices {
      for role in [Role.quote, .quoteCurrent] {
        let ratio = try #require(Contrast.ratio(voice, theme[role].background))
        #expect(ratio >= 4.5, "\(voice) in \(role): \(ratio)")
      }
    }
  }

  /// As xterm has its 16 colours; other terminals' are like them, as far as that goes.
  @Test(arguments: painted)
  func isLegibleInSixteenColors(name: String) throws {
    let theme = Self.shelf.theme(named: name, depth: .sixteen).theme
    for role in Role.allCases where !Self.lines.contains(role) {
      let ratio = try #require(Contrast.ratio(of: theme[role]), "\(role) is not painted")
      #expect(ratio >= 3, "\(role): \(ratio)")
    }
    for voice in theme.voices {
      #expect(try #require(Contrast.ratio(voice, theme[.quote].background)) >= 3, "\(voice)")
    }
  }

  /// A country, say, within the current quote: its own colours, on the quote's ground unless it has one.
  @Test(arguments: painted, [ColorDepth.truecolor, .indexed256])
  func isLegibleWhereRolesMeet(name: String, depth: ColorDepth) throws {
    let theme = Self.shelf.theme(named: name, depth: depth).theme
    for ground in [Role.quoteCurrent, .overlay, .status] {
      for role in [Role.country, .countryMatch, .search, .searchCurrent, .quoteSpeaker, .quoteCue] {
        var style = theme[role]
        if style.background == theme[.text].background { style.background = theme[ground].background }
        let ratio = try #require(Contrast.ratio(of: style))
        #expect(ratio >= 4.5, "\(role) in \(ground): \(ratio)")
      }
    }
  }

  /// The ground of the current quote is seen as another one, or it is drawn in reverse.
  @Test(arguments: painted, [ColorDepth.truecolor, .indexed256, .sixteen])
  func marksTheCurrentQuoteByMoreThanAHue(name: String, depth: ColorDepth) throws {
    let theme = Self.shelf.theme(named: name, depth: depth).theme
    let current = theme[.quoteCurrent]
    guard !current.attributes.contains(.reverse) else { return }
    let ratio = try #require(Contrast.ratio(current.background, theme[.text].background))
    #expect(ratio >= 1.1, "\(ratio)")
    #expect(current.attributes.contains(.bold))
  }

  @Test func highContrastIsHigherThanTheOthers() throws {
    let theme = Self.shelf.theme(named: "high-contrast", depth: .truecolor).theme
    for role in Role.allCases where !Self.lines.contains(role) && role != .bar {
      #expect(try #require(Contrast.ratio(of: theme[role])) >= 7, "\(role)")
    }
  }

  @Test(arguments: shelf.names)
  func paintsNoDarkGroundUnlessItSaysSo(name: String) throws {
    let isLight = ["light", "newsprint", "solarized-light"].contains(name)
    for depth in [ColorDepth.truecolor, .indexed256, .sixteen] {
      let ground = Self.shelf.theme(named: name, depth: depth).theme[.text].background
      guard Self.painted.contains(name) else {
        #expect(ground == .terminal)
        continue
      }
      let ratio = try #require(Contrast.ratio(ground, .rgb(0, 0, 0)))
      #expect((ratio > 10) == isLight)
    }
  }
}
