import Catalog
import News
import Testing

/// Names that are one speaker's.
@Suite struct VoicesTests {
  /// Voices of people, each of whom speaks in as many articles as is said, or in one.
  private func voices(_ names: [String], kind: Speaker.Kind = .name) -> Voices {
    var roll = SpeakerRoll()
    var article = 0
    for name in names {
      roll.begin(name, kind: kind)
      roll.add(article)
      article += 1
    }
    return Voices(roll)
  }

  /// Who is one, each with all names, sorted.
  private func joined(_ names: String...) -> Set<[String]> {
    Set(voices(names).all.map(\.names))
  }

  @Test func oneNameInSeveralSpellingsIsOneSpeaker() {
    #expect(joined("Lavrov", "Sergei Lavrov", "Sergey Lavrov").count == 1)
    #expect(joined("Sergej Lawrow", "Сергей Лавров", "Sergey V. Lavrov").count == 1)
    #expect(joined("Volodymyr Zelensky", "Vladimir Zelenskiy", "Volodymyr Zelenskyy").count == 1)
    #expect(joined("Joe Brandsma", "Joseph Brandsma", "Joseph R. Brandsma Jr.").count == 1)
    #expect(joined("Müller", "Jana Mueller", "Jana Müller").count == 1)
    #expect(joined("Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi", "Sisi").count == 1)
    #expect(joined("Kim Jong Un", "Kim Jong-un").count == 1)
    #expect(joined("Ursula von der Leyen", "Ursula Leyen", "von der Leyen").count == 1)
  }

  @Test func namesThatContradictAreSeveralSpeakers() {
    #expect(joined("Sergey Lavrov", "Ivan Lavrov").count == 2)
    #expect(joined("Sergey Lavrov", "Sergey Petrov").count == 2)
    #expect(joined("Anna A. Roe", "Anna B. Roe").count == 2)
    #expect(joined("Jana Brandt", "Jan Brandt").count == 2)
  }

  @Test func aNameThatMayBeSeveralPeoplesIsKeptApartAndSaysSo() throws {
    let all = voices(["Lavrov", "Sergey Lavrov", "Sergei Lavrov", "Ivan Lavrov", "S. Lavrov", "I. Lavrov"]).all
    let bare = try #require(all.first { $0.name == "Lavrov" })
    #expect(bare.isUncertain && bare.people == 2 && bare.names == ["Lavrov"])
    #expect(all.contains { $0.names == ["S. Lavrov", "Sergei Lavrov", "Sergey Lavrov"] })
    #expect(all.contains { $0.names == ["I. Lavrov", "Ivan Lavrov"] })
    #expect(all.count == 3)
    let roes = voices(["Anna A. Roe", "Anna B. Roe", "Anna Roe", "A. Roe"]).all
    #expect(roes.filter(\.isUncertain).map(\.name).sorted() == ["A. Roe", "Anna Roe"])
  }

  @Test func whatIsJoinedDoesNotHangOnTheOrder() {
    var names = [
      "Lavrov", "Sergei Lavrov", "Sergey Lavrov", "Ivan Lavrov", "S. Lavrov", "Anna A. Roe", "Anna B. Roe", "Anna Roe",
      "Roe", "Xi", "Xi Jinping", "ソルヴァン", "Сергей Лавров", "J. R. Brandsma", "Joe Brandsma",
    ]
    let expected = Set(voices(names).all.map(\.names))
    var dice = Dice(9)
    for _ in 0..<40 {
      for place in names.indices { names.swapAt(place, dice.below(names.count)) }
      #expect(Set(voices(names).all.map(\.names)) == expected)
    }
  }

  @Test func bodiesAndSourcesAreOneWhereOnlyTheArticleDiffers() {
    let bodies = voices(["The ministry", "the ministry", "Ministry", "the ministry of war"], kind: .body).all
    #expect(Set(bodies.map(\.names)) == [["Ministry", "The ministry", "the ministry"], ["the ministry of war"]])
    #expect(voices(["a spokesman", "the spokesman", "spokesmen"], kind: .unnamed).all.count == 2)
  }

  @Test func theNameShownIsWrittenOutAndTheOneOfMostArticles() {
    var roll = SpeakerRoll()
    for (name, articles) in [("Lavrov", 0..<9), ("Sergey Lavrov", 9..<12), ("Sergei Lavrov", 12..<13)] {
      roll.begin(name, kind: .name)
      for article in articles { roll.add(article) }
    }
    #expect(Voices(roll).all.map(\.name) == ["Sergey Lavrov"])
  }

  @Test func articlesAreCountedOnceAndUnderTheFilter() {
    var roll = SpeakerRoll()
    roll.begin("Ada Brandt", kind: .name)
    for article in [3, 5, 70_000] { roll.add(article) }
    roll.begin("A. Brandt", kind: .name)
    for article in [5, 9, -1, ArticleSet.limit] { roll.add(article) }
    roll.begin("the port", kind: .body)
    roll.add(3)
    roll.begin("nobody", kind: .unnamed)
    let voices = Voices(roll)
    let all = voices.tally(of: .name, limit: 10)
    #expect(all.rows.map(\.articles) == [4] && all.people == 1 && all.bodies == 1 && all.unnamed == 0)
    let some = ArticleSet([5, 70_000, 12].map { ArticleID($0) })
    #expect(voices.tally(of: .name, among: some, limit: 10).rows.map(\.articles) == [2])
    #expect(voices.tally(of: .body, among: some, limit: 10).rows.isEmpty)
    #expect(voices.articles(of: ["A. Brandt"]).map(\.number) == [3, 5, 9, 70_000])
    #expect(voices.articles(of: ["Nobody Else"]).isEmpty)
  }

  @Test func typingNarrowsAndTheLimitHolds() {
    let voices = voices(["Ada Brandt", "Zoë Aksu", "Ben Oduya", "Cem Aksu"])
    #expect(voices.tally(of: .name, narrowing: "aks", limit: 10).rows.map(\.voice.name) == ["Cem Aksu", "Zoë Aksu"])
    #expect(voices.tally(of: .name, narrowing: "zoe", limit: 10).found == 1)
    let cut = voices.tally(of: .name, limit: 1)
    #expect(cut.rows.count == 1 && cut.found == 4 && cut.people == 4)
  }

  @Test func aTypedNameMeansWhoeverBearsAnotherFormOfIt() {
    let voices = voices(["Sergey Lavrov", "Ivan Lavrov", "Lavrov", "Ada Brandt"])
    #expect(voices.meant(by: "sergei lavrov").map(\.name) == ["Sergey Lavrov"])
    #expect(voices.meant(by: "LAVROV").count == 3)
    #expect(voices.meant(by: "Nobody").isEmpty && voices.meant(by: "Anton Lavrov").isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func hostileNamesAreBounded() {
    func word(_ number: Int) -> String {
      String(
        String(number, radix: 16).unicodeScalars.map {
          Character(Unicode.Scalar($0.value < 0x40 ? $0.value + 0x41 : $0.value) ?? "z")
        }
      )
    }
    var names = (0..<4_000).map { "Anna \(word($0)) Roe" } + (0..<4_000).map { "\(word($0)) Roe" }
    names += [
      "", " ", ".", "\u{1B}[2J", String(repeating: "a ", count: 5_000), "李 明", "--", "Jr", "van der", "\u{301}",
    ]
    #expect(!voices(names).all.isEmpty)
  }
}
