import ArgumentParser
import DatelineApp

/// Lists, adds and removes feeds.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List, add, remove, import or export the feeds of the library; `dateline fetch` fetches them.",
    discussion: """
      dateline feeds
      dateline feeds add https://news.example     its feed, or a page that names it
      dateline feeds add --folder press https://news.example/rss
      dateline feeds add --full https://teasers.example     with the whole pages
      dateline feeds set --no-full teasers
      dateline feeds remove https://news.example/rss
      dateline feeds import subscriptions.opml
      dateline feeds export > feeds.opml
      dateline https://news.example/rss              opens what came by it

      What a feed brought stays when an entry drops out of it, and when the feed is removed; `dateline forget URL` \
      takes its articles out.
      """,
    subcommands: [
      ListFeeds.self, AddFeeds.self, SetFeeds.self, RemoveFeeds.self, ImportFeeds.self, ExportFeeds.self,
    ],
    defaultSubcommand: ListFeeds.self
  )

  struct ListFeeds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the feeds: articles, when fetched, folder, title, address, and why one does not come."
    )

    @OptionGroup var library: LibraryOption

    @Flag(help: "Write JSON Lines: one object a line.")
    var jsonl = false

    func run() throws {
      let chosen = try library.chosen()
      try Complaint.aboutListings { () throws(ListingFault) in
        try FeedShelf(of: try Reception.reading(chosen)).write(asLines: jsonl, to: 1)
      }
    }
  }

  struct AddFeeds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add feeds by their address or by the page that names them, and fetch them."
    )

    @Argument(help: ArgumentHelp("Addresses of feeds or pages.", valueName: "url"))
    var urls: [String]

    @Option(help: ArgumentHelp("A folder of feeds to put them in.", valueName: "name"))
    var folder: String?

    @Flag(help: "Fetch the whole page behind each entry, for feeds that give no more than the first words.")
    var full = false

    @Flag(help: "Let the feed come from this machine or its own network.")
    var `private` = false

    @OptionGroup var library: LibraryOption

    @OptionGroup var gazetteer: GazetteerOption

    func run() throws {
      let stop = StopRequest()
      let chosen = try library.chosen()
      let gazetteer = try gazetteer.read()
      try Complaint.aboutListings { () throws(ListingFault) in
        let library = try Reception.bringing(into: chosen, complain: Complaint.write)
        let errand = FeedErrand(for: library, gazetteer: gazetteer, stop: stop, complain: Complaint.write)
        defer { errand.endUse() }
        var change = FeedChange()
        (change.shelf, change.isFull, change.isPrivate) = (folder, full ? true : nil, `private` ? true : nil)
        for url in urls {
          let sheet = try errand.add(url, with: change)
          try sheet.write(asJSON: false, to: 1)
          if stop.isGiven { throw .stopped }
        }
      }
    }
  }

  struct RemoveFeeds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove feeds; the articles that they brought stay."
    )

    @Argument(help: ArgumentHelp("Addresses, or parts of titles.", valueName: "feed"))
    var feeds: [String]

    @OptionGroup var library: LibraryOption

    func run() throws {
      let chosen = try library.chosen()
      try Complaint.aboutListings { () throws(ListingFault) in
        let removed = try FeedShelf(of: try Reception.changing(chosen)).remove(feeds)
        let count = removed.count == 1 ? "1 feed" : "\(removed.count) feeds"
        print("\(count) removed; the articles stay, `dateline forget URL` takes them out")
      }
    }
  }
}
