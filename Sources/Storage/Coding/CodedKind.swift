import News

/// A kind that is written as its place in a list.
///
/// New kinds go to the end of the list: what was written before must keep its meaning.
protocol CodedKind: Equatable {
  static var coded: [Self] { get }
}

extension CodedKind {
  /// Its place in the list; a kind that is missing there is written as the first one.
  var code: Int { Self.coded.firstIndex(of: self) ?? 0 }

  init(code: Int) throws(CodingFault) {
    guard Self.coded.indices.contains(code) else { throw CodingFault("a kind") }
    self = Self.coded[code]
  }
}

extension Block.Kind: CodedKind {
  static var coded: [Self] { [.paragraph, .subheading] }
}

extension Furniture.Kind: CodedKind {
  static var coded: [Self] {
    [.section, .readingTime, .repeat, .caption, .credit, .promo, .related, .links, .byline, .date]
  }
}

extension Speaker.Kind: CodedKind {
  static var coded: [Self] { [.name, .body, .unnamed] }
}

extension Quote.Kind: CodedKind {
  static var coded: [Self] { [.direct, .partial, .scare, .headline] }
}

extension AttributionRule: CodedKind {
  static var coded: [Self] {
    [
      .cueAfter, .cueInverted, .cueBefore, .cueBetween, .accordingTo, .colon, .continuation, .previousParagraph,
      .nextParagraph, .sameSpeaker, .headline, .none,
    ]
  }
}

extension Mention.Kind: CodedKind {
  static var coded: [Self] { [.name, .demonym, .capital, .alias, .historical] }
}

extension CountryWeight.Part: CodedKind {
  static var coded: [Self] { [.headline, .lead, .body] }
}
