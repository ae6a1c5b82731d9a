import ArgumentParser
import DatelineApp

/// What the charts have in common: of which articles, written how.
struct ChartOptions: ParsableArguments {
  @OptionGroup var selection: SelectionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("No more bars than this.", valueName: "number")
  )
  var limit: String?

  @Flag(help: "Write one JSON array.")
  var json = false

  @Flag(help: "Write JSON Lines: one object a line.")
  var jsonl = false

  @Flag(help: "Write comma-separated values.")
  var csv = false

  @Flag(help: "Write a picture (SVG) that stands by itself.")
  var svg = false

  @Flag(help: "Draw bars with # instead of block characters.")
  var ascii = false

  func validate() throws {
    if [json, jsonl, csv, svg].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --jsonl, --csv and --svg exclude each other; name one of them")
    }
    _ = try most
  }

  var most: Int? {
    get throws {
      try limit.map { try Numeral.number($0, from: 0, of: "--limit") }
    }
  }

  /// How the rows are written; nil for a picture.
  var rows: ListingFormat? {
    svg ? nil : json ? .json : jsonl ? .jsonl : csv ? .csv : .text
  }

  /// Brings in the paths, and writes the chart to standard output.
  func draw(_ kind: ChartKind) throws {
    let most = try most
    try view(selection.paths) { (query, view) throws(ListingFault) in
      let chart = ChartListing(
        kind,
        query: query,
        format: rows.map { ChartFormat.rows($0) } ?? .svg,
        limit: most,
        isASCII: ascii || !OutputLocale.isUnicode
      )
      try chart.write(view, to: 1, columns: ListingOptions.terminalColumns, complain: Complaint.write)
    }
  }

  /// Brings in some paths, and does something with what they hold.
  func view(
    _ paths: [String],
    _ body: (ListingQuery, LibraryView) throws(ListingFault) -> Void
  ) throws {
    let stop = paths.isEmpty ? nil : StopRequest()
    let chosen = try selection.library.chosen()
    let gazetteer = try selection.gazetteer.read()
    let map = try selection.map.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let query = try selection.query()
      let view = try LibraryView(
        at: paths,
        samples: selection.samples,
        in: chosen,
        gazetteer: gazetteer,
        map: map,
        stop: stop,
        complain: Complaint.write
      )
      stop?.retire()
      try body(query, view)
    }
  }
}
