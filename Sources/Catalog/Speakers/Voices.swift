package import News

/// Everybody who speaks in the library, each under all their names, with the articles that quote them.
///
/// About four bytes for each article of a speaker, and the names.
package struct Voices: Sendable {
  /// By the number of articles, then by name.
  package let all: [Voice]
  /// Articles by number, voice by voice, rising within each and without repeats.
  private let articles: [Int32]
  /// Where the articles of each voice begin, and where the last ones end.
  private let starts: [Int]

  /// Joins the names of a roll; linear in it, but for sorting names.
  package init(_ roll: SpeakerRoll) {
    var joined: [(voice: Voice, articles: [Int32])] = []
    for (members, people) in NameJoining(roll.entries.map { ($0.name, $0.kind) }).groups {
      let lists = members.map { roll.articles[roll.entries[$0].articles] }
      let articles = Self.union(lists)
      guard !articles.isEmpty else { continue }
      let forms = zip(members, lists).map { (name: roll.entries[$0].name, articles: $1.count) }
      let voice = Voice(
        name: NameJoining.fullest(of: forms),
        kind: roll.entries[members[0]].kind,
        names: forms.map(\.name).sorted(),
        people: people
      )
      joined.append((voice, articles))
    }
    joined.sort { ($1.articles.count, $0.voice.name) < ($0.articles.count, $1.voice.name) }
    all = joined.map(\.voice)
    articles = joined.flatMap(\.articles)
    starts = joined.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.articles.count) }
  }

  /// The articles that quote whoever bears one of these names; empty if nobody does.
  package func articles(of names: [String]) -> ArticleSet {
    let sought = Set(names)
    var set = ArticleSet()
    for (place, voice) in all.enumerated() where voice.names.contains(where: sought.contains) {
      for article in articles[starts[place]..<starts[place + 1]] { set.insert(ArticleID(Int(article))) }
    }
    return set
  }

  /// Whoever may be meant by what somebody typed: those that have all its words in a name of theirs, or else whoever
  /// bears another form of it.
  package func meant(by typed: String) -> [Voice] {
    let patterns = typed.split(whereSeparator: \.isWhitespace).map { WildcardPattern(String($0)) }
    let found = all.filter { voice in
      voice.names.contains { name in patterns.allSatisfy { $0.isFound(in: name) } }
    }
    guard found.isEmpty else { return found }
    var sought = SoughtSpeaker(typed)
    for (place, voice) in all.enumerated() where voice.kind == .name {
      for name in voice.names { sought.consider(name, place) }
    }
    return Set(sought.namesakes).sorted().map { all[$0] }
  }

  /// Counts who speaks in some articles; linear in what they all say, tens of milliseconds for a million articles.
  ///
  /// - Parameters:
  ///   - kind: who is listed.
  ///   - narrowing: words, all of which must be parts of a name.
  ///   - set: the articles; nil for all.
  ///   - limit: how many are listed at most.
  /// - Returns: those of most articles, and how many there are of all.
  package func tally(
    of kind: Speaker.Kind,
    narrowing: String = "",
    among set: ArticleSet? = nil,
    limit: Int
  ) -> VoiceTally {
    let patterns = narrowing.split(separator: " ").map { WildcardPattern(String($0)) }
    var tally = VoiceTally(of: kind)
    var found: [(place: Int, articles: Int)] = []
    for (place, count) in counts(among: set).enumerated() where count > 0 {
      tally.count(all[place].kind)
      guard all[place].kind == kind, Self.isMeant(all[place], by: patterns) else { continue }
      found.append((place, count))
    }
    // All is in the order of names already where counts are equal and nothing is left out.
    found.sort { ($1.articles, all[$0.place].name) < ($0.articles, all[$1.place].name) }
    tally.take(found.prefix(limit).map { (all[$0.place], $0.articles) }, of: found.count)
    return tally
  }

  /// How many of some articles quote each voice.
  private func counts(among set: ArticleSet?) -> [Int] {
    guard let set else { return all.indices.map { starts[$0 + 1] - starts[$0] } }
    let bits = set.words(covering: Int(articles.max() ?? 0) + 1)
    return bits.withUnsafeBufferPointer { bits in
      articles.withUnsafeBufferPointer { articles in
        all.indices.map { place in
          var count = 0
          for index in starts[place]..<starts[place + 1] {
            let number = Int(articles[index])
            count &+= Int(truncatingIfNeeded: bits[number >> 6] >> UInt64(number & 63) & 1)
          }
          return count
        }
      }
    }
  }

  private static func isMeant(_ voice: Voice, by patterns: [WildcardPattern]) -> Bool {
    patterns.allSatisfy { pattern in voice.names.contains { pattern.isFound(in: $0) } }
  }

  private static func union(_ lists: [ArraySlice<Int32>]) -> [Int32] {
    let all = lists.flatMap(\.self)
    // The articles of one name come sorted from the library, but it may be damaged.
    let isRising = zip(all, all.dropFirst()).allSatisfy { $0 < $1 }
    return isRising ? all : Set(all).sorted()
  }
}
