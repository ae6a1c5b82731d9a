import ArgumentParser
import DatelineApp

/// Lists countries.
struct CountriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries",
    abstract: "List countries with the number of articles that mention them.",
    discussion: """
      dateline countries ~/news
      dateline countries ~/news --outlet tass --after 2025 --csv
      """
  )

  @OptionGroup var options: ListingOptions

  func run() throws {
    try options.list(.countries)
  }
}
