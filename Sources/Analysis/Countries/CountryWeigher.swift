import News

/// Weighs how much an article is about each country that it mentions.
enum CountryWeigher {
  /// Each country once, the heaviest first, ties by code; the heaviest weighs 1.
  ///
  /// A mention in the headline counts more than one in the lead, that more than one in the body; each further mention
  /// in the body counts less than the one before; the dateline's place counts least.
  static func weights(of mentions: [Mention], _ passages: [Passage]) -> [CountryWeight] {
    var tallies: [CountryCode: Tally] = [:]
    var passage = 0
    for mention in mentions {
      while passage + 1 < passages.count, passages[passage].range.end <= mention.range.start { passage += 1 }
      guard passage < passages.count else { break }
      tallies[mention.country, default: Tally()].add(mention.kind, passages[passage])
    }
    let heaviest = tallies.values.map(\.score).max() ?? 1
    return tallies.map { $1.weight(of: $0, heaviest: heaviest) }.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.country < $1.country
    }
  }
}

/// What one country gathers in an article.
private struct Tally {
  private static let headline = 3.0
  private static let lead = 1.5
  private static let dateline = 0.25

  private(set) var score = 0.0
  private var mentions = 0
  private var parts: Set<CountryWeight.Part> = []
  /// What the next mention in the body is worth.
  private var worth = 1.0

  mutating func add(_ kind: Mention.Kind, _ passage: Passage) {
    mentions += 1
    parts.insert(passage.part)
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

  func weight(of country: CountryCode, heaviest: Double) -> CountryWeight {
    let ordered = CountryWeight.Part.allCases.filter(parts.contains)
    return CountryWeight(country: country, weight: score / heaviest, mentions: mentions, parts: ordered)
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
