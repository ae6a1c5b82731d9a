import ArgumentParser
import DatelineApp

/// Lists articles.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List articles: date, outlet, quotes, countries, headline, file.",
    discussion: """
      dateline list ~/news --country JP --country -US
      dateline list ~/news --speaker brandt --after 2025-09 --csv
      """
  )

  @OptionGroup var options: ListingOptions

  func run() throws {
    try options.list(.articles)
  }
}
