import ArgumentParser
import DatelineApp
import Glibc

/// What the listings have in common: which articles, in which order, written how.
struct ListingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Files and folders, any mix; - reads standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only articles that mention this country, by code or name; -JP or !JP: only those that do not. Repeatable.",
      valueName: "country"
    )
  )
  var country: [String] = []

  @Flag(help: "Every --country must be mentioned, not just one of them.")
  var allCountries = false

  @Option(
    help: ArgumentHelp("Only what this speaker said; a part of the name is enough. Repeatable.", valueName: "name")
  )
  var speaker: [String] = []

  @Option(help: ArgumentHelp("Only this outlet; a part of the name is enough. Repeatable.", valueName: "name"))
  var outlet: [String] = []

  @Option(help: ArgumentHelp("Only from this day, month or year on: 2025-09-05, 2025-09, 2025.", valueName: "date"))
  var after: String?

  @Option(help: ArgumentHelp("Only up to this day, month or year, with it.", valueName: "date"))
  var before: String?

  @Option(help: ArgumentHelp("What comes first: date (the newest), outlet, quotes (the most).", valueName: "order"))
  var sort: ListingOrder = .date

  @OptionGroup var gazetteer: GazetteerOption

  @Flag(help: "Read the built-in sample articles.")
  var samples = false

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
  }

  /// Reads the paths and writes the listing to standard output.
  func list(_ kind: ListingKind) throws {
    let gazetteer = try gazetteer.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let listing = Listing(kind, sieve: try sieve(), order: sort, format: format, gazetteer: gazetteer)
      try listing.write(paths, samples: samples, to: 1, columns: Self.terminalColumns, complain: Complaint.write)
    }
  }

  private var format: ListingFormat {
    json ? .json : jsonl ? .jsonl : csv ? .csv : .text
  }

  private func sieve() throws(ListingFault) -> Sieve {
    var sieve = Sieve()
    try sieve.setCountries(country, all: allCountries)
    sieve.speakers = speaker
    sieve.outlets = outlet
    sieve.after = try Sieve.day(after)
    sieve.before = try Sieve.day(before)
    return sieve
  }

  /// The width of the terminal; nil if standard output is none.
  static var terminalColumns: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension ListingOrder: ExpressibleByArgument {}
