internal import Markup
import News

extension ArticleAccount {
  /// Explains the article of a page; see `WebPage` for what is taken.
  package init(
    page bytes: UnsafeBufferPointer<UInt8>,
    charset: String? = nil,
    address: String? = nil
  ) {
    let article = WebPage(bytes, charset: charset, address: address).article
    let decoded = DecodedMarkup(bytes, charset: charset)
    let tree = decoded.utf8.withUnsafeBufferPointer { PageTree($0) }
    let metas = PageMetas(tree)
    var draft = AccountDraft()
    draft.elsewhere = "what stands on the page"
    draft.add(LinkedData(tree.data, titles: [metas.title, metas.first(["og:title"])].compactMap(\.self)))
    draft.add(metas)
    draft.add(tree)
    draft.add(metas.title, to: .headline, at: "title")
    draft.add(metas.canonical, to: .link, at: "link rel=canonical")
    draft.add(metas.language, to: .language, at: "html lang")
    draft.add(address, to: .link, at: "the address it was found at")
    draft.add(address.flatMap { DatedWords($0)?.day.iso }, to: .date, at: "the address it was found at")
    self = draft.account(of: article)
  }
}

extension AccountDraft {
  fileprivate mutating func add(_ data: LinkedData) {
    func place(_ name: String) -> String { "JSON-LD \(name)" }
    for headline in data.headlines { add(headline, to: .headline, at: place("headline")) }
    add(data.authors.isEmpty ? nil : data.authors.joined(separator: ", "), to: .byline, at: place("author"))
    add(data.published, to: .date, at: place("datePublished"))
    add(data.created, to: .date, at: place("dateCreated"))
    add(data.modified, to: .date, at: place("dateModified"))
    add(data.outlet, to: .outlet, at: place("publisher"))
    add(data.section, to: .section, at: place("articleSection"))
    add(data.language, to: .language, at: place("inLanguage"))
    add(data.link, to: .link, at: place("url"))
    add(data.description, to: .deck, at: place("description"))
  }

  fileprivate mutating func add(_ metas: PageMetas) {
    for (field, names) in Self.metaNames {
      for name in names {
        let values = metas.all([name])
        if !values.isEmpty { add(values.joined(separator: ", "), to: field, at: "meta \(name)") }
      }
    }
  }

  /// What stands on the page itself.
  fileprivate mutating func add(_ tree: PageTree) {
    var blocks = 0
    for number in tree.nodes.indices {
      switch tree.nodes[number].element {
      case .h1: add(tree.line(of: number), to: .headline, at: "h1")
      case .time: add(tree.value(of: .datetime, at: number) ?? tree.line(of: number), to: .date, at: "time")
      case .p: blocks += 1
      case _: break
      }
    }
    add("\(blocks)", to: .text, at: "the page, which has \(blocks) elements of paragraphs")
  }

  private static let metaNames: [(FieldAccount.Name, [String])] = [
    (
      .headline,
      [
        "og:title", "twitter:title", "dc:title", "dcterms:title", "citation_title", "parsely-title", "title",
        "headline",
      ]
    ),
    (.deck, ["og:description", "twitter:description", "description"]),
    (.byline, ["author", "dc:creator", "article:author", "parsely-author", "sailthru:author", "byl", "byline"]),
    (.outlet, ["og:site_name", "application-name", "dc:publisher", "publisher", "twitter:site"]),
    (.section, ["article:section", "section", "dc:subject"]),
    (
      .date,
      [
        "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "parsely-pub-date",
        "sailthru:date", "dc:date", "dc:date:issued", "dcterms:created", "date", "article:modified_time",
        "og:updated_time", "last-modified",
      ]
    ),
    (.language, ["og:locale", "content-language", "language"]),
    (.link, ["og:url", "twitter:url"]),
  ]
}
