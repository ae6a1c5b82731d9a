/// Gathers the cast of a passage: reads the names of its tokens in order, and whom each of them means.
///
/// Linear: each name looks at a bounded number of namesakes.
struct CastReader: ~Copyable {
  private static let mostNamesakes = 8
  /// Names beyond this many in one passage are left alone.
  private static let mostMembers = 8192

  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let isGerman: Bool
  var members: [CastMember] = []
  private(set) var mentions: [NameMention] = []
  var mentionAt: [Int32]
  private(set) var byLast = HashIndex()
  private(set) var byFirst = HashIndex()
  private var byMiddle = HashIndex()
  var byRole = HashIndex()

  /// Reads the names of all tokens of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], isGerman: Bool) {
    self.bytes = bytes
    self.tokens = tokens
    self.isGerman = isGerman
    mentionAt = Array(repeating: -1, count: tokens.count)
    mentions.reserveCapacity(tokens.count / 8)
    let reader = NameReader(tokens: tokens, isGerman: isGerman)
    let (capitals, pronouns) = Self.landmarks(among: tokens)
    var next = 0
    for at in capitals where at >= next {
      let found = reader.chunk(at: at)
      next = found.next
      if let chunk = found.chunk { add(chunk) } else { tryKnownName(at, next) }
    }
    learnGenders(pronouns)
  }

  /// The words with a capital and the pronouns that tell a gender; most words are neither.
  private static func landmarks(among tokens: [Token]) -> (capitals: [Int], pronouns: [Int]) {
    var capitals: [Int] = []
    var pronouns: [Int] = []
    capitals.reserveCapacity(tokens.count / 4)
    for (at, token) in tokens.enumerated() {
      if token.flags.contains(.capital) { capitals.append(at) }
      if token.isA([.he, .she, .possessive]) { pronouns.append(at) }
    }
    return (capitals, pronouns)
  }

  private mutating func tryKnownName(_ at: Int, _ next: Int) {
    guard next == at + 1, !tokens[at].isA(.neverName), let member = byLast[tokens[at].hash] ?? byMiddle[tokens[at].hash]
    else { return }
    guard members[member].isSurePerson || (tokens[at].classes.isEmpty && !isGerman) else { return }
    note(NameChunk(first: at, nameFirst: at, last: at), member)
  }

  private mutating func add(_ chunk: NameChunk) {
    if let known = find(chunk) {
      update(known, chunk)
      note(chunk, known)
      return
    }
    guard members.count < Self.mostMembers else { return }
    let last = tokens[lastNameToken(chunk)].hash
    let member = CastMember(
      start: tokens[chunk.nameFirst].start,
      end: tokens[shownLast(of: chunk)].end,
      words: chunk.words,
      firstHash: tokens[chunk.nameFirst].hash,
      lastHash: last,
      gender: chunk.gender,
      isBody: chunk.isBody,
      isPlace: chunk.isPlace,
      isSurePerson: chunk.isSurePerson,
      namesake: byLast[last] ?? -1
    )
    byLast.set(last, to: members.count)
    if chunk.words > 1, !chunk.isBody { byFirst.set(member.firstHash, to: members.count) }
    members.append(member)
    if chunk.words > 2 { noteMiddle(chunk, members.count - 1) }
    note(chunk, members.count - 1)
  }

  /// Remembers the surnames inside a name that has two, by which its bearer may be called.
  private mutating func noteMiddle(_ chunk: NameChunk, _ member: Int) {
    guard members[member].isSurePerson, !chunk.isBody, !tokens[chunk.nameFirst].flags.contains(.sentenceStart) else {
      return
    }
    if chunk.last + 1 < tokens.count, tokens[chunk.last + 1].flags.contains(.capital) { return }
    for token in tokens[chunk.nameFirst + 1..<chunk.last] {
      guard !token.isA([.given, .particle]), !token.flags.contains(.initial), byLast[token.hash] == nil else {
        continue
      }
      byMiddle.set(token.hash, to: member)
    }
  }

  /// The last word of a name, a "junior" or a number after it left out.
  private func lastNameToken(_ chunk: NameChunk) -> Int {
    guard chunk.words > 2 else { return chunk.last }
    let token = tokens[chunk.last]
    let length = token.end - token.start
    let isSuffix =
      length <= 3 && (token.hash == Self.junior || token.hash == Self.senior || token.flags.contains(.allCaps))
    return isSuffix && !chunk.isBody ? chunk.last - 1 : chunk.last
  }

  private static let junior = WordHash.of("jr".utf8)
  private static let senior = WordHash.of("sr".utf8)

  /// The member a chunk names: the same last word, and a first word that does not contradict.
  private func find(_ chunk: NameChunk) -> Int? {
    let last = tokens[lastNameToken(chunk)].hash
    let first = tokens[chunk.nameFirst]
    var best: Int?
    var member = byLast[last] ?? -1
    var steps = 0
    while member >= 0, steps < Self.mostNamesakes {
      let other = members[member]
      steps += 1
      defer { member = other.namesake }
      guard gender(of: chunk).agrees(with: other.gender) else { continue }
      if chunk.words > 1, other.words > 1 {
        guard first.hash == other.firstHash || first.flags.contains(.initial) else { continue }
        return member
      }
      if let found = best, members[found].count >= other.count { continue }
      best = member
    }
    if best == nil, chunk.words == 1, !chunk.isBody, let known = byFirst[first.hash] {
      let isFamiliar =
        first.classes.isEmpty && (members[known].isSurePerson || members[known].words == 2 && speaks(chunk))
      if first.isA(.given) || isFamiliar { return known }
    }
    return best ?? (chunk.words == 1 && !chunk.isBody ? byMiddle[first.hash] : nil)
  }

  /// The gender that a name tells; a bare surname that is also a given name tells none.
  private func gender(of chunk: NameChunk) -> Gender {
    chunk.words == 1 && chunk.first == chunk.nameFirst ? .unknown : chunk.gender
  }

  private mutating func update(_ index: Int, _ chunk: NameChunk) {
    members[index].count += 1
    if chunk.words > members[index].words {
      members[index].start = tokens[chunk.nameFirst].start
      members[index].end = tokens[shownLast(of: chunk)].end
      if members[index].words == 1, !chunk.isBody { byFirst.set(tokens[chunk.nameFirst].hash, to: index) }
      members[index].words = chunk.words
      members[index].firstHash = tokens[chunk.nameFirst].hash
    }
    if members[index].gender == .unknown { members[index].gender = gender(of: chunk) }
    if chunk.isSurePerson {
      members[index].isSurePerson = true
      members[index].isBody = false
      members[index].isPlace = false
    }
    if chunk.words > 2 { noteMiddle(chunk, index) }
  }

  private mutating func note(_ chunk: NameChunk, _ member: Int) {
    let before = chunk.first > 0 ? tokens[lead(of: chunk)] : nil
    let isPossessor = tokens[chunk.last].flags.contains(.possessive)
    let isObject = before.map { $0.isA(.preposition) && $0.hash != Self.asWord } ?? false
    let mention = NameMention(
      first: chunk.first,
      nameFirst: chunk.nameFirst,
      last: chunk.last,
      member: member,
      sentence: tokens[chunk.first].sentence,
      isSubject: !isPossessor && !isObject
    )
    for token in chunk.first...chunk.last { mentionAt[token] = Int32(truncatingIfNeeded: mentions.count) }
    mentions.append(mention)
    if isPlaced(chunk, members[member]) { (members[member].isPlace, members[member].isBody) = (true, true) }
    noteRoles(chunk, member)
    explain(chunk, member)
  }

  /// The token before a name and the roles that lead to it: with former journalist Jane Roe.
  private func lead(of chunk: NameChunk) -> Int {
    var at = chunk.first - 1
    if chunk.nameFirst > chunk.first, at > 1, tokens[at].isA(.preposition), tokens[at - 1].isA(.title) { at -= 1 }
    while at > 0, chunk.first - at < 6, tokens[at].kind == .word, !tokens[at].flags.contains(.possessive),
      tokens[at].isA([.role, .modifier, .demonym, .determiner]), !tokens[at].isA([.preposition, .cue])
    {
      at -= 1
    }
    return at
  }

  private static let asWord = WordHash.of("as".utf8)
  private static let inWord = WordHash.of("in".utf8)
  private static let nearWord = WordHash.of("near".utf8)

  /// Whether it stands where only a place does: in Varna, near Varna; Varna, Bulgaria.
  private func isPlaced(_ chunk: NameChunk, _ member: CastMember) -> Bool {
    guard chunk.words <= 2, member.words <= 2, !member.isSurePerson, !member.isBody else { return false }
    guard !tokens[chunk.last].flags.contains(.possessive), chunk.first == chunk.nameFirst else { return false }
    if chunk.first > 0, tokens[chunk.first - 1].hash == Self.inWord || tokens[chunk.first - 1].hash == Self.nearWord {
      return true
    }
    guard chunk.last + 2 < tokens.count, tokens[chunk.last + 1].kind == .comma else { return false }
    let next = tokens[chunk.last + 2]
    return next.isA(.place) && next.flags.contains(.capital) && !next.flags.contains(.possessive) && !next.isA(.given)
  }

  /// Learns a person's gender from the pronoun that follows when nobody else is about.
  private mutating func learnGenders(_ pronouns: [Int]) {
    var last = -1
    var lastSentence: Int32 = -9
    var isAlone = true
    var pronoun = 0
    for index in 0...mentions.count {
      let limit = index < mentions.count ? mentions[index].last : tokens.count
      while pronoun < pronouns.count, pronouns[pronoun] < limit {
        let token = tokens[pronouns[pronoun]]
        let isName = mentionAt[pronouns[pronoun]] >= 0
        pronoun += 1
        guard !isName, last >= 0, isAlone else { continue }
        let gender = Gender(token.classes)
        let distance = token.sentence - lastSentence
        if gender != .unknown, members[last].gender == .unknown, distance <= 1 { members[last].gender = gender }
        isAlone = distance == 0
      }
      guard index < mentions.count else { return }
      let mention = mentions[index]
      if mention.last + 1 < tokens.count, tokens[mention.last + 1].kind == .colon {
        // Whose turn it is speaks of others.
        (last, isAlone) = (-1, true)
        continue
      }
      guard !members[mention.member].isBody, mention.isSubject || last < 0 else { continue }
      if mention.sentence != lastSentence { isAlone = true }
      if mention.sentence == lastSentence, mention.member != last { isAlone = false }
      last = mention.member
      lastSentence = mention.sentence
    }
  }
}
