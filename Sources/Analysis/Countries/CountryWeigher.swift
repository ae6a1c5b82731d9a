import News

/// Weighs how much an article is about each country that it mentions.
enum CountryWeigher {
  /// Each country once, the heaviest first, ties by code; the heaviest weighs 1.
  ///
  /// A mention in the headline counts more than one in the lead, that more than one in the body; each further mention
  /// in the body counts less than the one before; the dateline's place counts least.
  static func weights(of mentions: [Mention], _ passages: [Passage]) -> [CountryWeight] {
    var tallies: [Tally] = []
    var passage = 0
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: 256) { places in
      places.initialize(repeating: -1)
      for mention in mentions {
        while passage + 1 < passages.count, passages[passage].range.end <= mention.range.start { passage += 1 }
        guard passage < passages.count else { break }
        let country = Int(mention.country.index)
        if places[country] < 0 {
          places[country] = Int16(tallies.count)
          tallies.append(Tally(mention.country))
        }
        tallies[Int(places[country])].add(mention.kind, passages[passage])
      }
    }
    let heaviest = tallies.reduce(0) { max($0, $1.score) }
    return tallies.map { $0.weight(heaviest: heaviest) }.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.country < $1.country
    }
  }
}

/// What one country gathers in an article.
private struct Tally {
  private static let headline = 3.0
  private static let lead = 1.5
  private static let dateline = 0.25

  private let country: CountryCode
  private(set) var score = 0.0
  private var mentions = 0
  private var isInHeadline = false
  private var isInLead = false
  private var isInBody = false
  /// What the next mention in the body is worth.
  private var worth = 1.0

  init(_ country: CountryCode) {
    self.country = country
  }

  mutating func add(_ kind: Mention.Kind, _ passage: Passage) {
    mentions += 1
    note(passage.part)
    if passage.isDateline {
      score += Self.dateline
      return
    }
    switch passage.part {
    case .headline: score += Self.headline * Self.worth(of: kind)
    case .lead: score += Self.lead * Self.worth(of: kind)
    case .body:
      score += worth * Self.worth(of: kind)
      worth = max(worth * 0.9, 0.2)
    }
  }

  private mutating func note(_ part: CountryWeight.Part) {
    switch part {
    case .headline: isInHeadline = true
    case .lead: isInLead = true
    case .body: isInBody = true
    }
  }

  func weight(heaviest: Double) -> CountryWeight {
    var parts: [CountryWeight.Part] = []
    if isInHeadline { parts.append(.headline) }
    if isInLead { parts.append(.lead) }
    if isInBody { parts.append(.body) }
    return CountryWeight(country: country, weight: score / heaviest, mentions: mentions, parts: parts)
  }

  /// A name says more than an adjective, an adjective more than a capital, which may be only a place.
  private static func worth(of kind: Mention.Kind) -> Double {
    switch kind {
    case .name, .alias: 1
    case .demonym: 0.8
    case .capital: 0.7
    case .historical: 0.6
    }
  }
}
