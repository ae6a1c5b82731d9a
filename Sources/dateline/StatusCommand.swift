import ArgumentParser
import DatelineApp

/// Says what the library holds.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say what the library holds: articles, marks, sources, files, size.",
    discussion: """
      dateline status
      dateline status --json | jq .articles

      A source is there, missing, or not readable; its articles stay in the library whichever it is.
      """
  )

  @OptionGroup var library: LibraryOption

  @Flag(help: "Write one JSON object.")
  var json = false

  func run() throws {
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      let library = try Reception.reading(chosen)
      try StatusSheet(of: library, at: chosen.path ?? "").write(asJSON: json, to: 1)
    }
  }
}
