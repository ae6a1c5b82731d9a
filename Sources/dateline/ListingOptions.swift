import ArgumentParser
import DatelineApp
import Glibc

/// What the listings have in common: which articles, in which order, written how.
struct ListingOptions: ParsableArguments {
  @OptionGroup var selection: SelectionOptions

  @Option(
    help: ArgumentHelp(
      "What comes first: date (the newest), outlet, quotes (the most), story (articles of one event together).",
      valueName: "order"
    )
  )
  var sort: ListingOrder = .date

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("No more rows than this.", valueName: "number")
  )
  var limit: String?

  @Flag(help: "Write one JSON array.")
  var json = false

  @Flag(help: "Write JSON Lines: one object a line.")
  var jsonl = false

  @Flag(help: "Write comma-separated values.")
  var csv = false

  func validate() throws {
    if [json, jsonl, csv].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --jsonl and --csv exclude each other; name one of them")
    }
    _ = try most
  }

  private var most: Int? {
    get throws {
      try limit.map { try Numeral.number($0, from: 0, of: "--limit") }
    }
  }

  /// Brings in the paths, and writes the listing to standard output.
  func list(_ kind: ListingKind) throws {
    let stop = selection.paths.isEmpty ? nil : StopRequest()
    let chosen = try selection.library.chosen()
    let gazetteer = try selection.gazetteer.read()
    let most = try most
    let map = try selection.map.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let listing = Listing(kind, query: try selection.query(), order: sort, format: format, limit: most)
      let view = try LibraryView(
        at: selection.paths,
        samples: selection.samples,
        in: chosen,
        gazetteer: gazetteer,
        map: map,
        stop: stop,
        complain: Complaint.write
      )
      stop?.retire()
      try listing.write(view, to: 1, columns: Self.terminalColumns, complain: Complaint.write)
    }
  }

  private var format: ListingFormat {
    json ? .json : jsonl ? .jsonl : csv ? .csv : .text
  }

  /// The width of the terminal; nil if standard output is none.
  static var terminalColumns: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension ListingOrder: ExpressibleByArgument {}
