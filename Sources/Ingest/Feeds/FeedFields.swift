internal import Markup
internal import News

/// What the elements of a feed or of an entry say, gathered.
struct FeedFields {
  private let setting: FeedSetting
  private var ranks: [FeedField.Kind: Int] = [:]
  private var title: FeedText?
  private var link: String?
  private var summary: FeedText?
  private var description: FeedText?
  private(set) var content: FeedText?
  private var id: String?
  private var published: Moment?
  private var updated: Moment?
  private var authors: [String] = []
  private var categories: [String] = []
  private var enclosures: [FeedEnclosure] = []
  private var language: String?
  /// The address of the feed itself, as it gives it.
  private(set) var ownLink: String?

  init(_ setting: FeedSetting) {
    self.setting = setting
    language = setting.language
  }

  /// Takes what an element's attributes and the elements in it say.
  mutating func take(_ element: XMLElement) {
    takeAttributes(of: element)
    for child in element.elements { takeField(child) }
  }

  /// Takes what has not been said yet.
  mutating func takeWhatIsMissing(from element: XMLElement) {
    for child in element.elements {
      if let field = FeedField(of: child), ranks[field.kind] == nil { takeField(child) }
    }
  }

  /// CDF says in attributes what others say in elements.
  private mutating func takeAttributes(of element: XMLElement) {
    if let link = address(element["href"]) { offer(link, for: .link, 1) }
    if let date = element["lastmod"].flatMap(WrittenMoment.moment) { updated = updated ?? date }
    guard let about = address(element["rdf:about"]) else { return }
    offer(about, for: .link, 6)
    if claims(.id, 5) { id = about }
  }

  private mutating func takeField(_ element: XMLElement) {
    guard let field = FeedField(of: element) else { return }
    let setting = setting.inside(element)
    switch field.kind {
    case .group: for child in element.elements { takeField(child) }
    case .title:
      let text = TextConstruct(element, isAtom: setting.isAtom(field), base: setting.base).text
      if !hoist(element), !text.isBlank, claims(.title, field.rank) { title = text }
    case .summary, .description, .content: takeText(element, field, setting)
    case .link: if !hoist(element) { takeLink(element, field, setting) }
    case .id: if !hoist(element) { takeID(element, field) }
    case .published:
      if !hoist(element), let date = WrittenMoment.moment(element.text), claims(.published, field.rank) {
        published = date
      }
    case .updated:
      if let date = WrittenMoment.moment(element.text), claims(.updated, field.rank, isLatest: true) { updated = date }
    case .author: takeAuthor(element, field.rank)
    case .category: takeCategory(element, field.rank)
    case .enclosure: takeEnclosure(element["url"] ?? element["href"], element["type"], setting)
    case .language:
      let words = PlainWords.collapsed(element.text)
      if !words.isEmpty, claims(.language, field.rank) { language = words }
    }
  }

  /// Whether a field of this rank counts more than what was there; of equals the first one does, or the latest.
  private mutating func claims(_ kind: FeedField.Kind, _ rank: Int, isLatest: Bool = false) -> Bool {
    if let before = ranks[kind], before < rank || before == rank && !isLatest { return false }
    ranks[kind] = rank
    return true
  }

  /// Takes the fields that a short field without an end tag swallowed; whether there are any.
  private mutating func hoist(_ element: XMLElement) -> Bool {
    guard !setting.isAtom else { return false }
    let swallowed = element.elements.filter { child in
      guard let field = FeedField(of: child), field.vocabulary == .core else { return false }
      return field.kind == .link || field.kind == .description || field.kind == .published || field.kind == .id
    }
    guard !swallowed.isEmpty else { return false }
    if case .text(let text)? = element.nodes.first, !WebAddress.trimmed(text).isEmpty,
      let field = FeedField(of: element), claims(field.kind, field.rank)
    {
      switch field.kind {
      case .title: title = FeedText(text, isHTML: true)
      case .link: link = address(text)
      case .id: id = PlainWords.collapsed(text)
      case .published: published = WrittenMoment.moment(text)
      case .summary, .description, .content, .updated, .author, .category, .enclosure, .language, .group: break
      }
    }
    for child in swallowed { takeField(child) }
    return true
  }

