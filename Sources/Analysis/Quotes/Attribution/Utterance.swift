import News

/// What is found out about one marked run.
struct Utterance {
  /// Its token.
  let token: Int
  /// The token at which its paragraph begins.
  let paragraph: Int
  let isHead: Bool
  var kind: Quote.Kind = .direct
  var attribution: Attribution?
  var speaker: Speaker?
  var member: Int?
  /// The number it shares with other spans of the same utterance.
  var group: Int?
}
