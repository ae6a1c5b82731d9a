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
      dateline countries -f newer:1m --svg > countries.svg
      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ChartOptions

  func run() throws {
    try options.draw(.countries)
  }
}
