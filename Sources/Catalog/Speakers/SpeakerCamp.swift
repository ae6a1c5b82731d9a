import News

/// Articles that speak of one person, as far as what they say of a speaker goes together.
struct SpeakerCamp {
  /// Nobody bears so many offices; it bounds the comparing of each with each.
  private static let mostCamps = 32
  /// Callings that lie so many days apart may be one life's.
  private static let career = 366
  /// To and fro so often, it is not one life.
  private static let turns = 3
  /// Two offices of different countries are two people's if as many articles speak of each.
  private static let mostAlone = 2

  private(set) var callings: Set<Calling>
  private(set) var homes: Set<CountryCode>
  private(set) var articles: Set<ArticleID>
  private var roles: [String: Int] = [:]
  private var homesTold: [CountryCode: Int] = [:]
  /// The countries that any of the articles mentions, and those that all mention.
  private var anywhere: Set<CountryCode>
  private var everywhere: Set<CountryCode>
  /// Days by number; rising, each once, as soon as all camps are there.
  private var days: [Int]

  /// The articles that tell a calling or a country, those together that have one in common.
  ///
  /// There are none where they tell of too many to be told apart.
  static func camps(of sightings: [SpeakerSighting]) -> [SpeakerCamp] {
    var camps: [SpeakerCamp] = []
    for sighting in sightings where !sighting.callings.isEmpty || !sighting.homes.isEmpty {
      let camp = SpeakerCamp(sighting)
      let kin = camps.indices.filter { camps[$0].isSure(with: camp) }
      guard let first = kin.first else {
        guard camps.count < mostCamps else { return [] }
        camps.append(camp)
        continue
      }
      camps[first].absorb(camp)
      // What holds two together: an article that tells both.
      for place in kin.dropFirst().reversed() { camps[first].absorb(camps.remove(at: place)) }
    }
    for place in camps.indices { camps[place].sortDays() }
    return camps.sorted { $0.key < $1.key }
  }

  /// The countries of which more than one camp may be.
  static func shared(among camps: [SpeakerCamp]) -> Set<CountryCode> {
    var (seen, shared) = (Set<CountryCode>(), Set<CountryCode>())
    for camp in camps {
      shared.formUnion(seen.intersection(camp.own))
      seen.formUnion(camp.own)
    }
    return shared
  }

  private init(_ sighting: SpeakerSighting) {
    callings = sighting.callings
    homes = sighting.homes
    articles = [sighting.article]
    for role in sighting.roles { roles[role] = 1 }
    for home in sighting.homes { homesTold[home] = 1 }
    anywhere = Set(sighting.countries.countries)
    everywhere = anywhere
    days = sighting.date.map { [$0.dayNumber] } ?? []
  }

  /// What most of the articles say the person is.
  var role: String {
    roles.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  /// The country of the office that most of the articles tell of.
  var home: CountryCode? {
    homesTold.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// By what the person is known where no article says a role: the office's country, else what all articles mention.
  var own: Set<CountryCode> { homes.isEmpty ? everywhere : homes }

  /// The same for the same articles, whatever their order.
  private var key: Int { articles.reduce(.max) { min($0, $1.number) } }

  private mutating func sortDays() {
    days = Set(days).sorted()
  }

  /// Joins a camp that is finished with another one; linear in their days.
  mutating func join(_ other: SpeakerCamp) {
    absorb(other)
    sortDays()
  }

  /// Takes in all of another one.
  private mutating func absorb(_ other: SpeakerCamp) {
    callings.formUnion(other.callings)
    homes.formUnion(other.homes)
    articles.formUnion(other.articles)
    roles.merge(other.roles, uniquingKeysWith: +)
    homesTold.merge(other.homesTold, uniquingKeysWith: +)
    anywhere.formUnion(other.anywhere)
    everywhere.formIntersection(other.everywhere)
    days += other.days
  }

  /// Whether the callings may well be one person's at a time.
  func goesWith(_ other: SpeakerCamp) -> Bool {
    callings.isEmpty || other.callings.isEmpty
      || callings.contains { mine in other.callings.contains { mine.goesWith($0) } }
  }

  /// Whether both tell the same of the speaker.
  private func isSure(with other: SpeakerCamp) -> Bool {
    guard goesWith(other) else { return false }
    return homes.isEmpty && other.homes.isEmpty || !homes.isDisjoint(with: other.homes)
  }

  /// Whether the two are not one person.
  func isApart(from other: SpeakerCamp) -> Bool {
    let bothHaveHomes = !homes.isEmpty && !other.homes.isEmpty
    if goesWith(other) {
      guard bothHaveHomes, min(articles.count, other.articles.count) >= Self.mostAlone else { return false }
      return mayNotBeOneCareer(other)
    }
    if goesToAndFro(with: other) { return true }
    let isElsewhere = !anywhere.isEmpty && !other.anywhere.isEmpty && anywhere.isDisjoint(with: other.anywhere)
    return isElsewhere && mayNotBeOneCareer(other)
  }

  /// Whether one does not end long before the other begins.
  private func mayNotBeOneCareer(_ other: SpeakerCamp) -> Bool {
    guard let first = days.first, let last = days.last, let start = other.days.first, let end = other.days.last else {
      return true
    }
    return start - last < Self.career && first - end < Self.career
  }

  /// Whether the articles go from one to the other and back over time; days of both do not tell which came first.
  private func goesToAndFro(with other: SpeakerCamp) -> Bool {
    var (mine, theirs, turns) = (0, 0, 0)
    var wasMine: Bool?
    while mine < days.count || theirs < other.days.count {
      let (day, otherDay) = (
        mine < days.count ? days[mine] : .max, theirs < other.days.count ? other.days[theirs] : .max
      )
      if day <= otherDay { mine += 1 }
      if otherDay <= day { theirs += 1 }
      guard day != otherDay else { continue }
      if let wasMine, wasMine != (day < otherDay) { turns += 1 }
      if turns >= Self.turns { return true }
      wasMine = day < otherDay
    }
    return false
  }
}
