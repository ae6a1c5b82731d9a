package import News

/// Everybody who speaks in the library, each under all their names, with the articles that quote them.
///
/// About three bytes for each article of a speaker, and fourteen for each name besides its letters.
package struct Voices: Sendable {
  private let names: NameList
  private let kinds: [Speaker.Kind]
  /// The articles of each name, by number.
  private let articles: NumberLists
  private let highest: Int
  /// Places of names, those of one voice together, the fullest first.
  private let places: [Int32]
  /// Whether the names of a voice begin at a place of `places`: a bit each.
  private let starts: [UInt64]
  /// How many people a voice may mean that begins there, where these are several.
  private let people: [Int32: Int32]
  /// Articles that quote the voice that begins there under several names: each as often as it is counted too much.
  private let doubled: [Int32: [Int32]]

  /// Joins the names of a roll; linear in it, but for sorting names: a second or two for half a million.
  package init(_ roll: SpeakerRoll) {
    self.init(roll, NameJoining(roll.names, roll.kinds) { _ in true } ?? NameJoining())
  }

  /// Joins the names of a roll, and can be stopped.
  ///
  /// Every few milliseconds `goOn` is told how much is done, 0…1, and says whether to go on; it is nil if not.
  package init?(_ roll: SpeakerRoll, goOn: (Double) -> Bool) {
    guard let joining = NameJoining(roll.names, roll.kinds, goOn: goOn) else { return nil }
    self.init(roll, joining)
  }

  private init(_ roll: SpeakerRoll, _ joining: NameJoining) {
    (names, kinds, articles, highest) = (roll.names, roll.kinds, roll.articles, roll.highest)
    (starts, people) = (joining.starts, joining.people)
    var places = joining.places
    var doubled: [Int32: [Int32]] = [:]
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, !Self.isStart(end, starts) { end += 1 }
      defer { start = end }
      guard end - start > 1 else { continue }
      let fullest = Self.fullest(of: places[start..<end], roll)
      places.swapAt(start, fullest)
      let again = Self.doubled(places[start..<end], roll.articles)
      if !again.isEmpty { doubled[Int32(truncatingIfNeeded: start)] = again }
    }
    (self.places, self.doubled) = (places, doubled)
  }

  /// Every voice that is quoted, those of most articles first, then by name.
  package var all: [Voice] {
    var ranking = VoiceRanking(limit: .max, names)
    forEachVoice { members in
      let count = count(members)
      if count > 0 { ranking.add(members, count, named: place(members.lowerBound)) }
    }
    return ranking.ranked.map { voice($0.members) }
  }

  /// The articles that quote whoever bears one of these names; empty if nobody does.
  package func articles(of names: [String]) -> ArticleSet {
    let sought = Set(names)
    let lengths = Set(sought.map(\.utf8.count))
    var set = ArticleSet()
    forEachVoice { members in
      let isSought = members.contains { member in
        lengths.contains(self.names.length(of: place(member))) && sought.contains(self.names[place(member)])
      }
      guard isSought else { return }
      for member in members { articles.forEach(of: place(member)) { set.insert(ArticleID($0)) } }
    }
    return set
  }

  /// Whoever may be meant by what somebody typed: those that have all its words in a name of theirs, or else whoever
  /// bears another form of it.
  package func meant(by typed: String) -> [Voice] {
    let patterns = typed.split(whereSeparator: \.isWhitespace).map { WildcardPattern(String($0)) }
    var ranking = VoiceRanking(limit: .max, names)
    forEachVoice { members in
      let isMeant = members.contains { member in
        names.withBytes(of: place(member)) { name in patterns.allSatisfy { $0.isFound(in: name) } }
      }
      if isMeant { ranking.add(members, count(members), named: place(members.lowerBound)) }
    }
    if ranking.found == 0 {
      for members in namesakes(of: typed) { ranking.add(members, count(members), named: place(members.lowerBound)) }
    }
    return ranking.ranked.filter { $0.articles > 0 }.map { voice($0.members) }
  }

  /// Those who bear another form of a name.
  private func namesakes(of typed: String) -> [Range<Int>] {
    var sought = SoughtSpeaker(typed)
    forEachVoice { members in
      for member in members where kinds[place(member)] == .name {
        sought.consider(names[place(member)], members.lowerBound)
      }
    }
    return Set(sought.namesakes).map { members(from: $0) }
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
    let bits = set?.words(covering: highest + 1)
    let counts = articles.counts(among: bits)
    var tally = VoiceTally(of: kind)
    var ranking = VoiceRanking(limit: limit, names)
    forEachVoice { members in
      let count = members.reduce(-again(members, among: bits)) { $0 + Int(counts[place($1)]) }
      guard count > 0 else { return }
      let first = place(members.lowerBound)
      tally.count(kinds[first])
      guard kinds[first] == kind, isMeant(members, by: patterns) else { return }
      ranking.add(members, count, named: first)
    }
    tally.take(ranking.ranked.map { (voice($0.members), $0.articles) }, of: ranking.found)
    return tally
  }

  /// How many articles quote a voice.
  private func count(_ members: Range<Int>) -> Int {
    members.reduce(-again(members, among: nil)) { $0 + articles.count(of: place($1)) }
  }

  /// How often articles are counted again that quote a voice under several names, of those in a set of bits.
  private func again(_ members: Range<Int>, among bits: [UInt64]?) -> Int {
    guard members.count > 1, let again = doubled[Int32(truncatingIfNeeded: members.lowerBound)] else { return 0 }
    guard let bits else { return again.count }
    return again.count { bits[Int($0) >> 6] >> UInt64($0 & 63) & 1 == 1 }
  }

  private func isMeant(_ members: Range<Int>, by patterns: [WildcardPattern]) -> Bool {
    patterns.isEmpty
      || patterns.allSatisfy { pattern in members.contains { names.withBytes(of: place($0), pattern.isFound) } }
  }

  private func voice(_ members: Range<Int>) -> Voice {
    Voice(
      name: names[place(members.lowerBound)],
      kind: kinds[place(members.lowerBound)],
      names: members.map { names[place($0)] }.sorted(),
      people: Int(people[Int32(truncatingIfNeeded: members.lowerBound)] ?? 1)
    )
  }
}

