/// Reads names out of the tokens.
struct NameReader {
  /// The most words a name may have.
  private static let longest = 12

  let tokens: [Token]
  let isGerman: Bool

  /// The chunk that begins at token `at`, and the token after it; nil if no name begins there.
  func chunk(at: Int) -> (chunk: NameChunk?, next: Int) {
    guard canBegin(at) else { return (nil, at + 1) }
    var last = at
    var hasBodyWord = tokens[at].isA(.body)
    while !tokens[last].flags.contains(.possessive), last - at < Self.longest {
      guard let next = following(last, hasBodyWord: hasBodyWord) else { break }
      last = next
      hasBodyWord = hasBodyWord || tokens[last].isA(.body)
    }
    return (named(at, last), last + 1)
  }

  private func canBegin(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.flags.contains(.capital) else { return false }
    if token.isA(.given), !token.isA([.preposition, .auxiliary, .determiner, .definite]) {
      return !token.isA(.calendar) || followsGiven(at)
    }
    return !token.isA(.neverName)
  }

  private func followsGiven(_ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].flags.contains(.capital) && !tokens[at].flags.contains(.allCaps)
      && !tokens[at + 1].isA(.calendar)
  }

  /// The next token of a name that has reached `last`.
  private func following(_ last: Int, hasBodyWord: Bool) -> Int? {
    var at = last + 1
    guard at < tokens.count, tokens[at].kind == .word else { return nil }
    if isNamePart(at) { return at }
    if tokens[last].isA(.region), tokens[at].isA(.place), tokens[at].flags.contains(.capital) { return at }
    if tokens[at].isA(.particle), !tokens[at].flags.contains(.capital) {
      at += 1
      if at < tokens.count, tokens[at].isA(.particle) || isGerman && tokens[at].isA(.definite) { at += 1 }
      return at < tokens.count && isNamePart(at) && !tokens[at].isA([.title, .body]) ? at : nil
    }
    guard hasBodyWord, tokens[at].isA(.preposition), isOf(at) else { return nil }
    at += 1
    if at < tokens.count, tokens[at].isA(.definite) { at += 1 }
    return at < tokens.count && isNamePart(at) && !tokens[at].isA(.given) ? at : nil
  }

  private func isOf(_ at: Int) -> Bool {
    tokens[at].end - tokens[at].start <= 3 && !tokens[at].isA([.by, .to])
  }

  private func isNamePart(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.flags.contains(.capital), !token.flags.contains(.sentenceStart) else {
      return false
    }
    if token.isA(.given) { return !token.isA([.calendar, .preposition, .determiner]) }
    // Le Guen, Di Maio, De Luca.
    if token.isA(.particle), at + 1 < tokens.count, tokens[at + 1].flags.contains(.capital), !token.isA(.conjunction) {
      return true
    }
    if token.isA([.cue, .stance]), token.isA([.third, .past]), !token.isA([.body, .paper]) { return isSurname(at) }
    if token.isA(.reporting), !token.isA([.bare, .participle, .body, .paper]) { return false }
    return !token.isA(.neverName.subtracting([.determiner, .participle])) && !token.isA(.definite)
  }

  /// The name in `first...last`, titles and nations taken off; nil if only those are there.
  private func named(_ first: Int, _ last: Int) -> NameChunk? {
    var chunk = NameChunk(first: first, nameFirst: first, last: last)
    stripAge(&chunk)
    stripTitles(&chunk)
    stripOffice(&chunk)
    stripPlace(&chunk)
    stripRoleAtEnd(&chunk)
    guard chunk.nameFirst <= chunk.last else { return nil }
    for at in chunk.nameFirst...chunk.last where tokens[at].isA(.body) { chunk.isBody = true }
    judge(&chunk)
    if !chunk.isBody { stripNation(&chunk) }
    guard chunk.nameFirst <= chunk.last, isBelievable(chunk) else { return nil }
    return chunk
  }

  /// Takes off the age that begins a sentence: Ten-year-old Jane Roe.
  private func stripAge(_ chunk: inout NameChunk) {
    guard chunk.words > 1, tokens[chunk.first].flags.contains([.hyphen, .sentenceStart]) else { return }
    guard Self.ages.contains(tokens[chunk.first].hash) else { return }
    chunk.nameFirst += 1
    chunk.isSurePerson = true
    chunk.gender = Gender(tokens[chunk.nameFirst].classes)
  }

  private static let ages = WordHash.all(
    in: """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      """,
    then: "-year-old"
  )

  private func stripTitles(_ chunk: inout NameChunk) {
    var at = chunk.last - 1
    while at >= chunk.first {
      let token = tokens[at]
      let isTitle = token.isA([.title, .role, .people]) && !isMiddle(at, of: chunk)
      if isTitle {
        chunk.nameFirst = at + 1
        chunk.isSurePerson = true
        chunk.gender = Gender(token.classes)
        return
      }
      at -= 1
    }
  }

  /// Takes off what an office is of: Secretary of State Jane Roe.
  private func stripOffice(_ chunk: inout NameChunk) {
    guard chunk.nameFirst == chunk.first, chunk.words > 2, chunk.first > 1, isOf(chunk.first - 1) else { return }
    guard tokens[chunk.first - 1].isA(.preposition), tokens[chunk.first - 2].isA(.title) else { return }
    for at in chunk.first + 1..<chunk.last where tokens[at].isA(.given) {
      chunk.nameFirst = at
      chunk.isSurePerson = true
      chunk.gender = Gender(tokens[at].classes)
      return
    }
  }

  /// Takes off the place that stands between a role and the name: жительница Варны Анна Белова.
  private func stripPlace(_ chunk: inout NameChunk) {
    guard chunk.nameFirst == chunk.first, chunk.words > 1, chunk.first > 0 else { return }
    let before = tokens[chunk.first - 1]
    let first = tokens[chunk.first]
    let isPlace = before.isA(.role) && !before.flags.contains(.capital) && first.isA(.place) && !first.isA(.given)
    guard before.isA(.dweller) || isPlace else { return }
    chunk.nameFirst += 1
    chunk.isSurePerson = true
    chunk.gender = Gender(before.classes)
  }

  /// Whether the word at `at` has a given name before it: Mary Bishop Jones.
  private func isMiddle(_ at: Int, of chunk: NameChunk) -> Bool {
    at > chunk.first && tokens[at - 1].isA(.given) && !tokens[at].isA(.abbreviation)
  }

  private func stripRoleAtEnd(_ chunk: inout NameChunk) {
    while chunk.last >= chunk.nameFirst, tokens[chunk.last].isA([.title, .role, .people]) {
      let hasGiven = chunk.last > chunk.nameFirst && tokens[chunk.last - 1].isA(.given)
      if hasGiven || chunk.isSurePerson { return }
      chunk.last -= 1
    }
  }

  private func judge(_ chunk: inout NameChunk) {
    let first = tokens[chunk.nameFirst]
    if first.isA(.given), !first.isA(.body) {
      if chunk.words > 1 {
        chunk.isSurePerson = chunk.isSurePerson || !chunk.isBody
      }
      if chunk.gender == .unknown { chunk.gender = Gender(first.classes) }
    }
    if chunk.isSurePerson { chunk.isBody = false }
    if !chunk.isSurePerson, isPlace(chunk) { (chunk.isBody, chunk.isPlace) = (true, true) }
    if chunk.words == 1, first.flags.contains(.allCaps), first.end - first.start <= 6, !chunk.isSurePerson {
      chunk.isBody = true
    }
    if chunk.isBody { chunk.gender = .unknown }
  }

  private func isPlace(_ chunk: NameChunk) -> Bool {
    guard tokens[chunk.last].isA(.place) else { return false }
    return chunk.words == 1 ? !tokens[chunk.last].isA(.given) : chunk.words == 2 && tokens[chunk.nameFirst].isA(.region)
  }

  private func stripNation(_ chunk: inout NameChunk) {
    while chunk.nameFirst < chunk.last, tokens[chunk.nameFirst].isA(.demonym) { chunk.nameFirst += 1 }
    if chunk.nameFirst == chunk.last, tokens[chunk.last].isA(.demonym) { chunk.nameFirst += 1 }
  }

  /// Whether it is more than a word that has its capital from elsewhere.
  private func isBelievable(_ chunk: NameChunk) -> Bool {
    if chunk.isSurePerson { return true }
    let token = tokens[chunk.nameFirst]
    if isGerman { return isGermanName(chunk) }
    guard chunk.words == 1, token.flags.contains(.sentenceStart) else { return true }
    if token.flags.contains(.possessive) || token.flags.contains(.allCaps) || token.isA(.given) { return true }
    return isFollowedByVerb(chunk.last)
  }

  /// Every German noun has a capital: only a given name, an acronym or a verb of utterance shows a name.
  private func isGermanName(_ chunk: NameChunk) -> Bool {
    let token = tokens[chunk.nameFirst]
    if token.isA(.given) || token.flags.contains(.allCaps) || chunk.isPlace { return true }
    let before = chunk.first > 0 ? tokens[chunk.first - 1] : nil
    if chunk.words > 1, !chunk.isBody, areNameWords(chunk), !(before?.flags.contains(.number) ?? false) {
      return !token.flags.contains(.sentenceStart) || isFollowedByVerb(chunk.last)
    }
    if let before, before.isA([.determiner, .possessive]) { return false }
    if let before, before.isA([.cue, .shortCue, .according]) {
      return !token.isA([.role, .people, .speech, .paper, .noun])
    }
    if chunk.words == 1, let before, isAttribute(before) || !isFollowedByCue(chunk.last) { return false }
    return isFollowedByVerb(chunk.last) && !token.isA([.people, .role, .speech, .paper, .noun])
  }

  /// Whether no word of it is known as a noun.
  private func areNameWords(_ chunk: NameChunk) -> Bool {
    tokens[chunk.nameFirst...chunk.last].allSatisfy {
      $0.classes.subtracting([.given, .male, .female, .particle]).isEmpty
    }
  }

  /// Whether a noun, and no name, follows it, as in "den vergangenen Jahren".
  private func isAttribute(_ before: Token) -> Bool {
    before.kind == .word && !before.flags.contains(.capital)
      && (before.classes.isEmpty || before.flags.contains(.number) || before.isA(.preposition))
  }

  private func isFollowedByCue(_ at: Int) -> Bool {
    guard at + 1 < tokens.count else { return false }
    return tokens[at + 1].kind != .word || tokens[at + 1].isA([.cue, .stance])
  }

  private func isFollowedByVerb(_ at: Int) -> Bool {
    guard at + 1 < tokens.count else { return false }
    let next = tokens[at + 1]
    if next.kind == .comma { return at + 2 < tokens.count && tokens[at + 2].isA([.relative, .determiner, .role]) }
    if next.kind == .colon || next.kind == .open { return true }
    return next.isA([.cue, .auxiliary, .stance, .adverb]) && !next.isA(.participle) || next.flags.contains(.manner)
  }
}
