import ArgumentParser
import DatelineApp

/// Brings feeds in from a list of another reader.
struct ImportFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the feeds of an OPML file; nothing is fetched until `dateline fetch`."
  )

  @Argument(help: ArgumentHelp("An OPML file; - reads standard input.", valueName: "file"))
  var file: String

  @OptionGroup var library: LibraryOption

  func run() throws {
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      let list = try FeedListFile.read(file)
      let library = try Reception.bringing(into: chosen, complain: Complaint.write)
      let outcome = try FeedShelf(of: library).add(list, complain: Complaint.write)
      print("\(outcome.added) \(outcome.added == 1 ? "feed" : "feeds") added, \(outcome.known) known already")
      if outcome.refused > 0 { throw .partly }
    }
  }
}
