internal import Markup
import News

/// When a page's article was published.
struct PageDate {
  let day: CalendarDate?
  /// The moment, where the page gives a time.
  let moment: Moment?

  /// Looks in the page's data, at its elements, in its address, and last at its lines.
  ///
  /// Of the lines come first those around the headline (`fields`), then those below the element of the number `start`,
  /// which is the headline's, and then those above it. When it was modified counts only where nothing tells when it was
  /// published.
  init(
    _ tree: PageTree,
    _ metas: PageMetas,
    _ data: LinkedData,
    _ fields: [String],
    after start: Int,
    _ link: String?
  ) {
    let found =
      Self.said(metas, data)
      ?? Self.shown(MarkedDates(tree, after: start), metas, data, fields.map { DatedLine($0) }, link) {
        Self.headLines(tree, after: start)
      }
    (day, moment) = (found?.day, found?.moment)
  }

  /// What the data say of the publication.
  private static func said(_ metas: PageMetas, _ data: LinkedData) -> DatedWords? {
    data.published.flatMap { DatedWords(field: $0) }
      ?? publishedNames.lazy.compactMap { metas.first([$0]).flatMap { DatedWords(field: $0) } }.first
  }

  /// What the page itself shows, then what the data say of other days.
  private static func shown(
    _ marked: MarkedDates,
    _ metas: PageMetas,
    _ data: LinkedData,
    _ fields: [DatedLine],
    _ link: String?,
    _ headLines: () -> [DatedLine]
  ) -> DatedWords? {
    let published = marked.published.lazy.compactMap { DatedWords(field: $0) }.first
    if let found = published ?? data.created.flatMap({ DatedWords(field: $0) }) ?? link.flatMap({ inAddress($0) }) {
      return found
    }
    let lines = fields + marked.lines + headLines()
    if let found = lines.lazy.filter({ !$0.isOfChange }).compactMap(\.found).first { return found }
    let changes = [metas.first(modifiedNames), data.modified].compactMap(\.self) + marked.modified
    return changes.lazy.compactMap { DatedWords(field: $0) }.first ?? lines.lazy.compactMap(\.found).first
  }

  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "article:published_date", "article:publicationdate", "og:article:published", "datepublished", "date_published",
    "rnews:datepublished", "og:datepublished", "parsely-pub-date", "sailthru:date", "cxenseparse:recs:publishtime",
    "bt:pubdate", "pubdate", "publishdate", "publish-date", "publish_date", "publish_time", "publisheddate",
    "published-date", "published_date", "publication_date", "publication-date", "publicationdate", "published_time",
    "published", "originalpublicationdate", "article_date_original", "eomportal-firstpublished",
    "dcsext:articlefirstpublished", "dc:date:issued", "dcterms:issued", "dc:date:publication", "dc:date:published",
    "dc:issued", "rbpubdate", "vr:published_time", "mediator_published_time", "shareaholic:article_published_time",
    "analyticsattributes:articledate", "twt-published-at", "citation_publication_date", "citation_online_date",
    "citation_date", "dc:date", "dcterms:date", "date", "article:post_date", "dateposted", "displaydate", "ptime",
    "pdate", "doc_date", "gentime", "timestamp", "content_date", "og:pubdate", "og:publish_date", "og:regdate",
    "field-name-post-date", "release_date", "og:release_date", "datecreated", "date_created", "article:created",
    "article:date", "dcterms:created", "dc:date:created", "dc:created", "created", "content_create_date",
    "video:release_date", "news_date", "weibo:article:create_at",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dc:date:modified",
    "dcterms:modified", "dc:modified", "revised", "og:modified_time", "og:article:modified_time", "bt:moddate",
    "article:modified", "article:modified_date", "lastmodified", "modified", "updated_time", "modified_time",
  ]

  /// Short lines of the page that hold four digits: the first ones below the headline, then the first ones of all.
  private static func headLines(_ tree: PageTree, after start: Int) -> [DatedLine] {
    func lines(in range: Range<Int>) -> [DatedLine] {
      var lines: [DatedLine] = []
      for number in range where tree.nodes[number].element == .text {
        let run = tree.run(of: number)
        guard run.count >= 8, run.count <= 120 else { continue }
        let digits = tree.letters[run].count { $0 &- 48 < 10 }
        guard digits >= 4 else { continue }
        lines.append(DatedLine(FoldedLine.of(tree.letters[run])))
        if lines.count == 30 { break }
      }
      return lines
    }
    return lines(in: start..<tree.nodes.count) + lines(in: 0..<start)
  }

  /// The day of an address such as `/2031/05/06/ferries`, `/20310506/ferries`, `/2031-05-06-ferries`.
  private static func inAddress(_ link: String) -> DatedWords? {
    let numbers = link.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." || $0 == "?" || $0 == "=" }
    for place in numbers.indices {
      if numbers[place].utf8.count == 8, let date = DatedWords(String(numbers[place])), date.day.year >= 1995 {
        return date
      }
      guard place + 2 < numbers.count, numbers[place].utf8.count == 4, numbers[place + 1].utf8.count <= 2,
        numbers[place + 2].utf8.count <= 2
      else { continue }
      let parts = numbers[place..<place + 3].map { Int($0) ?? 0 }
      guard (1995...2100).contains(parts[0]) else { continue }
      if let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) { return DatedWords(date.iso) }
    }
    return nil
  }
}
