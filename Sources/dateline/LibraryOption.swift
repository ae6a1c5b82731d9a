import ArgumentParser
import DatelineApp

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The library's file; else DATELINE_LIBRARY, else the config file's, else library.sqlite in the data folder.",
      valueName: "file"
    )
  )
  var library: String?

  /// Where the library lies; a fault in the config file is a mistake.
  func chosen() throws -> ChosenLibrary {
    try Self.chosen(named: library)
  }

  /// Where a library lies that the command line names, or does not.
  static func chosen(named library: String?) throws -> ChosenLibrary {
    do throws(Mistake) {
      return try ChosenLibrary.current(named: library)
    } catch {
      Complaint.write(error.description)
      throw ExitCode(2)
    }
  }
}
