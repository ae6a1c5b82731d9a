import ArgumentParser
import DatelineApp

/// Lists countries.
struct CountriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries",
    abstract: "List countries with the number of articles that mention them.",
    discussion: """
      dateline countries
      dateline countries ~/news -f 'outlet:tass date:2025..' --csv

      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ListingOptions

  func run() throws {
    try options.list(.countries)
  }
}
