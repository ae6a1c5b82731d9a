import News

/// What one article tells of somebody who bears a name.
struct SpeakerSighting {
  let article: ArticleID
  let date: CalendarDate?
  /// The countries that the article mentions.
  let countries: CountrySet
  /// What the article says there, without those who say nothing.
  let roles: [String]
  let callings: Set<Calling>
  /// The countries of which the article says there that somebody holds an office.
  let homes: Set<CountryCode>
  /// The lines of the article.
  let lines: [Int]

  /// What each article tells, in the order of article numbers.
  static func all(of lines: [SpokenLine]) -> [SpeakerSighting] {
    let places = Dictionary(grouping: lines.indices) { lines[$0].article }
    var known: [String: (callings: Set<Calling>, isNational: Bool)] = [:]
    return places.sorted { $0.key.number < $1.key.number }.compactMap { article, places in
      guard let first = places.first else { return nil }
      var (callings, homes) = (Set<Calling>(), Set<CountryCode>())
      for line in places.map({ lines[$0] }) where !line.role.isEmpty {
        let told = known[line.role] ?? (Calling.all(of: line.role), Calling.isNational(line.role))
        known[line.role] = told
        callings.formUnion(told.callings)
        if told.isNational, let home = line.home { homes.insert(home) }
      }
      return SpeakerSighting(
        article: article,
        date: lines[first].date,
        countries: lines[first].countries,
        roles: Set(places.map { lines[$0].role }).subtracting([""]).sorted(),
        callings: callings,
        homes: homes,
        lines: places
      )
    }
  }
}
