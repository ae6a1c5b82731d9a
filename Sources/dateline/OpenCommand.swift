import ArgumentParser
import DatelineApp
import Glibc

/// The default command: opens the screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open files and folders to read, or all that was opened so far. This happens when no command is named.",
    discussion: "What is opened is remembered in the library. Press ? in the reader for every key."
  )

  @Argument(help: ArgumentHelp("Files and folders, any mix; - reads standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The theme to start with; `dateline themes` lists them.", valueName: "name"))
  var theme: String?

  @OptionGroup var library: LibraryOption

  @OptionGroup var gazetteer: GazetteerOption

  @OptionGroup var map: MapOption

  @Flag(help: "Open the built-in sample articles.")
  var samples = false

  @Flag(help: "Begin at the top, without the place, filter and order that were left the last time.")
  var fresh = false

  func run() throws {
    let map = try map.read()
    do {
      let opening = try Reader.Opening(
        paths: paths,
        samples: samples,
        library: library.library,
        isFresh: fresh,
        theme: theme,
        gazetteer: gazetteer.gazetteer,
        map: map
      )
      guard isatty(1) == 1 else { return try list(map) }
      try opening.checkPaths()
      // The threads that still read end with the program.
      Glibc.exit(try Reader.open(opening))
    } catch let mistake as Mistake {
      Complaint.write(mistake.description)
      throw ExitCode(2)
    } catch let noScreen as Reader.NoScreen {
      if !noScreen.isDumb { Complaint.write(noScreen.sentence) }
      try list(map)
    }
  }

  /// What can be said without a screen: the list, as `dateline list` prints it.
  private func list(_ map: RecordNames) throws {
    let gazetteer = try gazetteer.read()
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      let view = try LibraryView(
        at: paths,
        samples: samples,
        in: chosen,
        gazetteer: gazetteer,
        map: map,
        complain: Complaint.write
      )
      let listing = Listing(.articles, format: .text)
      try listing.write(view, to: 1, columns: ListingOptions.terminalColumns, complain: Complaint.write)
    }
  }
}
