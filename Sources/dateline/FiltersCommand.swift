import ArgumentParser
import DatelineApp

/// Lists, saves and removes filters that have a name.
struct FiltersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filters",
    abstract: "List, save, watch or remove filters that have a name; -f @NAME uses one.",
    discussion: """
      dateline filters
      dateline filters save tokyo 'country:JP is:unread newer:2w'
      dateline list -f @tokyo
      dateline filters watch tokyo       counts what comes in for it from now on
      dateline filters remove tokyo

      The screen shows the same filters under f.
      """,
    subcommands: [ListFilters.self, SaveFilter.self, RemoveFilter.self, WatchFilter.self, UnwatchFilter.self],
    defaultSubcommand: ListFilters.self
  )

  struct ListFilters: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the saved filters.")

    @OptionGroup var library: LibraryOption

    @Flag(help: "Write JSON Lines: one object a line.")
    var jsonl = false

    func run() throws {
      let chosen = try library.chosen()
      try Complaint.aboutListings { () throws(ListingFault) in
        try SavedFilters(of: try Reception.reading(chosen)).write(asLines: jsonl, to: 1)
      }
    }
  }

  struct SaveFilter: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "save",
      abstract: "Save a filter under a name, in the place of one of that name."
    )

    @Argument(help: "Its name.")
    var name: String

    @Argument(help: "The filter.")
    var filter: String

    @OptionGroup var library: LibraryOption

    func run() throws {
      let chosen = try library.chosen()
      try Complaint.aboutListings { () throws(ListingFault) in
        try SavedFilters(of: try Reception.bringing(into: chosen, complain: Complaint.write)).save(filter, as: name)
      }
    }
  }

  struct RemoveFilter: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove a saved filter.")

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var library: LibraryOption

    func run() throws {
      let chosen = try library.chosen()
      try Complaint.aboutListings { () throws(ListingFault) in
        try SavedFilters(of: try Reception.changing(chosen)).remove(name, complain: Complaint.write)
      }
    }
  }

  struct WatchFilter: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "watch",
      abstract: "Watch a saved filter: what comes in from now on and passes it is counted, until it is seen.",
      discussion: """
        The reader shows how many are new; `dateline filters` says it too, and `dateline watch` lists them for scripts. \
        What is new is told by when it came in, not by its date.
        """
    )

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var library: LibraryOption

    func run() throws {
      try FiltersCommand.watch(name, isSet: true, in: library)
    }
  }

  struct UnwatchFilter: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unwatch",
      abstract: "Watch a saved filter no more; it stays saved."
    )

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var library: LibraryOption

    func run() throws {
      try FiltersCommand.watch(name, isSet: false, in: library)
    }
  }

  private static func watch(_ name: String, isSet: Bool, in library: LibraryOption) throws {
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      try SavedFilters(of: try Reception.changing(chosen)).watch(name, isSet: isSet)
    }
  }
}