/// The way through the names.
extension Voices {
  private static func isStart(_ place: Int, _ starts: [UInt64]) -> Bool {
    starts[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  private func place(_ member: Int) -> Int { Int(places[member]) }

  /// Where in `places` the names of a voice stand.
  private func members(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < places.count, !Self.isStart(end, starts) { end += 1 }
    return start..<end
  }

  private func forEachVoice(_ take: (Range<Int>) -> Void) {
    var start = 0
    while start < places.count {
      let members = members(from: start)
      take(members)
      start = members.upperBound
    }
  }

  /// Where the fullest of some names stands: one with a given name written out, then the one of most articles, then by
  /// name.
  private static func fullest(of members: ArraySlice<Int32>, _ roll: SpeakerRoll) -> Int {
    let all = members.indices.map { place in
      let name = Int(members[place])
      let isWritten = NameForm(roll.names[name])?.firstGiven != nil
      return (place: place, name: name, articles: roll.articles.count(of: name), isWritten: isWritten)
    }
    let best = all.min { left, right in
      if left.isWritten != right.isWritten { return left.isWritten }
      if left.articles != right.articles { return left.articles > right.articles }
      return roll.names.precedes(left.name, right.name)
    }
    return best?.place ?? members.startIndex
  }

  /// The articles that stand under several of some names, each once less than it stands there.
  private static func doubled(_ members: ArraySlice<Int32>, _ articles: NumberLists) -> [Int32] {
    var all: [Int32] = []
    for member in members { articles.forEach(of: Int(member)) { all.append(Int32(truncatingIfNeeded: $0)) } }
    all.sort()
    return zip(all, all.dropFirst()).filter { $0 == $1 }.map(\.0)
  }
}
