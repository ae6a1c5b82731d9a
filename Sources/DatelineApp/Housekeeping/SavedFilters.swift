import Catalog
import Glibc
import Screen
package import Storage

/// The filters of a library that have a name.
package struct SavedFilters {
  /// The longest name, in bytes.
  private static let longestName = 100

  private let library: Library

  /// Takes the filters of a library.
  package init(of library: Library) {
    self.library = library
  }

  /// Writes a line a filter, for people or as JSON Lines; `empty` if there is none.
  package func write(asLines: Bool, to descriptor: Int32) throws(ListingFault) {
    let filters = try all()
    guard !filters.isEmpty else {
      throw .empty("no filter is saved yet; `dateline filters save NAME FILTER` saves one, or in the reader f, then ^S")
    }
    let news = try news()
    var sink = ByteSink(descriptor: descriptor)
    if asLines {
      var json = JSONWriter()
      for filter in filters {
        json.object { json in
          json.text("name", filter.name)
          json.text("expression", filter.expression)
          json.truth("watched", filter.watch != nil)
          if let new = news[filter.name] { json.number("new", new) }
        }
        json.endLine()
      }
      sink.bytes = json.bytes
    } else {
      let rows = filters.map { filter in
        let new = news[filter.name].map { $0 > 0 ? "\(ProgressLine.grouped($0)) new" : "watched" } ?? ""
        return [FilterExpression.reference(to: filter.name), filter.expression, new].map {
          TextGate.shown($0, as: .line)
        }
      }
      sink.bytes = TextTable(rows: rows).lines.flatMap { Array(($0 + "\n").utf8) }
    }
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  /// Saves a filter under a name, in the place of one of that name.
  ///
  /// It throws a mistake if the filter cannot be read, or the name is none.
  package func save(_ text: String, as name: String) throws(ListingFault) {
    let name = name.hasPrefix("@") ? String(name.dropFirst()) : name
    guard !name.isEmpty, name.utf8.count <= Self.longestName, name == TextGate.shown(name, as: .line) else {
      throw .mistake("a filter's name has 1 to \(Self.longestName) bytes, and no control characters")
    }
    var saved = try expressions()
    saved[name] = text
    let filter: FilterExpression
    do throws(FilterError) {
      filter = try FilterExpression(text, saved: saved)
    } catch {
      throw .expression(FilterComplaint(error, in: text))
    }
    guard !filter.isEmpty else {
      throw .mistake("there is nothing to save; give a filter such as 'country:JP is:unread'")
    }
    try ListingFault.asking { () throws(LibraryFault) in
      try library.saveFilter(name, expression: text, at: time(nil))
    }
  }

  /// Removes a filter; a mistake if there is none of that name.
  ///
  /// `complain` is told which others have used it, and are no filters any more.
  package func remove(_ name: String, complain: (String) -> Void = { _ in }) throws(ListingFault) {
    let name = name.hasPrefix("@") ? String(name.dropFirst()) : name
    guard try all().contains(where: { $0.name == name }) else { throw Self.unknown(name) }
    let before = try expressions()
    try ListingFault.asking { () throws(LibraryFault) in
      try library.saveFilter(name, expression: nil, at: time(nil))
    }
    let broken = Self.broken(by: name, in: before)
    guard !broken.isEmpty else { return }
    let names = broken.map { "“\(TextGate.shown($0, as: .line))”" }.joined(separator: ", ")
    let missing = FilterExpression.reference(to: name)
    complain("\(names) used \(missing), and \(broken.count == 1 ? "picks" : "pick") nothing until it is there again")
  }

  /// The names of the filters that are none without another one, sorted.
  private static func broken(by name: String, in saved: [String: String]) -> [String] {
    func isFilter(_ text: String, _ saved: [String: String]) -> Bool {
      (try? FilterExpression(text, saved: saved)) != nil
    }
    let left = saved.filter { $0.key != name }
    return left.filter { isFilter($0.value, saved) && !isFilter($0.value, left) }.keys.sorted()
  }

  /// Makes a watch of a filter, so that what comes in from now on is counted, or none any more; a mistake if there is
  /// none of that name.
  package func watch(_ name: String, isSet: Bool) throws(ListingFault) {
    let name = name.hasPrefix("@") ? String(name.dropFirst()) : name
    let isThere = try ListingFault.asking { () throws(LibraryFault) in try library.setWatch(name, isSet: isSet) }
    guard isThere else { throw Self.unknown(name) }
  }

  static func unknown(_ name: String) -> ListingFault {
    .mistake("there is no saved filter “\(name)”; `dateline filters` lists those there are")
  }

  /// What is new for watches, one line each: `@tokyo: 3 new`; none for those without any.
  package func tidings() throws(ListingFault) -> [String] {
    try news().filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { name, count in
      "\(TextGate.shown(FilterExpression.reference(to: name), as: .line)): \(ProgressLine.grouped(count)) new"
    }
  }

  /// How many new matches each watch has.
  private func news() throws(ListingFault) -> [String: Int] {
    let watches = try ListingFault.asking { () throws(LibraryFault) in try library.watches() }
    guard !watches.isEmpty else { return [:] }
    let matches = try NewMatches(in: library)
    var news: [String: Int] = [:]
    for watch in watches { news[watch.name] = try matches.articles(of: watch, after: watch.seen).count }
    return news
  }

  /// The expressions by name.
  func expressions() throws(ListingFault) -> [String: String] {
    try all().reduce(into: [:]) { $0[$1.name] = $1.expression }
  }

  private func all() throws(ListingFault) -> [ExportedFilter] {
    try ListingFault.asking { () throws(LibraryFault) in try library.exportedFilters() }
  }
}
