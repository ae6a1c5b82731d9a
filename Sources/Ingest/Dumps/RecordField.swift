/// What a field of a dump's record means, by the name it has.
package enum RecordField: String, Hashable, Sendable, CaseIterable {
  case headline
  case text
  case html
  case date
  case outlet
  case link
  case author
  case summary
  case language
  case section

  /// The meaning of a name, or of a path of names with dots between; nil for one that is not known.
  ///
  /// Capitals and what stands between words do not count: `publishedAt` is `published_at`.
  package init?(named name: some StringProtocol) {
    guard let field = Self.fields[Self.bare(name)] else { return nil }
    self = field
  }

  /// A name without capitals, blanks, hyphens and underscores.
  static func bare(_ name: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 where byte != 0x5F && byte != 0x2D && byte != 0x20 {
      bytes.append(Bytes.isUpper(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the field, the surest first.
  var names: [String] {
    switch self {
    case .headline: ["title", "headline", "headline.main", "title.rendered", "webtitle", "headtitle", "articletitle"]
    case .text:
      [
        "text", "maintext", "articlebody", "body", "content", "fulltext", "article", "articletext", "bodytext",
        "plaintext", "textcontent", "articlecontent", "cleanedtext", "contents", "story", "storytext", "paragraphs",
        "document", "newstext",
      ]
    case .html:
      ["contenthtml", "bodyhtml", "htmlcontent", "content.rendered", "articlehtml", "texthtml", "html", "rawhtml"]
    case .date:
      [
        "datepublished", "publishedat", "datepublish", "publicationdate", "publishdate", "published", "pubdate",
        "publisheddate", "webpublicationdate", "publishedtime", "firstpublicationdate", "publishtime", "dategmt",
        "date",
        "datetime", "timestamp", "time", "createdat", "created", "issued",
      ]
    case .outlet:
      [
        "outlet", "source.name", "source.title", "publisher.name", "publisher", "publication.name", "publication",
        "sourcename", "newspaper", "sitename", "source", "source.domain", "media", "provider", "site", "sourcedomain",
        "domain", "hostname",
      ]
    case .link:
      [
        "url", "link", "canonicallink", "canonicalurl", "weburl", "sourceurl", "articleurl", "pageurl", "permalink",
        "uri",
      ]
    case .author:
      [
        "byline", "author", "authors", "author.name", "authors.name", "byline.original", "authorname", "authornames",
        "writer", "creator", "journalist",
      ]
    case .summary:
      [
        "deck", "standfirst", "subtitle", "description", "summary", "abstract", "excerpt", "excerpt.rendered", "dek",
        "trailtext", "teaser", "subheadline", "lead",
      ]
    case .language: ["language", "lang", "languagecode", "inlanguage"]
    case .section: ["section", "sectionname", "category", "rubric", "categories"]
    }
  }

  private static let fields: [String: RecordField] = {
    var fields: [String: RecordField] = [:]
    for field in allCases {
      for name in field.names where fields[name] == nil { fields[name] = field }
    }
    return fields
  }()
}
