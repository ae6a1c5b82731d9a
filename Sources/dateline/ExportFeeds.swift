import ArgumentParser
import DatelineApp

/// Writes the feeds as a list that other readers take.
struct ExportFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the feeds as OPML to standard output."
  )

  @Flag(help: "Write the user names and passwords of addresses that have them; else they are left out.")
  var passwords = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      try FeedListFile.write(try FeedShelf(of: try Reception.reading(chosen)).list(hasPasswords: passwords), to: 1)
    }
  }
}
