package import News

/// Whether those who bear one name are several people, as far as the articles tell.
///
/// Somebody who is a minister here and a goalkeeper there is two people if the countries of the articles have nothing
/// in common, or if it goes to and fro over time; what may be one career is left together. The same goes for offices of
/// two countries. It does not hang on the order of the lines.
package struct Namesakes: Equatable, Sendable {
  package struct Person: Equatable, Sendable {
    /// What most articles say the person is; never empty.
    package let role: String
    /// The country of the office; nil if none is told.
    package let home: CountryCode?
    package let articles: Int

    /// The role, with the code of the office's country.
    package var words: String {
      home.map { "\(role) (\($0.code))" } ?? role
    }
  }

  /// Nobody looks at more people of one name.
  private static let most = 8

  /// Those of most articles first; empty unless there are several.
  package private(set) var people: [Person] = []
  /// For each line whose it is; nil if the article does not tell.
  package private(set) var owners: [Int?] = []
  /// Whether the articles speak of what are hardly one person's callings, but do not tell people apart.
  package private(set) var isOpen = false

  /// Creates namesakes of nobody.
  package init() {}

  /// Tells apart those who say some lines under one name; linear, but for sorting.
  package init(among lines: [SpokenLine]) {
    owners = [Int?](repeating: nil, count: lines.count)
    let sightings = SpeakerSighting.all(of: lines)
    var camps = SpeakerCamp.camps(of: sightings)
    guard camps.count > 1 else { return }
    join(&camps)
    guard camps.count > 1, camps.count <= Self.most else { return }
    camps.sort { ($1.articles.count, $0.role) < ($0.articles.count, $1.role) }
    assign(sightings, to: camps)
  }

  /// Joins what may be one person's: first where either both or neither tells of a country, then what tells of none
  /// with the only one that it goes with.
  private mutating func join(_ camps: inout [SpeakerCamp]) {
    var place = 0
    while place < camps.count {
      let other = camps.indices.first { other in
        other > place && camps[place].homes.isEmpty == camps[other].homes.isEmpty
          && !camps[place].isApart(from: camps[other])
      }
      guard let other else {
        place += 1
        continue
      }
      isOpen = isOpen || !camps[place].goesWith(camps[other])
      camps[place].join(camps.remove(at: other))
      place = 0
    }
    for camp in camps.filter(\.homes.isEmpty) {
      let kin = camps.filter { !$0.homes.isEmpty && !$0.isApart(from: camp) }
      guard !kin.isEmpty else { continue }
      isOpen = isOpen || kin.contains { !$0.goesWith(camp) }
      camps.removeAll { $0.articles == camp.articles }
      // Of which of several it speaks, is told by countries, or not at all.
      guard kin.count == 1, let home = camps.firstIndex(where: { $0.homes == kin[0].homes }) else { continue }
      camps[home].join(camp)
    }
  }

  /// The number of lines of one of the people; of nil those whose speaker is not told.
  package func lines(of person: Int?) -> Int {
    owners.count { $0 == person }
  }

  private mutating func assign(_ sightings: [SpeakerSighting], to camps: [SpeakerCamp]) {
    let shared = SpeakerCamp.shared(among: camps)
    var counts = [Int](repeating: 0, count: camps.count)
    for sighting in sightings {
      let told: Int? = camps.firstIndex { $0.articles.contains(sighting.article) }
      let likely = camps.indices.filter { camp in
        camps[camp].own.contains { !shared.contains($0) && sighting.countries.contains($0) }
      }
      guard let owner = told ?? (likely.count == 1 ? likely.first : nil) else { continue }
      counts[owner] += 1
      for line in sighting.lines { owners[line] = owner }
    }
    people = zip(camps, counts).map { Person(role: $0.role, home: $0.home, articles: $1) }
  }
}
