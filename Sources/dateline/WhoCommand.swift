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

      A word that is no file is part of a name. Forms of a name that mean the same person are one speaker; where a \
      name may mean several, that is told.

      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ChartOptions

  func validate() throws {
    if options.svg, !name.isEmpty {
      throw ValidationError("--svg draws who speaks, not what they say; leave it out, or the name")
    }
  }

  func run() throws {
    let isPath = Self.isPath
    let paths = options.selection.paths.filter(isPath)
    let most = try options.most
    try options.view(paths) { (query, view) throws(ListingFault) in
      guard let format = options.rows, !name.isEmpty else { return try drawAll(query, view, most) }
      let listing = SpeakerListing(of: name, query: query, format: format, limit: most)
      try listing.write(view, to: 1, columns: ListingOptions.terminalColumns, complain: Complaint.write)
    }
  }

  private func drawAll(_ query: ListingQuery, _ view: LibraryView, _ most: Int?) throws(ListingFault) {
    let chart = ChartListing(
      .speakers,
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
