import ArgumentParser
import DatelineApp

/// The user's own gazetteer, wherever articles are analysed.
struct GazetteerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your own names of countries, besides the built-in ones; else gazetteer.tsv in the config folder, if it is there.",
      valueName: "file"
    )
  )
  var gazetteer: String?

  /// Reads the file that is named; a fault in it is a mistake.
  ///
  /// A fault in the config folder's file is told, and the built-in names hold.
  func read() throws -> OwnGazetteer {
    do throws(Mistake) {
      return try OwnGazetteer.chosen(gazetteer, in: .current)
    } catch {
      Complaint.write(gazetteer == nil ? "\(error.description); the built-in gazetteer is used" : error.description)
      guard gazetteer == nil else { throw ExitCode(2) }
      return .none
    }
  }
}
