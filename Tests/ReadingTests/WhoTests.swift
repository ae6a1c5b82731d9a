import Catalog
import News
import Reading
import Screen
import TestSupport
import Testing

/// Who speaks, and what each of them says.
@Suite struct WhoTests {
  private func who(_ reading: Rehearsal) -> [String] {
    guard case .who(let page) = reading.session.overlays.last else { return [] }
    return page.tally?.rows.map { "\($0.voice.name) \($0.articles)" } ?? []
  }

  private func lines(_ reading: Rehearsal) -> LinesPage? {
    guard case .lines(let page) = reading.session.overlays.last else { return nil }
    return page
  }

  @Test func speakersStandByTheNumberOfTheirArticles() {
    var reading = Gazette.rehearsal()
    reading.press("w")
    #expect(who(reading) == ["Ada Brandt 1", "Ben Oduya 1", "Cem Aksu 1"])
    reading.press("od")
    #expect(who(reading) == ["Ben Oduya 1"])
    reading.press("<Esc>")
    #expect(who(reading).count == 3)
    reading.press("<Esc>")
    #expect(reading.session.overlays.isEmpty)
  }

  @Test func onlyWhoSpeaksUnderTheFilterIsCounted() {
    var reading = Gazette.rehearsal()
    reading.press("c jp <Enter> w")
    #expect(who(reading) == ["Ada Brandt 1", "Ben Oduya 1"])
  }

  @Test func bodiesAndSourcesWithoutANameStandApart() {
    var reading = Gazette.rehearsal()
    reading.press("w <Tab>")
    guard case .who(let page) = reading.session.overlays.last else {
      Issue.record("closed")
      return
    }
    #expect(page.kind == .body && page.tally?.rows.isEmpty == true && page.tally?.people == 3)
    reading.press("<Tab> <Tab>")
    #expect(who(reading).count == 3)
  }

  @Test func aSpeakerIsAFilterThatCanBeSwitchedOff() {
    var reading = Gazette.rehearsal()
    reading.press("W")
    #expect(reading.noticeText == "No speaker is chosen; w chooses some")
    reading.press("w cem <Space>")
    #expect(reading.listed == ["Bridge at Orlo opens a year late"])
    #expect(reading.session.list.filterText == "speaker:\"Cem Aksu\"")
    reading.press("<Esc>")
    #expect(who(reading).count == 3, "the others are still there")
    reading.press("<Esc> W")
    #expect(reading.listed.count == 4)
    reading.press("W")
    #expect(reading.listed == ["Bridge at Orlo opens a year late"])
  }

  @Test func allStatementsOfASpeakerLeadToTheirPlace() {
    var reading = Gazette.rehearsal()
    reading.press("w ada <Enter>")
    #expect(lines(reading)?.lines.map(\.words) == ["We have a deal,", "Nobody is happy, which is a good sign,"])
    #expect(lines(reading)?.isReading == false && lines(reading)?.articles == 1)
    reading.press("<Down> <Enter>")
    #expect(reading.session.overlays.isEmpty && reading.session.focus == .text)
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
    let open = reading.session.open
    #expect(open?.currentQuote.flatMap { open?.quotes[$0].speaker?.name } == "Ada Brandt")
    #expect((open?.topLine ?? 0) > 0, "the second statement stands further down")
  }

  @Test func aSpeakerHasATimeline() {
    var reading = Gazette.rehearsal()
    reading.press("w cem <C-t>")
    guard case .chart(let page) = reading.session.overlays.last else {
      Issue.record("no chart")
      return
    }
    #expect(page.bars.count == 1 && page.articles == 1 && !page.isCounting)
    reading.press("<Esc>")
    #expect(who(reading) == ["Cem Aksu 1"])
  }

  @Test func anAnswerToAnOldQuestionIsDropped() {
    var reading = Gazette.rehearsal()
    reading.isSilent = true
    reading.press("w a")
    reading.receive(.speakersCounted(VoiceTally(), isLast: true, request: RequestID(-1)))
    guard case .who(let page) = reading.session.overlays.last else { return }
    #expect(page.tally == nil && page.isCounting)
    reading.receive(.speakersRead(percent: 40))
    guard case .who(let page) = reading.session.overlays.last else { return }
    #expect(page.percent == 40)
    reading.isSilent = false
    #expect(!who(reading).isEmpty)
  }

  @Test func whatAnotherSpeakerSaysIsShownThoughTheFilterAsksForOne() {
    var reading = Gazette.rehearsal()
    reading.press("w cem <Space> <Esc> ada <Enter>")
    #expect(reading.listed == ["Bridge at Orlo opens a year late"])
    #expect(lines(reading)?.lines.map(\.words) == ["We have a deal,", "Nobody is happy, which is a good sign,"])
    reading.press("<Enter>")
    #expect(reading.session.overlays.isEmpty && reading.session.focus == .text)
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
    #expect(reading.noticeText == "The filter is off, so that the article shows; C switches it on")
  }

  @Test func theTimelineOfASpeakerIsTheSameWhoeverTheFilterAsksFor() {
    var reading = Gazette.rehearsal()
    reading.press("w cem <Space> <Esc> ada <C-t>")
    guard case .chart(let page) = reading.session.overlays.last else {
      Issue.record("no chart")
      return
    }
    #expect(page.articles == 1 && page.bars.count == 1)
  }

  @Test func tabShowsPeopleOfOneNameOneAfterTheOther() {
    var reading = Gazette.rehearsal()
    reading.press("w ada")
    guard case .findVoice(_, let asked) = reading.session.press("<Enter>").last,
      case .loadLines(_, _, _, let request) = reading.session.receive(
        .voiceFound(ArticleSet([ArticleID(0)]), request: asked)
      ).last
    else {
      Issue.record("nothing is asked")
      return
    }
    let said = [("Foreign Minister", "FI"), ("goalkeeper", "BR"), ("", "JP")].enumerated().map { number, whose in
      SpokenLine(
        article: ArticleID(number),
        date: CalendarDate(iso: "2031-03-0\(number + 1)"),
        outlet: "",
        speaker: "Ada Brandt",
        role: whose.0,
        countries: CountrySet([CountryCode(whose.1)].compactMap(\.self)),
        kind: .direct,
        words: "Word \(number)",
        start: 0
      )
    }
    reading.receive(.linesLoaded(said, Repeats(), isComplete: true, request: request))
    var seen: [[String]] = []
    for _ in 0..<5 {
      seen.append(lines(reading)?.lines.map(\.words) ?? [])
      reading.press("<Tab>")
    }
    #expect(seen == [["Word 0", "Word 1", "Word 2"], ["Word 0"], ["Word 1"], ["Word 2"], seen[0]])
    reading.press("<S-Tab>")
    #expect(lines(reading)?.shown == .all)
  }
}
