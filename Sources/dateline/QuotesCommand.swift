import ArgumentParser
import DatelineApp

/// Lists quotes.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List quotes: date, outlet, speaker, kind, words.",
    discussion: """
      dateline quotes ~/news --speaker brandt
      dateline quotes ~/news --country Japan --jsonl
      """
  )

  @OptionGroup var options: ListingOptions

  func run() throws {
    try options.list(.quotes)
  }
}
