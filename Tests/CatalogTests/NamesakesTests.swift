import Catalog
import News
import Testing

/// People of one name who are several, and those who are one.
@Suite struct NamesakesTests {
  private func line(
    _ article: Int,
    _ role: String,
    on day: String? = nil,
    home: String? = nil,
    in countries: String = ""
  ) -> SpokenLine {
    SpokenLine(
      article: ArticleID(article),
      date: day.flatMap { CalendarDate(iso: $0) },
      outlet: "",
      speaker: "Anna Roe",
      role: role,
      home: home.flatMap { CountryCode($0) },
      countries: CountrySet(countries.split(separator: " ").compactMap { CountryCode($0) }),
      kind: .direct,
      words: "Yes",
      start: 0
    )
  }

  @Test func aMinisterAndAGoalkeeperOfOtherCountriesAreTwo() {
    let namesakes = Namesakes(among: [
      line(1, "Foreign Minister", on: "2031-03-01", in: "FI SE"),
      line(2, "goalkeeper", on: "2031-03-02", in: "BR"),
      line(3, "Foreign Minister", on: "2031-03-09", in: "FI"),
      line(4, "", on: "2031-03-10", in: "FI JP"),
      line(5, "", on: "2031-03-10", in: "BR"),
      line(6, "", on: "2031-03-10", in: "JP"),
    ])
    #expect(namesakes.people.map(\.role) == ["Foreign Minister", "goalkeeper"])
    #expect(namesakes.people.map(\.articles) == [3, 2])
    #expect(namesakes.owners == [0, 1, 0, 0, 1, nil])
    #expect(namesakes.lines(of: nil) == 1 && !namesakes.isOpen)
  }

  @Test func toAndFroOverTimeIsTwoInTheSameCountry() {
    let roles = ["Minister of Ports", "coach", "Minister of Ports", "coach"]
    let lines = roles.enumerated().map { line($0, $1, on: "2031-03-0\($0 + 1)", in: "FI") }
    #expect(Namesakes(among: lines).people.map(\.role) == ["Minister of Ports", "coach"])
    let once = Namesakes(among: [lines[1], lines[0]])
    #expect(once.people.isEmpty && once.isOpen, "one article each, in one country, does not tell")
  }

  @Test func aCareerIsOnePersons() {
    let lines = [
      line(1, "striker", on: "2011-03-01", in: "IT"), line(2, "striker", on: "2013-03-01", in: "IT"),
      line(3, "President", on: "2031-03-01", in: "LR"), line(4, "former striker", on: "2031-03-02", in: "LR"),
    ]
    #expect(Namesakes(among: lines).people.isEmpty && Namesakes(among: lines).isOpen)
  }

  @Test func rolesThatGoTogetherAreOnePersons() {
    for roles in [
      ["Senator", "Foreign Minister"], ["Professor", "Minister of Health"], ["keeper of lamps", "coach"],
    ] {
      let namesakes = Namesakes(among: [line(1, roles[0], in: "FI"), line(2, roles[1], in: "BR")])
      #expect(namesakes.people.isEmpty && !namesakes.isOpen, "\(roles)")
    }
    let both = Namesakes(among: [
      line(1, "President", in: "LR"), line(2, "striker", in: "IT"), line(3, "President", in: "FR"),
      line(3, "striker", in: "FR"),
    ])
    #expect(both.people.isEmpty, "an article that tells both holds them together")
  }

  @Test func officesOfTwoCountriesAreTwoPeoples() {
    let lines = [
      line(1, "Finnish Foreign Minister", home: "FI", in: "FI RU"),
      line(2, "Mining Minister of Chile", home: "CL", in: "CL"),
      line(3, "Finnish Foreign Minister", home: "FI", in: "FI"),
      line(4, "Chilean Mining Minister", home: "CL", in: "CL US"),
      line(5, "Foreign Minister", in: "FI US"), line(6, "Minister", in: "US"),
    ]
    let namesakes = Namesakes(among: lines)
    #expect(namesakes.people.compactMap(\.home?.code).sorted() == ["CL", "FI"])
    #expect(namesakes.owners[4] == namesakes.owners[0] && namesakes.owners[5] == nil)
    let envoys = lines.map { line($0.article.number, "ambassador to Chile", home: "CL", in: "CL") }
    #expect(Namesakes(among: envoys + [lines[0]]).people.isEmpty)
  }

  @Test func whoIsToldApartDoesNotHangOnTheOrder() {
    var lines = (0..<40).map { number in
      line(number, number % 3 == 0 ? "Mayor" : number % 3 == 1 ? "singer" : "", in: number % 2 == 0 ? "FI" : "FI SE")
    }
    lines += (40..<60).map { line($0, "plumber", in: "PE") }
    func told(_ lines: [SpokenLine]) -> [Int: Int?] {
      let namesakes = Namesakes(among: lines)
      return Dictionary(zip(lines.map(\.article.number), namesakes.owners)) { first, _ in first }
    }
    let expected = told(lines)
    var dice = Dice(5)
    for _ in 0..<10 {
      for place in lines.indices { lines.swapAt(place, dice.below(lines.count)) }
      #expect(told(lines) == expected)
    }
    #expect(Set(expected.values.compactMap(\.self)).count == 2)
  }

  @Test(.timeLimit(.minutes(1))) func hostileRolesAreBounded() {
    let codes = CountryCode.all.map(\.code)
    let lines = (0..<5_000).map { number in
      line(
        number,
        ["Minister", "coach", "singer", String(repeating: "minister ", count: 50), "\u{1B}[2J"][number % 5],
        on: "2031-03-0\(number % 9 + 1)",
        home: codes[number % codes.count],
        in: codes[number * 7 % codes.count]
      )
    }
    #expect(Namesakes(among: lines).owners.count == 5_000)
    #expect(Namesakes(among: []).people.isEmpty)
  }
}
