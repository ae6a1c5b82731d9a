import Catalog
import News
import Storage

/// All that a speaker says, the first statement first, without the screen.
package struct SpeakerListing: Sendable {
  private let name: String
  private let query: ListingQuery
  private let format: ListingFormat
  private let limit: Int

  /// Creates the listing of what somebody says in articles that pass a query.
  ///
  /// - Parameters:
  ///   - name: the speaker's, or parts of it.
  ///   - query: in which articles.
  ///   - format: how it is written.
  ///   - limit: how many statements at most; nil for all.
  package init(of name: String, query: ListingQuery = ListingQuery(), format: ListingFormat, limit: Int? = nil) {
    self.name = name
    self.query = query
    self.format = format
    self.limit = limit ?? .max
  }

  /// Writes the statements, and tells if several speakers are called so; it throws as a listing does.
  package func write(
    _ view: LibraryView,
    to descriptor: Int32,
    columns: Int?,
    complain: (String) -> Void
  ) throws(ListingFault) {
    let filter = try query.expression(savedIn: view.library)
    var part = filter.part
    part.columns.formUnion([.date, .time])
    let catalog = try view.catalog(part)
    SetAsideReport(view.setAside).tell(complain)
    let passing = try catalog.articles(passing: filter)
    let voices = try Self.voices(of: view.library)
    let meant = voices.meant(by: name)
    if meant.count > 1 {
      let names = meant.prefix(5).map(\.name).joined(separator: ", ")
      complain("\(meant.count) speakers are called “\(name)”: \(names)\(meant.count > 5 ? " …" : "")")
    }
    let names = meant.flatMap(\.names)
    let articles = catalog.holdings.sortedByTime(voices.articles(of: names).intersection(passing))
    let found = try ListingFault.asking { () throws(LibraryFault) in
      try view.library.spokenLines(of: Set(names), in: articles, limit: limit)
    }
    guard let found else { throw .stopped }
    let namesakes = Namesakes(among: found.lines)
    Self.tell(of: namesakes, called: name, complain)
    try write(found.lines, namesakes, to: descriptor, columns: columns)
    if found.illegible > 0 {
      let things = found.illegible == 1 ? "article" : "articles"
      complain("\(found.illegible) \(things) left out: \(LibraryFault.damaged("").sentence)")
    }
    guard !found.lines.isEmpty || found.illegible > 0 || limit == 0 && !articles.isEmpty else { throw .nothingMatched }
    if found.illegible > 0 || view.isCutShort { throw .incomplete }
    if view.isPartial { throw .partly }
  }

  /// Says that several people bear the name, or may.
  private static func tell(of namesakes: Namesakes, called name: String, _ complain: (String) -> Void) {
    if namesakes.isOpen { complain("Whether “\(name)” is one person or several is not told: their roles differ") }
    guard !namesakes.people.isEmpty else { return }
    let people = namesakes.people.enumerated().map { "\($0 + 1) \($1.words)" }.joined(separator: ", ")
    complain("\(namesakes.people.count) people are called “\(name)”: \(people)")
  }

  private func write(
    _ lines: [SpokenLine],
    _ namesakes: Namesakes,
    to descriptor: Int32,
    columns: Int?
  ) throws(ListingFault) {
    var reading = RepeatReading()
    let repeats = reading.read(lines)
    var writer = ListingWriter(format, to: descriptor, columns: columns)
    for (place, line) in lines.enumerated() {
      let listed = ListedLine(
        line: line,
        first: repeats.firsts[place].map { lines[$0] },
        times: repeats.times[place],
        person: namesakes.owners[place].map { $0 + 1 },
        hasNamesakes: !namesakes.people.isEmpty
      )
      try writer.row(
        under: ListedLine.columns,
        cells: { listed.cells },
        values: { listed.values },
        object: { listed.write(to: &$0) }
      )
    }
    try writer.end(under: ListedLine.columns)
  }

  /// Everybody who speaks in a library.
  static func voices(of library: Library) throws(ListingFault) -> Voices {
    let roll = try ListingFault.asking { () throws(LibraryFault) in try library.speakerRoll() }
    return Voices(roll ?? SpeakerRoll())
  }
}
