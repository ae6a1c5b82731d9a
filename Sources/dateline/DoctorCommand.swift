import ArgumentParser
import DatelineApp

/// Looks the library over, and mends it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the library, and repair it if asked: what is damaged is set aside, never deleted.",
    discussion: """
      dateline doctor
      dateline doctor --repair

      It ends with 0 if the library is sound, or was mended; with 3 if it is not, or if \
      marks, notes, filters or feeds may be lost. A damaged file is kept beside the new \
      one under another name, and what can be read of it goes into the new one: marks and notes first.
      """
  )

  @OptionGroup var library: LibraryOption

  @Flag(help: "Repair what is wrong, and say what was done.")
  var repair = false

  func run() throws {
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      try Doctor(at: chosen) { print($0) }.visit(mending: repair)
    }
  }
}
