import ArgumentParser
import DatelineApp

/// Which articles of which library a command is about.
struct SelectionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders, any mix; - reads standard input. Without any: everything in the library.",
      valueName: "path"
    )
  )
  var paths: [String] = []

  @Option(
    name: .shortAndLong,
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only articles that pass this filter: 'country:JP speaker:brandt date:2025-09..'; @NAME in it is a saved one.",
      valueName: "filter"
    )
  )
  var filter: String?

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

  @OptionGroup var library: LibraryOption

  @OptionGroup var gazetteer: GazetteerOption

  @OptionGroup var map: MapOption

  @Flag(help: "Read the built-in sample articles.")
  var samples = false

  /// All of it but the paths, as one query.
  func query() throws(ListingFault) -> ListingQuery {
    var query = ListingQuery()
    query.filter = filter
    try query.setCountries(country, all: allCountries)
    query.speakers = speaker
    query.outlets = outlet
    query.after = try ListingQuery.day(after)
    query.before = try ListingQuery.day(before)
    return query
  }
}
