internal import Markup
import News

/// When a page's article was published.
struct PageDate {
  let day: CalendarDate?
  /// The moment, where the page gives a time.
  let moment: Moment?

  init(_ tree: PageTree, _ metas: PageMetas, _ data: LinkedData, _ fields: [String], _ link: String?) {
    let marked = Self.marked(tree)
    let written = [data.published, metas.first(Self.publishedNames)] + marked.published
    for candidate in written.compactMap(\.self) {
      if let found = DatedWords(candidate) {
        (day, moment) = (found.day, found.moment)
        return
      }
    }
    let lines = fields + marked.times
    let later =
      lines + Self.headLines(tree)
      + [link.flatMap { Self.inAddress($0) }, metas.first(Self.modifiedNames), data.modified].compactMap(\.self)
    let found = later.lazy.compactMap { DatedWords($0) }.first
    (day, moment) = (found?.day, found?.moment)
  }

  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "rnews:datepublished",
    "article:published", "article.published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "bt:pubdate", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date",
    "published_time", "published", "publicationdate", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dc.date", "dcterms.date", "datecreated", "citation_publication_date", "citation_date",
    "displaydate", "ptime", "pdate", "date", "created", "article:post_date", "originalpublicationdate", "doc_date",
    "release_date", "og:pubdate", "article_date_original", "content_date", "eomportal-firstpublished", "timestamp",
    "last-modified-first", "twt-published-at", "gentime", "parsely-page-date",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dc.date.modified",
    "dcterms.modified", "revised", "og:modified_time",
  ]

  /// Dates in elements that say so: those of the publication, and other times.
  private static func marked(_ tree: PageTree) -> (published: [String], times: [String]) {
    var published: [String] = []
    var times: [String] = []
    for number in tree.nodes.indices where tree.nodes[number].element != .text {
      let property = tree.bytes(of: .itemprop, at: number).map { PageWords.hash($0) }
      let isTime = tree.nodes[number].element == .time
      if isTime || property == publishedHash || property == createdHash {
        let value =
          tree.value(of: .datetime, at: number) ?? tree.value(of: .content, at: number) ?? tree.line(of: number)
        let isNamed = property != nil || tree.bytes(of: .pubdate, at: number) != nil
        if isNamed, property != modifiedHash { published.append(value) } else if times.count < 8 { times.append(value) }
        continue
      }
      guard times.count < 8, let names = tree.bytes(of: .kind, at: number) ?? tree.bytes(of: .id, at: number),
        names.count <= 100,
        PageWords.names(names, dateWords), Int(tree.nodes[number].end) - number < 40
      else { continue }
      let line = tree.line(of: number)
      if line.utf8.count <= 200 { times.append(line) }
    }
    return (Array(published.prefix(4)), times)
  }

  private static let publishedHash = PageWords.hash("datepublished")
  private static let createdHash = PageWords.hash("datecreated")
  private static let modifiedHash = PageWords.hash("datemodified")
  private static let dateWords = WordTable(
    [
      "date", "dateline", "timestamp", "published", "pubdate", "publishdate", "time", "datum", "fecha", "data",
      "posted", "datetime",
    ].map {
      PageWords.hash($0)
    }
  )

  /// Short lines of the page that hold four digits, the first ones.
  private static func headLines(_ tree: PageTree) -> [String] {
    var lines: [String] = []
    for number in tree.nodes.indices where tree.nodes[number].element == .text {
      let run = tree.run(of: number)
      guard run.count >= 8, run.count <= 120 else { continue }
      let digits = tree.letters[run].count { $0 &- 48 < 10 }
      guard digits >= 4 else { continue }
      lines.append(FoldedLine.of(tree.letters[run]))
      if lines.count == 30 { break }
    }
    return lines
  }

  /// `2031-05-06` of an address such as `/2031/05/06/ferries`.
  private static func inAddress(_ link: String) -> String? {
    let numbers = link.split(separator: "/").flatMap { $0.split(separator: "-") }
    for place in numbers.indices.dropLast(2) {
      let parts = numbers[place..<place + 3].map { Int($0) ?? 0 }
      guard numbers[place].utf8.count == 4, (1995...2100).contains(parts[0]), numbers[place + 1].utf8.count <= 2 else {
        continue
      }
      if let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) { return date.iso }
    }
    return nil
  }
}
