internal import Markup

/// What a file of text turned out to be.
package enum DocumentForm: Sendable {
  case feed(Feed)
  case subscriptions(SubscriptionList)
  /// A web page, decoded.
  case page(utf8: [UInt8])
  /// Plain text, decoded: one article or many.
  case text(utf8: [UInt8])

  /// Tells what a file is, and reads it if it is a feed or a list of feeds; nil for what is neither text nor any of these.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - base: the address it was found at.
  package init?(of bytes: [UInt8], base: String? = nil) {
    let utf8 = DecodedMarkup(bytes).utf8
    let start = utf8.firstIndex { $0 > 0x20 } ?? utf8.count
    let head = utf8[start...].prefix(Self.headBytes)
    if let form = Self.feed(utf8, head, base) {
      self = form
    } else if Self.isPage(head) {
      self = .page(utf8: utf8)
    } else if !Self.isForeign(head), let document = Document(decoding: bytes) {
      self = .text(utf8: document.utf8)
    } else {
      return nil
    }
  }

  /// Whether a document is of a form that holds no text to be read: other XML, other JSON.
  private static func isForeign(_ head: ArraySlice<UInt8>) -> Bool {
    if head.isEmpty || head.starts(with: "<?xml".utf8) { return true }
    let signs = head.lazy.filter { $0 > 0x20 }.prefix(2)
    return signs.elementsEqual("{\"".utf8) || signs.elementsEqual("[{".utf8) || signs.elementsEqual("{}".utf8)
  }

  /// How much of a document is looked at to tell what it is.
  private static let headBytes = 4096

  private static func feed(_ utf8: [UInt8], _ head: ArraySlice<UInt8>, _ base: String?) -> DocumentForm? {
    if head.first == UInt8(ascii: "{") { return FeedReader.feed(in: utf8, base: base).map { .feed($0) } }
    let marks = [
      "<rss", "<rdf:rdf", "<feed", "<channel", "<opml", "<outline", "<entry", "<item", ":rss", ":feed", ":rdf",
    ]
    let small = String(decoding: head.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    guard small.contains("<"), small.hasPrefix("<?xml") || marks.contains(where: small.contains) else { return nil }
    let document = XMLTree(reading: utf8).document
    let isList = document.elements.contains { $0.name == "opml" }
    if !isList, let feed = XMLFeed(in: document, base: base) { return .feed(feed.feed()) }
    return SubscriptionList(in: document).map { .subscriptions($0) }
  }

  private static func isPage(_ head: ArraySlice<UInt8>) -> Bool {
    let small = String(decoding: head.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return small.hasPrefix("<")
      && ["<html", "<!doctype html", "<head", "<body", "<div", "<p>", "<title", "<meta"]
        .contains { small.contains($0) }
  }
}
