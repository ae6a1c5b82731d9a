import ArgumentParser
import DatelineApp
import Glibc

/// Lists who speaks, or all that one speaker says.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "List who speaks, or all that one speaker says.",
    discussion: """
      dateline who -f country:JP                 who speaks, in how many articles: people, bodies, those not named
      dateline who lavrov                        what he says, the first statement first, and what is said again
      dateline who Sergey Lavrov ~/news --csv    in the articles of a folder
      dateline who lavrov --svg                  when he is quoted, as a picture

      A word that is no file is part of a name. Forms of a name that mean the same person are one speaker; where a \
      name may mean several, that is told. People of one name are told apart by roles and countries, where the \
      articles tell. Beside a name, --speaker keeps to articles in which that other one speaks too.

      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ChartOptions

  func run() throws {
    let isPath = Self.isPath
    let paths = options.selection.paths.filter(isPath)
    let most = try options.most
    try options.view(paths) { (query, view) throws(ListingFault) in
      guard !name.isEmpty else { return try draw(.speakers, query, view, most) }
      guard let format = options.rows else {
        var query = query
        query.quoting = name
        return try draw(.timeline(nil), query, view, most)
      }
      let listing = SpeakerListing(of: name, query: query, format: format, limit: most)
      try listing.write(view, to: 1, columns: ListingOptions.terminalColumns, complain: Complaint.write)
    }
  }

  private func draw(
    _ kind: ChartKind,
    _ query: ListingQuery,
    _ view: LibraryView,
    _ most: Int?
  ) throws(ListingFault) {
    let chart = ChartListing(
      kind,
      query: query,
      format: options.rows.map { ChartFormat.rows($0) } ?? .svg,
      limit: most,
      isASCII: options.ascii || !OutputLocale.isUnicode
    )
    try chart.write(view, to: 1, columns: ListingOptions.terminalColumns, complain: Complaint.write)
  }

  /// The words that are no paths.
  private var name: String {
    options.selection.paths.filter { !Self.isPath($0) }.joined(separator: " ")
  }

  private static func isPath(_ word: String) -> Bool {
    word == "-" || word.contains("/") || access(word, F_OK) == 0
  }
}
