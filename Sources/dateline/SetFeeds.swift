import ArgumentParser
import DatelineApp

/// Changes how feeds are fetched.
struct SetFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change how feeds are fetched: with whole pages or not, from where, in which folder they are."
  )

  @Argument(help: ArgumentHelp("Addresses, or parts of titles.", valueName: "feed"))
  var feeds: [String]

  @Flag(inversion: .prefixedNo, help: "Fetch the whole page behind each entry.")
  var full: Bool?

  @Flag(inversion: .prefixedNo, help: "Let the feed come from this machine or its own network.")
  var `private`: Bool?

  @Option(help: ArgumentHelp("The folder of feeds to put them in; \"\" takes them out.", valueName: "name"))
  var folder: String?

  @OptionGroup var library: LibraryOption

  func run() throws {
    var change = FeedChange()
    (change.isFull, change.isPrivate, change.shelf) = (full, `private`, folder)
    guard !change.isEmpty else {
      Complaint.write("say what to change: --full, --no-full, --private, --no-private or --folder NAME")
      throw ExitCode(2)
    }
    let chosen = try library.chosen()
    try Complaint.aboutListings { [change] () throws(ListingFault) in
      let shelf = FeedShelf(of: try Reception.changing(chosen))
      defer { shelf.endUse() }
      let changed = try shelf.change(feeds, by: change)
      print(changed.count == 1 ? "1 feed changed" : "\(changed.count) feeds changed")
    }
  }
}
