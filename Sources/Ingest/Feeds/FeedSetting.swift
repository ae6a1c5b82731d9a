internal import Markup

/// What holds for everything in an element of a feed.
struct FeedSetting {
  /// What addresses are relative to.
  let base: String?
  let language: String?
  /// Whether elements without a namespace are Atom's.
  let isAtom: Bool

  /// What holds inside an element: its own base and language, else those around it.
  func inside(_ element: XMLElement) -> FeedSetting {
    guard !element.attributes.isEmpty else { return self }
    let base = element["xml:base"].flatMap { WebAddress.resolved($0, against: self.base) } ?? self.base
    let language = (element["xml:lang"] ?? element["lang"]).map(WebAddress.trimmed) ?? self.language
    return FeedSetting(base: base, language: language, isAtom: isAtom)
  }

  /// Whether a field is one of Atom's.
  func isAtom(_ field: FeedField) -> Bool {
    field.vocabulary == .atom || isAtom && field.vocabulary == .core
  }
}
