import ArgumentParser
import DatelineApp

/// Lists countries that are mentioned together.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "List which countries are mentioned together, and in how many articles.",
    discussion: """
      dateline pairs --limit 20
      dateline pairs -f 'outlet:tass date:2025..' --csv

      An article that mentions more than 64 countries is a list, and is left out.

      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ChartOptions

  func run() throws {
    try options.draw(.pairs)
  }
}
