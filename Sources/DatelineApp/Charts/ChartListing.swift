import Catalog
import News
import Panes
import Storage

/// Charts without the screen: countries, a timeline, pairs, speakers, as bars of text, for programs, or as a picture.
package struct ChartListing: Sendable {
  private let kind: ChartKind
  private let query: ListingQuery
  private let format: ChartFormat
  private let limit: Int
  private let glyphs: Glyphs

  /// Creates a chart of what passes a query.
  ///
  /// - Parameters:
  ///   - kind: what is counted.
  ///   - query: in which articles.
  ///   - format: how it is written.
  ///   - limit: how many bars at most; nil for all.
  ///   - isASCII: whether bars are drawn with # instead of blocks.
  package init(
    _ kind: ChartKind,
    query: ListingQuery = ListingQuery(),
    format: ChartFormat,
    limit: Int? = nil,
    isASCII: Bool = false
  ) {
    self.kind = kind
    self.query = query
    self.format = format
    self.limit = limit ?? .max
    glyphs = isASCII ? .ascii : .unicode
  }

  /// Writes the chart; it throws as a listing does.
  package func write(
    _ view: LibraryView,
    to descriptor: Int32,
    columns: Int?,
    complain: (String) -> Void
  ) throws(ListingFault) {
    let filter = try query.expression(savedIn: view.library)
    let catalog = try view.catalog(part(of: filter))
    SetAsideReport(view.setAside).tell(complain)
    let passing = try catalog.articles(passing: filter)
    let sheet = ChartSheet(format: format, descriptor: descriptor, columns: columns, glyphs: glyphs)
    let hasBars: Bool
    switch kind {
    case .countries:
      let counts = CountryCounts(of: catalog.holdings, among: passing)
      hasBars = try write(ListedCountry.all(of: counts), to: sheet, filter, passing)
    case .timeline(let length):
      let days = DayCounts(of: catalog.holdings, among: passing)
      let timeline = Timeline(days, by: length?.step ?? Timeline.step(for: days))
      hasBars = try write(ListedStretch.all(of: timeline), to: sheet, filter, passing)
    case .pairs:
      let pairs = CountryPairs(of: catalog.holdings.facets, among: passing).pairs
      hasBars = try write(pairs.map { ListedPair(pair: $0) }, to: sheet, filter, passing)
    case .speakers:
      let voices = try SpeakerListing.voices(of: view.library)
      hasBars = try write(
        Self.speakers(voices, among: passing, limit: limit == .max ? limit : limit + 1),
        to: sheet,
        filter,
        passing
      )
    }
    guard hasBars || limit == 0 && !passing.isEmpty else { throw .nothingMatched }
    if view.isCutShort { throw .incomplete }
    if view.isPartial { throw .partly }
  }

  private func write(
    _ bars: [some ListedBar],
    to sheet: ChartSheet,
    _ filter: FilterExpression,
    _ passing: ArticleSet
  ) throws(ListingFault) -> Bool {
    try sheet.write(Array(bars), limit: limit, title: kind.title, under: filter.sentence, of: passing.count)
  }

  /// People, then bodies, then sources without a name; those of most articles first.
  private static func speakers(_ voices: Voices, among passing: ArticleSet, limit: Int) -> [ListedVoice] {
    [Speaker.Kind.name, .body, .unnamed].flatMap { kind in
      voices.tally(of: kind, among: passing, limit: limit).rows.map {
        ListedVoice(voice: $0.voice, articles: $0.articles)
      }
    }
  }

  /// What the filter and the chart look at.
  private func part(of filter: FilterExpression) -> HoldingsPart {
    var part = filter.part
    switch kind {
    case .countries, .pairs: part.formUnion(.countries)
    case .timeline: part.columns.insert(.date)
    case .speakers: break
    }
    return part
  }
}
