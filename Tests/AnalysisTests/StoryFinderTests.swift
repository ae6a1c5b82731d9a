import Analysis
import News
import TestSupport
import Testing

/// Which articles tell of the same event.
@Suite struct StoryFinderTests {
  @Test func twoReportsOfOneEventAreOneStory() {
    let members = [
      StoryReports.member(1, StoryReports.bridge, day: 10), StoryReports.member(2, StoryReports.harvest, day: 10),
      StoryReports.member(3, StoryReports.bridgeElsewhere, day: 11),
    ]
    #expect(StoryReports.stories(members) == [[1, 3]])
  }

  @Test func theSameWordsManyDaysLaterAreAnotherStory() {
    let members = [
      StoryReports.member(1, StoryReports.bridge, day: 10),
      StoryReports.member(2, StoryReports.bridgeElsewhere, day: 14),
    ]
    #expect(StoryReports.stories(members).isEmpty)
  }

  @Test func articlesOfOtherBlocksAreOnlyComparedWithOwnOnes() {
    let signature = StoryReports.member(1, StoryReports.bridge, day: 1).signature
    let members = [1, 2].map { StoryMember(ArticleID($0), day: $0, isOwn: false, signature: signature) }
    #expect(StoryReports.stories(members).isEmpty)
    let own = StoryMember(ArticleID(3), day: 3, signature: signature)
    #expect(StoryReports.stories(members + [own]) == [[1, 2, 3]])
  }

  @Test(arguments: 1...12)
  func theOrderOfArrivalChangesNothing(seed: UInt64) {
    var chance = Chance(seed)
    let members = StoryReports.reports(&chance, events: 12, each: 6, days: 5)
    let stories = StoryReports.stories(members)
    #expect(stories.count >= 10)
    for _ in 0..<4 {
      let shuffled = members.shuffled(using: &chance)
      #expect(StoryReports.stories(shuffled) == stories)
      // Other numbers name the same articles, as when they come in another order.
      let names = shuffled.map(\.article.number)
      let renamed = shuffled.enumerated().map { place, member in
        StoryMember(ArticleID(place), day: member.day, signature: member.signature)
      }
      #expect(Set(StoryReports.stories(renamed).map { Set($0.map { names[$0] }) }) == stories)
    }
  }

  @Test func oneTextFiveHundredTimesIsOneStory() {
    let members =
      (1...500).map { StoryReports.member($0, StoryReports.bridge, day: 3) }
      + [StoryReports.member(501, StoryReports.harvest, day: 3)]
    #expect(StoryReports.stories(members) == [Set(1...500)])
  }

  @Test func aStoryOfFiveThousandArticlesHangsTogether() throws {
    var chance = Chance(5)
    let words = (0..<30).map { "pillars\($0)wreck" }
    let members = (1...5_000).map { number in
      let told =
        (0..<12).map { _ in words[chance.below(words.count)] } + (0..<4).map { _ in "aside\(chance.below(9_000))" }
      let text = StoryReports.bridge + "\n" + told.joined(separator: " ")
      return StoryReports.member(number, text, day: number % 3)
    }
    let largest = try #require(StoryReports.stories(members).map(\.count).max())
    #expect(largest > 4_950)
  }

  /// Reports that have a vocabulary in common and nothing else do not make a heap.
  @Test func reportsOfOneTopicStayApart() {
    var chance = Chance(9)
    let topic = (0..<500).map { "topic\($0)word" }
    let places = (0..<80).map { "Place\($0)" }
    let members = (1...600).map { number in
      let told = (0..<60).map { _ in "the \(topic[chance.below(topic.count)]) of \(places[chance.below(places.count)])"
      }
      let text = "Day \(number)\nReport on " + told.joined(separator: " ")
      return StoryReports.member(number, text, day: number % 4)
    }
    #expect((StoryReports.stories(members).map(\.count).max() ?? 1) <= 24)
  }

  /// What somebody said on that day leads from one report to another, if it is the same who said it.
  @Test func theSameQuoteOfTheSameSpeakerMakesOneStory() {
    let said = "We shall not lend another crown to a council that hides its ledgers from its own auditors"
    let one = """
      Velmora's purse stays shut
      The regent spoke at noon before a half empty hall. “\(said),”{Ada Brandt} Brandt told them, and left.
      """
    let other = """
      Mayors ask for time
      Forty towns wrote a letter. They read of it in the gazette: “\(said)”{Brandt}, as the regent had put it.
      """
    let third = """
      A poet's week
      Children learn verses by heart, and one of them is this: “\(said),”{Jonas Feld} as the old man wrote in May.
      """
    let members = [one, other, third, StoryReports.harvest].enumerated().map {
      StoryReports.member($0.offset + 1, $0.element, day: 1)
    }
    #expect(StoryReports.stories(members) == [[1, 2]])
  }

  /// The more reports a day has, the more are alike by chance.
  @Test func fewAreLinkedByChanceAmongThousands() {
    var chance = Chance(4)
    let words = (0..<1_500).map { "matter\($0)s" }
    let people = (0..<400).map { "Person\($0)" }
    let members = (1...2_000).map { number in
      let told = (0..<50).map { _ in "the \(words[chance.below(words.count)])" }
      let named = (0..<6).map { _ in "by \(people[chance.below(people.count)])" }
      let text = "Report \(number)\nIt was \((told + named).shuffled(using: &chance).joined(separator: " "))"
      return StoryReports.member(number, text, day: number % 3)
    }
    #expect(StoryReports.stories(members).reduce(0) { $0 + $1.count } < 60)
  }

  @Test func reportsInAScriptThatPartsNoWordsAreFound() {
    let one = "マーウィック橋が崩落\n火曜日の朝、タルン川に架かる鉄道橋が崩落し、港湾長のブラント氏は渡し船の運航を停止した。負傷者はいない。"
    let other = "マーウィックの鉄道橋が崩落\n火曜日の朝、タルン川に架かる鉄道橋が崩落したため、港湾長のブラント氏は渡し船の運航を停止した。"
    let third = "りんごの収穫は半分に\n四月の霜で果樹園の花がほとんど枯れ、生産者組合は今年の収穫が昨年の半分になると見込んでいる。"
    let members = [one, other, third].enumerated().map { StoryReports.member($0.offset + 1, $0.element, day: 1) }
    #expect(StoryReports.stories(members) == [[1, 2]])
  }
}
