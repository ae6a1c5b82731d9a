package import News

/// Finds which articles tell of the same event.
///
/// The answer hangs on the set of articles alone, and not on the order in which they came: what a shared word weighs is
/// counted among all of them, and every step goes by their days and marks. Two articles are linked if they have much in
/// common; if they have less, only if nothing is more like one of them, or like both: so a chain of vague likenesses
/// does not make one heap of a topic. How much is much hangs on how many articles there are in those days: among
/// thousands two are alike by chance as none are among ten.
package struct StoryFinder {
  /// Articles of one event lie no more days apart.
  package static let mostDays = 2

  /// So much must two articles have in common that are alone in their days.
  private static let enough = 0.13
  /// So much more for each time that their days have e times as many: the most that chance makes alike grows like that.
  private static let moreACrowd = 0.033
  /// So much less is enough if nothing is more like one of them; like both.
  private static let less = (forOne: 0.025, forBoth: 0.05)
  /// What a mark of what is said counts, of three at most.
  private static let moreSaid = 0.1
  /// Each day between two articles wants more.
  private static let moreADay = 0.02
  private static let fewestMarks = 6
  private static let fewNames = 3

  private let members: [StoryMember]
  private let weights: StoryWeights
  private let norms: [Double]
  private let names: [Int]
  /// What an article and another must have in common.
  private let needs: [Double]
  private var best: [Double]
  private var groups: Groups
  private var links: [StoryLink] = []
  /// Those that are links only if nothing else is more like one of them.
  private var pairs: [(first: Int, second: Int, score: Double)] = []

  /// Finds the links of a block of articles.
  ///
  /// A day's articles are compared with those that share rare marks with them; about linear in articles.
  ///
  /// - Returns: so many links that articles of one story hang together, and no more.
  package static func links(of members: [StoryMember]) -> [StoryLink] {
    let sorted = members.filter { $0.signature.marks.count >= fewestMarks }.sorted(by: precedes)
    var (kept, links) = ([StoryMember](), [StoryLink]())
    for member in sorted {
      if let last = kept.last, last.day == member.day, last.signature == member.signature {
        if last.isOwn || member.isOwn { links.append(StoryLink(last.article, member.article)) }
      } else {
        kept.append(member)
      }
    }
    var finder = StoryFinder(kept)
    finder.compare()
    finder.settle()
    return links + finder.links
  }

  private init(_ members: [StoryMember]) {
    self.members = members
    let weights = StoryWeights(of: members.map(\.signature))
    self.weights = weights
    norms = members.map { StoryLikeness.norm($0.signature.marks, weights) }
    names = members.map { $0.signature.marks.count { StorySignature.kind($0) == .name } }
    needs = Self.needs(of: members)
    best = Array(repeating: -.infinity, count: members.count)
    groups = Groups(count: members.count)
  }

  /// What each must have in common with others, by how many articles lie near it; linear in members, sorted by day.
  private static func needs(of members: [StoryMember]) -> [Double] {
    var (first, last) = (0, 0)
    return members.map { member in
      while members[first].day < member.day - mostDays { first += 1 }
      while last < members.count, members[last].day <= member.day + mostDays { last += 1 }
      return enough + moreACrowd * StoryWeights.logarithm(Double(max(2, last - first)))
    }
  }

  /// By day, then by marks: numbers tell only the same apart.
  private static func precedes(_ left: StoryMember, _ right: StoryMember) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.signature != right.signature {
      return left.signature.marks.lexicographicallyPrecedes(right.signature.marks)
    }
    return left.article < right.article
  }

  private mutating func compare() {
    var index = StoryIndex(count: members.count)
    for (place, member) in members.enumerated() {
      index.forget(before: member.day - Self.mostDays)
      let marks = rarest(of: member.signature.marks)
      for other in index.candidates(sharing: marks) { compare(other, place) }
      index.enter(place, day: member.day, marks: marks)
    }
  }

  /// The least common marks of an article that others have too.
  private func rarest(of marks: [UInt32]) -> [UInt32] {
    let shared = marks.map { (count: weights.count($0), mark: $0) }.filter { $0.count > 1 }
    let rarest = shared.sorted { ($0.count, $0.mark) < ($1.count, $1.mark) }.map(\.mark)
    let said = rarest.filter { StorySignature.kind($0) == .quote }.prefix(StoryIndex.mostQuotes)
    return Array(rarest.filter { StorySignature.kind($0) != .quote }.prefix(StoryIndex.mostMarks)) + said
  }

  private mutating func compare(_ first: Int, _ second: Int) {
    let (one, other) = (members[first], members[second])
    guard one.isOwn || other.isOwn else { return }
    let likeness = StoryLikeness(
      one.signature.marks,
      other.signature.marks,
      weights,
      norms: (norms[first], norms[second])
    )
    let score =
      likeness.score - Self.moreADay * Double(other.day - one.day) + Self.moreSaid * min(likeness.said, 3)
      - max(needs[first], needs[second])
    guard score >= -Self.less.forBoth,
      likeness.tells(haveNames: min(names[first], names[second]) >= Self.fewNames)
    else { return }
    if score >= 0 {
      link(first, second)
    } else if score >= best[first] || score >= best[second] {
      pairs.append((first, second, score))
    }
    best[first] = max(best[first], score)
    best[second] = max(best[second], score)
  }

  private mutating func link(_ first: Int, _ second: Int) {
    if groups.join(first, second) { links.append(StoryLink(members[first].article, members[second].article)) }
  }

  /// Whether a pair that is not much alike is one, now that all have been compared.
  private func isLink(_ pair: (first: Int, second: Int, score: Double)) -> Bool {
    let (isFirst, isSecond) = (pair.score >= best[pair.first], pair.score >= best[pair.second])
    return isFirst && isSecond || (isFirst || isSecond) && pair.score >= -Self.less.forOne
  }

  private mutating func settle() {
    for pair in pairs where isLink(pair) { link(pair.first, pair.second) }
  }
}
