import ArgumentParser
import DatelineApp

/// Lists articles.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List articles: date, outlet, quotes, countries, headline, file.",
    discussion: """
      dateline list                                      everything in the library
      dateline list ~/news -f 'country:JP -country:US'   brings ~/news in, and lists what passes
      dateline list -f 'said:"world war" newer:1w' --csv
      dateline list -f 'is:starred or has:note' --limit 20

      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ListingOptions

  func run() throws {
    try options.list(.articles)
  }
}
