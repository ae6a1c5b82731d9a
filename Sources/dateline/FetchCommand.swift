import ArgumentParser
import DatelineApp

/// Fetches feeds without the screen.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetch the feeds that are due, or those that are named, without the screen.",
    discussion: """
      dateline fetch                    all feeds that are due
      dateline fetch harbour            the feeds with this in their title
      dateline fetch --all --json       all feeds now; a report for programs

      A feed is due five minutes after it was fetched; later after a failure, or if its server asks for it. Only what \
      has changed is sent. ^C stops; what came in stays. DATELINE_SECURE=1 turns the network off.

      It ends with 3 if a feed failed, and says which and why; the others came in all the same.
      """
  )

  @Argument(help: ArgumentHelp("Addresses of feeds, or parts of their titles.", valueName: "feed"))
  var feeds: [String] = []

  @Flag(help: "Fetch all feeds, due or not.")
  var all = false

  @Flag(help: "Write one JSON object.")
  var json = false

  @OptionGroup var library: LibraryOption

  @OptionGroup var gazetteer: GazetteerOption

  func run() throws {
    let stop = StopRequest()
    let chosen = try library.chosen()
    let gazetteer = try gazetteer.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let library = try Reception.changing(chosen)
      let errand = FeedErrand(for: library, gazetteer: gazetteer, stop: stop, complain: Complaint.write)
      defer { errand.endUse() }
      let sheet = try errand.run(feeds, isForced: all)
      try sheet.write(asJSON: json, to: 1)
      if !json { for line in try SavedFilters(of: library).tidings() { print(line) } }
      if stop.isGiven { throw .stopped }
      if sheet.hasFailures { throw .incomplete }
    }
  }
}
