/// The attributes that reading a page needs; others are not kept.
package enum PageAttribute: String, Hashable, Sendable, CaseIterable {
  case id, name, content, href, rel, lang, dir, type, role, hidden, title, alt, style, datetime, property, itemprop
  case itemtype, itemscope, pubdate, charset, src
  case kind = "class"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case httpEquivalent = "http-equiv"
  case testName = "data-testid"
  case component = "data-component"
  case time = "data-time"
  case timestamp = "data-timestamp"

  /// The attribute of a name, letter case apart; nil for one of no use.
  init?(name: UnsafeBufferPointer<UInt8>) {
    guard let known = Self.names[NameHash.of(name)] else { return nil }
    self = known
  }

  private static let names = PageNames<PageAttribute>()
}
