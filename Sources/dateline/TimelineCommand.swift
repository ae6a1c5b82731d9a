import ArgumentParser
import DatelineApp

/// Lists articles over time.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List how many articles there are over time.",
    discussion: """
      dateline timeline
      dateline timeline --by week --country JP
      dateline timeline --by day --speaker brandt -f date:2025-09 --svg > brandt.svg

      A long time without an article is one line. Articles without a date, or with a month or a year only where a bar \
      is shorter, come last.

      \(FilterHelp.text)
      """
  )

  @Option(
    help: ArgumentHelp(
      "What a bar stands for: day, week (from its Monday), month, year. Without it: what gives not too many bars.",
      valueName: "time"
    )
  )
  var by: TimelineLength?

  @OptionGroup var options: ChartOptions

  func run() throws {
    try options.draw(.timeline(by))
  }
}

extension TimelineLength: ExpressibleByArgument {}
