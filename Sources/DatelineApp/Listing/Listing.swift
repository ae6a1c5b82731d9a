import Catalog
import News
import Storage

/// The answers without the screen: articles or quotes of a library.
package struct Listing: Sendable {
  /// The first rows are read and written by themselves, so that they are there at once.
  private static let firstRows = 32
  private static let pageRows = 512

  private let kind: ListingKind
  private let query: ListingQuery
  private let order: ArticleSort
  private let format: ListingFormat
  private let limit: Int

  /// Creates a listing of what passes a query.
  ///
  /// - Parameters:
  ///   - kind: what is listed.
  ///   - query: which of it.
  ///   - order: what comes first.
  ///   - format: how it is written.
  ///   - limit: how many rows at most; nil for all.
  package init(
    _ kind: ListingKind,
    query: ListingQuery = ListingQuery(),
    order: ListingOrder = .date,
    format: ListingFormat,
    limit: Int? = nil
  ) {
    self.kind = kind
    self.query = query
    self.order = order.sort
    self.format = format
    self.limit = limit ?? .max
  }

  /// Writes what passes, a piece at a time.
  ///
  /// - Parameters:
  ///   - view: what is looked at.
  ///   - descriptor: where to write.
  ///   - columns: the width of the terminal, which cuts lines of text; nil cuts nothing.
  ///   - complain: is called with one sentence about each thing that went wrong.
  /// - Throws: a mistake of the reader's, that nothing passed, that a path that was named could not be read, or a fault
  ///   of library or output.
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
    var writer = ListingWriter(format, to: descriptor, columns: columns)
    var illegible = 0
    switch kind {
    case .articles:
      illegible = try write(
        catalog.holdings.sorted(passing, by: order),
        catalog.holdings,
        view,
        columns: columns,
        to: &writer
      )
    case .quotes:
      let choice = try QuoteChoice(filter, pick: catalog.articles)
      illegible = try write(catalog.holdings.sorted(passing, by: order), choice, view, to: &writer)
    }
    try writer.end(under: kind.columns)
    if illegible > 0 {
      complain("\(illegible) \(illegible == 1 ? "article" : "articles") left out: \(LibraryFault.damaged("").sentence)")
    }
    guard writer.hasRows || illegible > 0 || limit == 0 && !passing.isEmpty else { throw .nothingMatched }
    if illegible > 0 || view.isCutShort { throw .incomplete }
    if view.isPartial { throw .partly }
  }

  /// What the filter, the order and the rows look at.
  private func part(of filter: FilterExpression) -> HoldingsPart {
    var part = filter.part
    switch kind {
    case .articles:
      part.facets.formUnion([.read, .starred])
      part.columns.insert(.story)
      part.columns.formUnion(order.columns)
    case .quotes: part.columns.formUnion(order.columns)
    }
    return part
  }

  /// Writes articles; returns how many are damaged and left out.
  private func write(
    _ numbers: [Int32],
    _ holdings: Holdings,
    _ view: LibraryView,
    columns: Int?,
    to writer: inout ListingWriter
  ) throws(ListingFault) -> Int {
    var illegible = 0
    let numbers = numbers.prefix(limit)
    let marks = (read: holdings.facets[.read], starred: holdings.facets[.starred])
    var start = 0
    while start < numbers.count {
      let end = min(numbers.count, start + (start == 0 ? Self.firstRows : Self.pageRows))
      let page = numbers[start..<end].map { ArticleID(Int($0)) }
      let listed = try ListingFault.asking { () throws(LibraryFault) in
        try view.library.listedArticles(page, withPlaces: format != .text)
      }
      illegible += listed.illegible
      for (row, index) in listed.rows {
        let article = ListedArticle(
          row: row,
          index: index,
          isRead: marks.read.contains(row.id),
          isStarred: marks.starred.contains(row.id),
          story: holdings.story(of: row.id)
        )
        try writer.row(
          under: ListedArticle.columns,
          cells: { article.cells(isCut: columns != nil) },
          values: { article.values },
          object: { article.write(to: &$0) }
        )
      }
      if start == 0 { try writer.flush() }
      start = end
    }
    return illegible
  }

  /// Writes the quotes of articles; returns how many of these are damaged and left out.
  private func write(
    _ numbers: [Int32],
    _ choice: QuoteChoice,
    _ view: LibraryView,
    to writer: inout ListingWriter
  ) throws(ListingFault) -> Int {
    var left = limit
    var illegible = 0
    for number in numbers where left > 0 {
      let id = ArticleID(Int(number))
      let found: (annotated: AnnotatedArticle, answers: [TextTerm: [Bool]])?
      do throws(LibraryFault) {
        found = try view.library.quotes(of: id, holding: choice.terms)
      } catch {
        guard case .damaged = error else { throw .library(error) }
        illegible += 1
        continue
      }
      guard let (annotated, answers) = found else { continue }
      let quotes = annotated.annotations.quotes.enumerated().filter { place, quote in
        quote.kind != .scare && choice.lists(place, of: id, answers)
      }.prefix(left).map(\.element)
      guard !quotes.isEmpty else { continue }
      left -= quotes.count
      let article = ListedArticle(row: ArticleRow(id: id, annotated), index: annotated.origin.index)
      let ruler = ScalarRuler(annotated.article.text.bytes)
      for quote in quotes {
        let listed = ListedQuote(quote, of: annotated.article, ruler: ruler)
        try writer.row(
          under: ListedQuote.columns,
          cells: { listed.cells(of: article) },
          values: { listed.values(of: article) },
          object: { listed.write(of: article, to: &$0) }
        )
      }
    }
    return illegible
  }
}
