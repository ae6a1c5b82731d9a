package import Catalog
package import News
package import Storage

/// Which articles and quotes are listed, as the options of a command say it.
///
/// All of it becomes one filter expression.
package struct ListingQuery: Sendable {
  /// What `--filter` says; `@name` in it is a saved filter.
  package var filter: String?
  /// Parts of speakers' names, one of which must match.
  package var speakers: [String] = []
  /// Part of the name of somebody who must speak too, beside one of those; nil if nobody must.
  package var quoting: String?
  /// Parts of outlets' names, one of which must match.
  package var outlets: [String] = []
  /// The first day.
  package var after: CalendarDate?
  /// The last day.
  package var before: CalendarDate?
  private var wanted = CountrySet()
  private var excluded = CountrySet()
  private var wantsAll = false

  /// Creates a query that lets everything pass.
  package init() {}

  /// Reads the countries of a command line: codes or names, each with `-` or `!` before it to exclude it.
  ///
  /// - Throws: a mistake that names the word.
  package mutating func setCountries(_ words: [String], all: Bool) throws(ListingFault) {
    wantsAll = all
    for word in words {
      let isExcluded = word.hasPrefix("-") || word.hasPrefix("!")
      let name = isExcluded ? String(word.dropFirst()) : word
      guard let country = CountryCode(name) ?? Self.country(named: name) else {
        throw .mistake("there is no country “\(name)”; give a code such as JP, or a name such as Japan")
      }
      if isExcluded { excluded.insert(country) } else { wanted.insert(country) }
    }
  }

  /// Reads a day of a command line.
  package static func day(_ text: String?) throws(ListingFault) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw .mistake("“\(text)” is no date; write 2025-09-05, 2025-09 or 2025")
    }
    return date
  }

  /// Whether everything passes.
  package var isEmpty: Bool {
    filter == nil && speakers.isEmpty && quoting == nil && outlets.isEmpty && after == nil && before == nil
      && wanted.isEmpty
      && excluded.isEmpty
  }

  /// The one filter that all of it is.
  ///
  /// It throws a mistake, with the column of what is wrong in the expression.
  package func expression(savedIn library: Library) throws(ListingFault) -> FilterExpression {
    var nodes: [FilterNode] = []
    if let filter, let root = try Self.expression(filter, savedIn: library).root { nodes.append(root) }
    if wantsAll {
      nodes += wanted.countries.map { .term(.country(CountrySet([$0]))) }
    } else if !wanted.isEmpty {
      nodes.append(.term(.country(wanted)))
    }
    if !excluded.isEmpty { nodes.append(.not(.term(.country(excluded)))) }
    let speakers = speakers.filter { !$0.isEmpty }
    if !speakers.isEmpty { nodes.append(.term(.speaker(speakers))) }
    if let quoting { nodes.append(.term(.speaker([quoting]))) }
    let outlets = outlets.filter { !$0.isEmpty }
    if !outlets.isEmpty { nodes.append(.term(.outlet(outlets))) }
    if after != nil || before != nil {
      guard let span = DateSpan(first: after, last: before) else {
        throw .mistake("--before is earlier than --after: no day lies between them")
      }
      nodes.append(.term(.date([span])))
    }
    return FilterExpression(all: nodes)
  }

  private static func expression(
    _ text: String,
    savedIn library: Library
  ) throws(ListingFault) -> FilterExpression {
    let saved = text.contains("@") ? try SavedFilters(of: library).expressions() : [:]
    do throws(FilterError) {
      return try FilterExpression(text, saved: saved)
    } catch {
      throw .expression(FilterComplaint(error, in: text))
    }
  }

  private static func country(named name: String) -> CountryCode? {
    let wanted = name.lowercased()
    return CountryCode.all.first { $0.name.lowercased() == wanted }
  }
}
