import ArgumentParser
import DatelineApp

/// Lists new matches of watches, for scripts.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "List what came in for watches since the last time, each match once.",
    discussion: """
      dateline filters watch tokyo      makes a watch of the saved filter “tokyo”
      dateline watch                    what is new for all watches
      dateline watch tokyo --jsonl      for one, a JSON object a line
      dateline watch --jsonl --follow   goes on as long as it is let

      What is new is told by when it came in, not by its date. An article is listed once for each watch that it passes, \
      named in "watch", whatever the reader has looked at meanwhile. It ends with 1 if nothing is new.
      """
  )

  @Argument(help: ArgumentHelp("Names of watches; without any, all.", valueName: "name"))
  var names: [String] = []

  @Flag(help: "Write JSON Lines: one object a line.")
  var jsonl = false

  @Flag(help: "Go on: write what comes in as it comes, until ^C.")
  var follow = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    let stop = follow ? StopRequest() : nil
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      let library = try Reception.changing(chosen)
      let sheet = WatchSheet(of: library, names: names, asLines: jsonl)
      guard let stop else { return try sheet.write(to: 1) }
      try sheet.follow(to: 1, until: stop)
    }
  }
}
