/// Finds whom a pronoun means: the best of the people named shortly before it.
struct Antecedents {
  /// How many names back, and how many sentences, are looked at.
  private static let mostMentions = 40
  private static let mostSentences: Int32 = 14

  let tokens: [Token]
  let cast: Cast

  /// The person that a he or a she at token `at` means.
  ///
  /// `turns` are those who spoke before, the latest last.
  func person(at: Int, turns: [Turn]) -> Int? {
    let gender = Gender(tokens[at].classes)
    let own = turnOwner(at)
    var best: Int?
    var bestScore = Int.min
    var index = cast.lastMention(before: at)
    var steps = 0
    while index >= 0, steps < Self.mostMentions {
      let mention = cast.mentions[index]
      let distance = tokens[at].sentence - mention.sentence
      if distance > Self.mostSentences { break }
      if mention.member != own, let score = score(mention, gender: gender, distance: Int(distance)) {
        let total = score + spoken(mention.member, turns, at: at)
        if total > bestScore { (best, bestScore) = (mention.member, total) }
      }
      index -= 1
      steps += 1
    }
    for turn in turns.suffix(3) where tokens[at].sentence - turn.sentence <= Self.mostSentences {
      guard let member = turn.member, member != own, cast.members[member].gender.agrees(with: gender) else { continue }
      guard !cast.members[member].isBody else { continue }
      let total = 20 + genderBonus(member, gender) + spoken(member, turns, at: at)
      if total > bestScore { (best, bestScore) = (member, total) }
    }
    return best
  }

  /// The body that an "it" means.
  func body(at: Int) -> Int? {
    var index = cast.lastMention(before: at)
    var steps = 0
    while index >= 0, steps < 12 {
      let mention = cast.mentions[index]
      if tokens[at].sentence - mention.sentence > 3 { return nil }
      if cast.members[mention.member].isBody, mention.isSubject {
        return cast.members[mention.member].isPlace && !isPlain(mention, at: at) ? nil : mention.member
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// Whether a member is named in the last sentences.
  func isNear(_ member: Int, at: Int) -> Bool {
    var index = cast.lastMention(before: at)
    var steps = 0
    while index >= 0, steps < 12, tokens[at].sentence - cast.mentions[index].sentence <= 4 {
      if cast.mentions[index].member == member { return true }
      index -= 1
      steps += 1
    }
    return false
  }

  /// Whether a place is the only thing that an "it" can mean: named just before, no body or paper between.
  private func isPlain(_ place: NameMention, at: Int) -> Bool {
    at - place.last < 60 && tokens[at].sentence - place.sentence <= 1
      && !tokens[place.last + 1..<at].contains { $0.isA([.body, .paper, .role]) }
  }

  private func score(_ mention: NameMention, gender: Gender, distance: Int) -> Int? {
    let member = cast.members[mention.member]
    guard !member.isBody, member.gender.agrees(with: gender) else { return nil }
    var score = 60 - 12 * min(distance, 6)
    if mention.isSubject { score += speaks(after: mention) ? 24 : 18 }
    if member.isSurePerson { score += 30 } else if member.words == 1, !mention.isSubject { score -= 20 }
    if mention.isSubject, mention.first == 0 || tokens[mention.first].flags.contains(.sentenceStart) { score += 6 }
    score += min(member.count, 8) * 3 / 2
    return score + genderBonus(mention.member, gender)
  }

  /// Whether it is the subject of a verb of utterance.
  private func speaks(after mention: NameMention) -> Bool {
    var at = mention.last + 1
    if at < tokens.count, tokens[at].kind == .comma { at += 1 }
    return at < tokens.count && tokens[at].isA(.cue) && !tokens[at].isA(.participle)
      && !tokens[at].flags.contains(.capital)
  }

  /// Who says the paragraph, in a transcript: a he or a she in it is somebody else.
  private func turnOwner(_ at: Int) -> Int? {
    var start = at
    while start > 0, at - start < 400, tokens[start - 1].kind != .paragraph { start -= 1 }
    guard start < at, let mention = cast.mention(at: start), mention.last + 1 < at else { return nil }
    return tokens[mention.last + 1].kind == .colon ? mention.member : nil
  }

  private func genderBonus(_ member: Int, _ gender: Gender) -> Int {
    cast.members[member].gender == gender ? 14 : 0
  }

  private func spoken(_ member: Int, _ turns: [Turn], at: Int) -> Int {
    var bonus = 24
    for turn in turns.suffix(3).reversed() {
      if turn.member == member { return max(0, bonus - 3 * Int(tokens[at].sentence - turn.sentence)) }
      bonus -= 10
    }
    return 0
  }
}
