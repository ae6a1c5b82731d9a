/// Finds whom a description of one person means: the 58-year-old, the Dutchman, the striker.
///
/// Only the one person named as a subject shortly before it; nobody, if two could be meant.
struct Descriptions {
  private static let mostMentions = 24
  private static let mostSentences: Int32 = 4
  private static let mostTokens = 200

  /// Nouns by which sport, art and court reports call again whom they named.
  private static let trades = WordHash.all(
    in: """
      striker midfielder defender winger goalkeeper quarterback pitcher batsman bowler golfer boxer cyclist swimmer jockey
      rower sprinter skier skater singer rapper novelist playwright poet pianist violinist cellist guitarist laureate
      defendant
      """
  )

  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let cast: Cast

  /// The member whom a definite phrase describes by age, people or trade.
  func person(_ phrase: NounPhrase, _ head: Int) -> Int? {
    guard phrase.first < head, tokens[phrase.first].isA(.definite) else { return nil }
    for at in phrase.first...phrase.last where cast.mention(at: at) != nil { return nil }
    let age = (phrase.first + 1...head).first { isAge($0) }
    let people = phrase.last == head && phrase.first + 1 == head && tokens[head].flags.contains(.capital)
    let isTrade = phrase.last == head && Self.trades.contains(tokens[head].hash)
    guard age != nil || (people && isPeople(head) || isTrade) && isWhole(head) else { return nil }
    guard let member = subject(before: phrase.first, gender: gender(of: head)) else { return nil }
    return age.map { fits($0, member) } ?? true ? member : nil
  }

  private static let years = Array("-year-old".utf8)

  /// Whether a word tells an age: 58-year-old.
  private func isAge(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.flags.contains(.hyphen), token.end - token.start > Self.years.count else { return false }
    return bytes[token.end - Self.years.count..<token.end].elementsEqual(Self.years)
  }

  private func isPeople(_ head: Int) -> Bool {
    let hash = tokens[head].hash
    return Demonyms.persons.contains(hash) || Demonyms.men.contains(hash) || Demonyms.women.contains(hash)
  }

  /// Whether nothing narrows a description: the Kenyan who won is another than the last one named.
  private func isWhole(_ head: Int) -> Bool {
    head + 1 >= tokens.count || !tokens[head + 1].isA([.relative, .preposition]) || tokens[head + 1].isA(.by)
  }

  private func gender(of head: Int) -> Gender {
    let hash = tokens[head].hash
    if Demonyms.men.contains(hash) { return .male }
    return Demonyms.women.contains(hash) ? .female : Gender(tokens[head].classes)
  }

  /// Whether the age that the article gives a member, if any, is the one in the word at `age`.
  private func fits(_ age: Int, _ member: Int) -> Bool {
    let hash = tokens[age].hash
    var index = cast.lastMention(before: age)
    var steps = 0
    while index >= 0, steps < Self.mostMentions {
      let mention = cast.mentions[index]
      if mention.member == member, let stated = statedAge(mention) {
        return WordHash.of(bytes[stated.start..<stated.end], then: "-year-old") == hash
      }
      index -= 1
      steps += 1
    }
    return true
  }

  /// The age after a name: Jane Roe, 58.
  private func statedAge(_ mention: NameMention) -> Token? {
    let at = mention.last + 1
    guard at + 1 < tokens.count, tokens[at].kind == .comma || tokens[at].kind == .open else { return nil }
    let token = tokens[at + 1]
    return token.flags.contains(.number) && token.end - token.start <= 3 ? token : nil
  }

  /// The one person that the last sentence with a person as its subject names as such.
  private func subject(before at: Int, gender: Gender) -> Int? {
    var found: NameMention?
    var index = cast.lastMention(before: at)
    var steps = 0
    while index >= 0, steps < Self.mostMentions {
      let mention = cast.mentions[index]
      index -= 1
      steps += 1
      guard tokens[at].sentence - mention.sentence <= Self.mostSentences else { break }
      guard isPerson(mention) else { continue }
      if let found, found.sentence != mention.sentence { break }
      if let found, found.member != mention.member { return nil }
      found = mention
    }
    guard let found, cast.members[found.member].gender.agrees(with: gender) else { return nil }
    return isUnbroken(found.last + 1, at) ? found.member : nil
  }

  /// Whether a mention names a person as a subject.
  private func isPerson(_ mention: NameMention) -> Bool {
    let member = cast.members[mention.member]
    guard mention.isSubject, !member.isBody, !member.isPlace else { return false }
    guard hasVerb(mention) else { return false }
    if member.isSurePerson { return true }
    return member.words > 1 && !(mention.first > 0 && tokens[mention.first - 1].isA(.definite))
  }

  /// Whether a verb can belong to a name: Roe won, or said Roe, but not they met Roe.
  private func hasVerb(_ mention: NameMention) -> Bool {
    if mention.first > 0, tokens[mention.first - 1].isA(.cue) { return true }
    guard mention.last + 1 < tokens.count else { return false }
    let next = tokens[mention.last + 1]
    switch next.kind {
    case .word: return !next.isA(.preposition)
    case .comma, .open, .dash: return true
    case .quote, .stop, .softStop, .colon, .semicolon, .close, .paragraph: return false
    }
  }

  /// Whether nobody without a name comes in between: A fisherman saw it.
  private func isUnbroken(_ first: Int, _ last: Int) -> Bool {
    guard last - first <= Self.mostTokens, first <= last else { return false }
    var paragraphs = 0
    for token in tokens[first..<last] {
      if token.kind == .paragraph { paragraphs += 1 }
      if token.flags.contains(.sentenceStart), token.isA(.determiner), !token.isA([.definite, .possessive]) {
        return false
      }
    }
    return paragraphs <= 2
  }
}
