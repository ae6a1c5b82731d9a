import News

/// What is found out about one marked run.
struct Utterance {
  /// Its token.
  let token: Int
  /// The token at which its paragraph begins.
  let paragraph: Int
  let isHead: Bool
  /// The block in which it stands.
  let block: TextRange
  var kind: Quote.Kind = .direct
  var attribution: Attribution?
  /// The reporting words, where they are no tokens.
  var words: TextRange?
  var speaker: Speaker?
  var member: Int?
  /// The number it shares with other spans of the same utterance.
  var group: Int?
}
