/// Who and what a passage names, and where.
///
/// A class, since all who read a passage share it: each copy of so many arrays would be counted one by one.
final class Cast {
  let tokens: [Token]
  let members: [CastMember]
  /// Sorted by place.
  let mentions: [NameMention]
  /// For each token the mention that it belongs to; -1 if none.
  private let mentionAt: [Int32]
  private let byLast: HashIndex
  private let byFirst: HashIndex
  /// The member that bears a role; -1 if several do.
  private let byRole: HashIndex

  /// Reads the names of all tokens of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], isGerman: Bool) {
    let reader = CastReader(bytes, tokens, isGerman: isGerman)
    self.tokens = tokens
    members = reader.members
    mentions = reader.mentions
    mentionAt = reader.mentionAt
    byLast = reader.byLast
    byFirst = reader.byFirst
    byRole = reader.byRole
  }

  /// The member who alone bears the role of this word in the article.
  func bearer(of role: UInt64) -> Int? {
    byRole[role].flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The mention at a token.
  func mention(at token: Int) -> NameMention? {
    guard token >= 0, token < mentionAt.count, mentionAt[token] >= 0 else { return nil }
    return mentions[Int(mentionAt[token])]
  }

  /// The member with the last word, or else the first, of this hash: for names in headlines.
  func member(named hash: UInt64) -> Int? {
    byLast[hash] ?? byFirst[hash]
  }

  /// The last mention that ends before token `at`; -1 if none does.
  func lastMention(before at: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].last < at { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
