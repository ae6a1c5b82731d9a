package import News

/// Everybody who speaks in the library, each under all their names, with the articles that quote them.
///
/// About four bytes for each article of a speaker, and sixty for each name.
package struct Voices: Sendable {
  private struct Entry {
    /// The place of the fullest name.
    let name: Int32
    /// Where the places of all names stand.
    let names: Range<Int32>
    /// Where the articles stand.
    let articles: Range<Int32>
    let people: Int32
    let kind: Speaker.Kind
  }

  private let names: NameList
  /// Places of names, those of one voice together.
  private let places: [Int32]
  /// By the number of articles, then by name.
  private let entries: [Entry]
  /// Articles by number, voice by voice, rising within each and without repeats.
  private let articles: [Int32]

  /// Joins the names of a roll; linear in it, but for sorting names.
  package init(_ roll: SpeakerRoll) {
    let joining = NameJoining(roll.names, roll.kinds)
    var entries: [Entry] = []
    var articles: [Int32] = []
    for group in joining.groups {
      let members = joining.places[group.places].map { Int($0) }
      let lists = members.map { roll.articles(of: $0) }
      let start = articles.count
      articles += Self.union(lists)
      guard articles.count > start else { continue }
      entries.append(
        Entry(
          name: Int32(truncatingIfNeeded: Self.fullest(of: members, lists.map(\.count), roll.names)),
          names: Int32(
            truncatingIfNeeded: group.places.lowerBound
          )..<Int32(truncatingIfNeeded: group.places.upperBound),
          articles: Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: articles.count),
          people: Int32(truncatingIfNeeded: group.people),
          kind: roll.kinds[members[0]]
        )
      )
    }
    let names = roll.names
    entries.sort { left, right in
      left.articles.count != right.articles.count
        ? left.articles.count > right.articles.count : names.precedes(Int(left.name), Int(right.name))
    }
    (self.names, places, self.entries, self.articles) = (names, joining.places, entries, articles)
  }

  /// Every voice, those of most articles first, then by name.
  package var all: [Voice] { entries.map(voice) }

  private func voice(_ entry: Entry) -> Voice {
    Voice(name: names[Int(entry.name)], kind: entry.kind, names: forms(of: entry).sorted(), people: Int(entry.people))
  }

  private func forms(of entry: Entry) -> [String] {
    places[Int(entry.names.lowerBound)..<Int(entry.names.upperBound)].map { names[Int($0)] }
  }

  private func articles(of entry: Entry) -> ArraySlice<Int32> {
    articles[Int(entry.articles.lowerBound)..<Int(entry.articles.upperBound)]
  }

  /// The fullest of some names: one with a given name written out, then the one of most articles, then by name.
  private static func fullest(of members: [Int], _ counts: [Int], _ names: NameList) -> Int {
    guard members.count > 1 else { return members[0] }
    let all = zip(members, counts).map { (name: $0, articles: $1, isWritten: NameForm(names[$0])?.firstGiven != nil) }
    let best = all.min { left, right in
      if left.isWritten != right.isWritten { return left.isWritten }
      return left.articles != right.articles ? left.articles > right.articles : names.precedes(left.name, right.name)
    }
    return best?.name ?? members[0]
  }

  /// The articles that quote whoever bears one of these names; empty if nobody does.
  package func articles(of names: [String]) -> ArticleSet {
    let sought = Set(names)
    var set = ArticleSet()
    for entry in entries where forms(of: entry).contains(where: sought.contains) {
      for article in articles(of: entry) { set.insert(ArticleID(Int(article))) }
    }
    return set
  }

  /// Whoever may be meant by what somebody typed: those that have all its words in a name of theirs, or else whoever
  /// bears another form of it.
  package func meant(by typed: String) -> [Voice] {
    let patterns = typed.split(whereSeparator: \.isWhitespace).map { WildcardPattern(String($0)) }
    let found = entries.filter { entry in
      forms(of: entry).contains { name in patterns.allSatisfy { $0.isFound(in: name) } }
    }
    guard found.isEmpty else { return found.map(voice) }
    var sought = SoughtSpeaker(typed)
    for (place, entry) in entries.enumerated() where entry.kind == .name {
      for name in forms(of: entry) { sought.consider(name, place) }
    }
    return Set(sought.namesakes).sorted().map { voice(entries[$0]) }
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
      tally.count(entries[place].kind)
      guard entries[place].kind == kind, isMeant(entries[place], by: patterns) else { continue }
      found.append((place, count))
    }
    found.sort { ($1.articles, $0.place) < ($0.articles, $1.place) }
    tally.take(found.prefix(limit).map { (voice(entries[$0.place]), $0.articles) }, of: found.count)
    return tally
  }

  /// How many of some articles quote each voice.
  private func counts(among set: ArticleSet?) -> [Int] {
    guard let set else { return entries.map(\.articles.count) }
    let bits = set.words(covering: Int(articles.max() ?? 0) + 1)
    return bits.withUnsafeBufferPointer { bits in
      articles.withUnsafeBufferPointer { articles in
        entries.map { entry in
          var count = 0
          for index in Int(entry.articles.lowerBound)..<Int(entry.articles.upperBound) {
            let number = Int(articles[index])
            count &+= Int(truncatingIfNeeded: bits[number >> 6] >> UInt64(number & 63) & 1)
          }
          return count
        }
      }
    }
  }

  private func isMeant(_ entry: Entry, by patterns: [WildcardPattern]) -> Bool {
    guard !patterns.isEmpty else { return true }
    let names = forms(of: entry)
    return patterns.allSatisfy { pattern in names.contains { pattern.isFound(in: $0) } }
  }

  private static func union(_ lists: [ArraySlice<Int32>]) -> [Int32] {
    let all = lists.flatMap(\.self)
    // The articles of one name come sorted from the library, but it may be damaged.
    let isRising = zip(all, all.dropFirst()).allSatisfy { $0 < $1 }
    return isRising ? all : Set(all).sorted()
  }
}
