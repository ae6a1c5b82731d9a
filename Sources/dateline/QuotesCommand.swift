import ArgumentParser
import DatelineApp

/// Lists quotes.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List quotes: date, outlet, speaker, kind, words.",
    discussion: """
      dateline quotes ~/news --speaker brandt
      dateline quotes -f 'speaker:lavrov said:peace date:2025-09..' --jsonl

      Where the filter asks for a speaker or for words that are said, only the quotes that match are listed.

      \(FilterHelp.text)
      """
  )

  @OptionGroup var options: ListingOptions

  func run() throws {
    try options.list(.quotes)
  }
}
