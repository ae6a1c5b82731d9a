import News

/// What the sightings of one article say together, and by it which country each one names.
struct ArticleEvidence {
  private let entries: [CountryEntry]
  /// The countries that are surely meant somewhere.
  private var firm = CountrySet()
  /// Those, and the ones that only a cue points to.
  private var hinted = CountrySet()
  /// The countries whose names are a person's or a town's somewhere.
  private var denied = CountrySet()
  /// The entries whose form is a town or a person somewhere.
  private var bearers: Set<Int> = []
  /// So many places of North America make a town of a capital's namesake.
  private static let manyPlaces = 3

  private var americanPlaces = 0
  private var stateSigns = 0

  init(_ entries: [CountryEntry], _ sightings: [Sighting], _ verdicts: [Verdict]) {
    self.entries = entries
    for (sighting, verdict) in zip(sightings, verdicts) { noteDenial(sighting, verdict) }
    for (sighting, verdict) in zip(sightings, verdicts) where isSure(sighting, verdict) {
      let entry = entries[sighting.entry]
      guard let country = entry.country, entry.other == nil, !entry.marks.contains(.town) else { continue }
      firm.insert(country)
      hinted.insert(country)
    }
  }

  /// What stands against a country, and what only points to one.
  private mutating func noteDenial(_ sighting: Sighting, _ verdict: Verdict) {
    let entry = entries[sighting.entry]
    switch entry.role {
    case .cue: note(cue: entry)
    case .block: if let country = entry.country { denied.insert(country) }
    case .mention:
      guard verdict == .denied, let country = entry.country else { return }
      denied.insert(country)
      bearers.insert(sighting.entry)
    }
  }

  /// Whether a sighting is evidence for its country.
  private func isSure(_ sighting: Sighting, _ verdict: Verdict) -> Bool {
    switch verdict {
    case .firm: true
    case .plain: !bearers.contains(sighting.entry)
    case .open: entries[sighting.entry].country.map { !denied.contains($0) } ?? false
    case .doubtful, .stateOrCountry, .denied, .none: false
    }
  }

  private mutating func note(cue entry: CountryEntry) {
    if entry.marks.contains(.abbreviation) { return }
    if entry.marks.contains(.american) {
      americanPlaces += 1
      if entry.marks.contains(.state) { stateSigns += 1 }
    } else {
      if let country = entry.country { hinted.insert(country) }
      if let other = entry.other { hinted.insert(other) }
    }
  }

  /// The countries that a sighting names; nil for none, two only for a form marked `all`.
  func countries(_ sighting: Sighting, _ verdict: Verdict) -> (first: CountryCode, second: CountryCode?)? {
    let entry = entries[sighting.entry]
    guard case .mention(let kind) = entry.role, let country = entry.country else { return nil }
    if entry.marks.contains(.town), americanPlaces >= Self.manyPlaces, !hinted.contains(country) { return nil }
    switch verdict {
    case .none, .denied: return nil
    case .firm: break
    case .plain: if bearers.contains(sighting.entry), !firm.contains(country) { return nil }
    case .open: if denied.contains(country), !firm.contains(country) { return nil }
    case .doubtful: if !hinted.contains(country) { return nil }
    case .stateOrCountry: if !isCountry(country, kind) { return nil }
    }
    guard let other = entry.other else { return (country, nil) }
    return entry.marks.contains(.all) ? (country, other) : (choice(of: country, other), nil)
  }

  /// Of two countries that share a form, the one the article names otherwise; the first if it names both or none.
  private func choice(of country: CountryCode, _ other: CountryCode) -> CountryCode {
    firm.contains(other) && !firm.contains(country) ? other : country
  }

  /// Whether a name that a state of the United States bears means the country.
  private func isCountry(_ country: CountryCode, _ kind: Mention.Kind) -> Bool {
    if kind == .capital { return stateSigns == 0 && (!denied.contains(country) || firm.contains(country)) }
    if hinted.contains(country) { return true }
    if kind == .demonym { return americanPlaces == 0 }
    return americanPlaces == 0 && !denied.contains(country) && firm.count > (firm.contains(Self.home) ? 1 : 0)
  }

  private static let home = CountryCode.all.first { $0.code == "US" } ?? CountryCode.all[0]
}
