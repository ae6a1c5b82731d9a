import ArgumentParser
import DatelineApp

/// Brings articles, or an export, into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring files, folders, standard input or an export into the library, without the screen.",
    discussion: """
      dateline import ~/news               what `dateline ~/news` does, without opening it
      curl … | dateline import -           articles from standard input
      dateline import library.jsonl        what `dateline export` wrote
      dateline export --library other.sqlite | dateline import -

      What is known and unchanged is not read again. Of an export, what is here already stays; of two marks on one \
      article the newer one holds. ^C stops; what came in stays, and the next run goes on from there.
      """
  )

  @Argument(help: ArgumentHelp("Files, folders and exports, any mix; - reads standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var library: LibraryOption

  @OptionGroup var gazetteer: GazetteerOption

  @OptionGroup var map: MapOption

  @Flag(help: "Print what came of it as a JSON object, with the place and the reason of all that was set aside.")
  var json = false

  func run() throws {
    let stop = StopRequest()
    let chosen = try library.chosen()
    let gazetteer = try gazetteer.read()
    let map = try map.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let library = try Reception.bringing(into: chosen, complain: Complaint.write)
      var delivery = Intake(
        into: library,
        gazetteer: gazetteer,
        map: map,
        stop: stop,
        complain: Complaint.write
      )
      defer { delivery.endUse() }
      try delivery.take(paths)
      print(json ? delivery.report.json : delivery.report.sentence)
      if !json { for line in try SavedFilters(of: library).tidings() { print(line) } }
      try delivery.finish()
    }
  }
}
