package import News

/// Makes an article of what a record or a message says of one.
package struct RecordArticle: Sendable {
  package var headline: String?
  /// The text, as a crawler's extractor or a mail program left it.
  package var text: String?
  /// The text as HTML, for those that have no other.
  package var html: String?
  package var summary: String?
  package var byline: String?
  package var outlet: String?
  package var section: String?
  package var link: String?
  package var language: String?
  package var date: CalendarDate?
  /// When it was published, if a time of day is given; its day is `date`.
  package var published: Moment?

  /// Creates one of which nothing is known yet.
  package init() {}

  /// Takes from a dump's record what its fields say.
  package init(_ record: DumpRecord, _ map: RecordMap) {
    headline = record.value(of: .headline, map).map(Self.line)
    text = record.values(of: .text, map).joined(separator: "\n\n")
    html = record.value(of: .html, map)
    summary = record.value(of: .summary, map).map(Self.line)
    byline = Self.names(record.values(of: .author, map))
    outlet = record.value(of: .outlet, map).map(Self.outlet)
    section = record.value(of: .section, map).map(Self.line)
    link = record.value(of: .link, map).flatMap(Self.link)
    language = record.value(of: .language, map).map(Self.line)
    take(date: record.value(of: .date, map))
    if outlet == nil { outlet = link.flatMap(Self.host) }
  }

  /// The article; nil if there is neither a headline nor a text.
  ///
  /// Linear in the text.
  package func article() -> Article? {
    if let page, let article = composed(of: page) { return article }
    let body = text ?? ""
    guard !body.isEmpty || headline?.isEmpty == false else { return nil }
    var page = ComposedText()
    let title = page.add(headline)
    let deck = summary.flatMap { isNews($0, body) ? page.add($0) : nil }
    let writer = byline.flatMap { page.add($0, after: "By ") }
    page.begin(body)
    var article = page.article(headline: title)
    if let deck { article.deck = deck }
    if let writer { article.byline = writer }
    article.outlet = outlet ?? article.outlet
    article.date = date ?? article.date
    article.published = published
    article.link = link
    article.language = language
    return article
  }

  /// The text, if it is HTML.
  private var page: String? {
    guard let text, !text.isEmpty else { return html }
    return HTMLSigns.areIn(text) ? text : nil
  }

  /// The article, its text being HTML; nil if there are no words in that.
  private func composed(of page: String) -> Article? {
    let blocks = HTMLBlocks.blocks(of: page)
    guard !blocks.isEmpty else { return nil }
    var composition = Composition(headline: headline)
    let first = blocks.first { $0.kind == .paragraph }?.text ?? ""
    composition.deck = summary.flatMap { isNews($0, first) ? $0 : nil }
    composition.byline = byline
    composition.outlet = outlet
    composition.section = section
    composition.date = date
    composition.published = published
    composition.link = link
    composition.language = language
    composition.add(blocks)
    return composition.article()
  }

  /// Whether a summary is more than the beginning of the text, or the headline again.
  private func isNews(_ summary: String, _ body: String) -> Bool {
    let bare = summary.utf8.prefix { $0 != UInt8(ascii: "\n") }.prefix(80)
    return !body.isEmpty && summary != headline && !body.utf8.starts(with: bare)
  }

  /// The words on one line, with one blank between them.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// The names of those who wrote it, without "By"; nil for none.
  static func names(_ values: [String]) -> String? {
    var names: [String] = []
    for value in values.prefix(16) {
      var name = line(value)
      for opening in ["By ", "by ", "BY "] where name.hasPrefix(opening) { name.removeFirst(opening.count) }
      if !name.isEmpty, !name.hasPrefix("http"), !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// An outlet by its name, or by the name of its host.
  static func outlet(_ text: String) -> String {
    let name = line(text)
    return host(name) ?? (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name)
  }

  /// An address of the web; nil for anything else.
  static func link(_ text: String) -> String? {
    let scheme = text.prefix(8).lowercased()
    guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://"), text.utf8.count <= 8_192 else { return nil }
    return text.utf8.contains { $0 <= 0x20 } ? nil : text
  }

  /// The host of an address of the web, without `www.`; nil for anything else.
  static func host(_ link: String) -> String? {
    guard let address = Self.link(link), let start = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let rest = address[start...].drop { $0 == "/" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" }.lowercased() ?? ""
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Takes a date as it is written.
  mutating func take(date written: String?) {
    guard let written else { return }
    date = Self.date(written)
    published = WrittenMoment.moment(written).flatMap { $0.hasTime && $0.day == date ? $0 : nil }
  }

  /// The day of a date as programs and people write it.
  static func date(_ text: String) -> CalendarDate? {
    if let moment = WrittenMoment.moment(text) { return moment.day }
    for count in [10, 7, 4] {
      let bytes = Array(text.utf8.prefix(count + 1))
      guard bytes.count == count || bytes.count > count && !Bytes.isDigit(bytes[count]) else { continue }
      if let date = CalendarDate(iso: String(decoding: bytes.prefix(count), as: UTF8.self)) { return date }
    }
    return nil
  }
}
