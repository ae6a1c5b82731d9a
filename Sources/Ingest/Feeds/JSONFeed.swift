internal import Markup

/// A feed in JSON (jsonfeed.org, versions 1 and 1.1).
struct JSONFeed {
  private let value: JSONValue
  private let base: String?

  /// Takes a document that may be a feed; nil for other JSON.
  init?(_ value: JSONValue, base: String?) {
    let isNamed = value["version"]?.string?.contains("jsonfeed.org") == true
    let marks = ["version", "title", "home_page_url", "feed_url"]
    guard isNamed || value["items"] != nil && marks.contains(where: { value[$0]?.string != nil }) else { return nil }
    self.value = value
    self.base = base
  }

  /// The feed.
  func feed() -> Feed {
    var feed = Feed()
    let own = address(value["feed_url"], against: base)
    feed.link = address(value["home_page_url"], against: base ?? own) ?? own ?? base
    feed.title = words(value["title"]) ?? feed.link ?? ""
    feed.summary = words(value["description"]).map { FeedText($0, isHTML: false) }
    feed.language = words(value["language"])
    feed.authors = authors(of: value)
    let around = base ?? own ?? feed.link
    feed.entries = (value["items"]?.elements ?? []).compactMap { item in
      guard case .object = item else { return nil }
      return entry(item, of: feed, base: around)
    }
    return feed
  }

  private func entry(_ item: JSONValue, of feed: Feed, base: String?) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = words(item["title"]) ?? ""
    entry.id = words(item["id"])
    entry.link =
      address(item["url"], against: base) ?? address(item["external_url"], against: base)
      ?? entry.id.flatMap { WebAddress.isWeb($0) ? $0 : nil }
    entry.published = item["date_published"]?.word.flatMap(WrittenMoment.moment)
    entry.updated = item["date_modified"]?.word.flatMap(WrittenMoment.moment)
    entry.content = text(item["content_html"], isHTML: true, base) ?? text(item["content_text"], isHTML: false, base)
    entry.summary = text(item["summary"], isHTML: false, base)
    let own = authors(of: item)
    entry.authors = own.isEmpty ? feed.authors : own
    entry.categories = (item["tags"]?.elements ?? []).prefix(100).compactMap { words($0) }
    entry.enclosures = (item["attachments"]?.elements ?? []).prefix(100).compactMap { attachment in
      address(attachment["url"], against: base).map { FeedEnclosure(link: $0, type: words(attachment["mime_type"])) }
    }
    entry.language = words(item["language"]) ?? feed.language
    entry.deriveTitle()
    return entry
  }

  /// The names under `authors`, and under `author` as version 1 has it.
  private func authors(of value: JSONValue) -> [String] {
    var names: [String] = []
    for author in (value["authors"]?.elements ?? []) + (value["author"]?.elements ?? []) {
      let name = author.string.flatMap { words(.string($0)) } ?? words(author["name"]) ?? words(author["url"])
      if let name, !names.contains(name), names.count < 100 { names.append(name) }
    }
    return names
  }

  private func text(_ value: JSONValue?, isHTML: Bool, _ base: String?) -> FeedText? {
    guard let text = value?.string.map({ FeedText($0, isHTML: isHTML, base: base) }), !text.isBlank else { return nil }
    return text
  }

  private func words(_ value: JSONValue?) -> String? {
    guard let words = value?.word.map(PlainWords.collapsed), !words.isEmpty else { return nil }
    return words
  }

  private func address(_ value: JSONValue?, against base: String?) -> String? {
    value?.string.flatMap { WebAddress.resolved($0, against: base) }
  }
}
