import ArgumentParser
import DatelineApp

/// Looks the library over, and mends it; or says how a file is understood.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the library, and repair it if asked; or say how a file is understood, field by field.",
    discussion: """
      dateline doctor
      dateline doctor --repair
      dateline doctor dump.jsonl             what it is taken for and why, and where each field comes from
      dateline doctor page.html --json

      Without a file, or with the file of a library, it ends with 0 if the library is sound, or was mended; with 3 if it \
      is not, or if marks, notes, filters or feeds may be lost. A damaged file is kept beside the new one under another \
      name, and what can be read of it goes into the new one: marks and notes first.

      Any other file is only looked at: nothing of it goes into the library. It ends with 3 if there is no article in it.
      """
  )

  @Argument(help: ArgumentHelp("A file to explain, instead of the library.", valueName: "file"))
  var file: String?

  @OptionGroup var library: LibraryOption

  @OptionGroup var map: MapOption

  @Flag(help: "Repair what is wrong, and say what was done.")
  var repair = false

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let map = try map.read()
    guard let file, !FileDiagnosis.isDatabase(file) else { return try visit() }
    let stop = StopRequest()
    try Complaint.aboutListings { () throws(ListingFault) in
      guard !repair else { throw .mistake("--repair mends a library, and \(file) is none") }
      try FileDiagnosis(of: file, map: map, stop: stop).write(asJSON: json, to: 1)
    }
  }

  private func visit() throws {
    let chosen = try file.map { try LibraryOption.chosen(named: $0) } ?? library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      guard json else { return try Doctor(at: chosen) { print($0) }.visit(mending: repair) }
      var said: [String] = []
      let outcome = Result { () throws(ListingFault) in
        try Doctor(at: chosen) { said.append($0) }.visit(mending: repair)
      }
      print(DoctorReport(library: chosen, said: said, isSound: (try? outcome.get()) != nil).json)
      try outcome.get()
    }
  }
}