  private mutating func takeText(_ element: XMLElement, _ field: FeedField, _ setting: FeedSetting) {
    if field.kind == .content, let source = address(element["src"]) { offer(source, for: .link, 7) }
    let text = TextConstruct(element, isAtom: setting.isAtom(field), base: setting.base).text
    guard !text.isBlank, claims(field.kind, field.rank) else { return }
    switch field.kind {
    case .content: content = text
    case .description: description = text
    case _: summary = text
    }
  }

  private mutating func takeLink(_ element: XMLElement, _ field: FeedField, _ setting: FeedSetting) {
    let reference = element["href"] ?? element["rdf:resource"]
    guard let address = WebAddress.resolved(reference ?? element.text, against: setting.base) else { return }
    switch (element["rel"] ?? "alternate").lowercased() {
    case "alternate", "":
      // RSS has one link; where it has several, parsers agree on the last.
      let isAtom = setting.isAtom(field)
      let rank = field.rank + (isAtom ? 1 : 0) + (Self.isPage(element["type"]) ? 0 : 1)
      if claims(.link, rank, isLatest: !isAtom) { link = address }
    case "self": ownLink = ownLink ?? address
    case "enclosure": takeEnclosure(address, element["type"], setting)
    case _: break
    }
  }

  private static func isPage(_ type: String?) -> Bool {
    type.map { $0.lowercased().contains("html") } ?? true
  }

  private mutating func takeID(_ element: XMLElement, _ field: FeedField) {
    let text = WebAddress.trimmed(element.text)
    guard !text.isEmpty, claims(.id, field.rank) else { return }
    id = setting.isAtom(field) ? address(text) : text
    let isPermanent = element["ispermalink"]?.lowercased() != "false"
    if element.name == "guid", isPermanent, let address = address(text), WebAddress.isWeb(address) {
      offer(address, for: .link, 7)
    }
  }

  private mutating func offer(_ address: String, for kind: FeedField.Kind, _ rank: Int) {
    if claims(kind, rank) { link = address }
  }

  private func address(_ reference: String?) -> String? {
    reference.flatMap { WebAddress.resolved($0, against: setting.base) }
  }

  private mutating func takeAuthor(_ element: XMLElement, _ rank: Int) {
    guard let author = FeedAuthor.name(in: element) else { return }
    if let before = ranks[.author], before < rank { return }
    if ranks[.author] != rank { authors = [] }
    ranks[.author] = rank
    if !authors.contains(author) { authors.append(author) }
  }

  private mutating func takeCategory(_ element: XMLElement, _ rank: Int) {
    let words = [element["label"], element["term"], element["text"], element.text].lazy
      .compactMap { $0.map(PlainWords.ofHTML) }.first { !$0.isEmpty }
    guard let words, categories.count < 100, !categories.contains(words) else { return }
    categories.append(words)
  }

  private mutating func takeEnclosure(_ reference: String?, _ type: String?, _ setting: FeedSetting) {
    guard let link = reference.flatMap({ WebAddress.resolved($0, against: setting.base) }) else { return }
    guard enclosures.count < 100, !enclosures.contains(where: { $0.link == link }) else { return }
    enclosures.append(FeedEnclosure(link: link, type: type))
  }

  /// What was gathered, as a feed without entries.
  func feed() -> Feed {
    var feed = Feed()
    feed.title = title?.words ?? ""
    feed.link = link
    feed.summary = description ?? summary
    feed.language = language
    feed.authors = authors
    feed.updated = updated ?? published
    return feed
  }

  /// What was gathered, as an entry of a feed.
  func entry(of feed: Feed) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = title?.words ?? ""
    entry.link = link ?? enclosures.first?.link
    entry.id = id
    entry.published = published
    entry.updated = updated
    entry.authors = authors.isEmpty ? feed.authors : authors
    // An item with both RSS's description and a summary has the longer text in the first.
    let hasBoth = description != nil && ranks[.summary] == 0
    entry.summary = hasBoth ? summary : description ?? summary
    entry.content = content ?? (hasBoth ? description : nil)
    entry.categories = categories
    entry.enclosures = enclosures
    entry.language = language ?? feed.language
    entry.deriveTitle()
    return entry
  }
}
