import ArgumentParser
import DatelineApp

/// What the fields of dumps mean, wherever dumps are read.
struct MapOption: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      """
      Where a field stands in the records of a dump, such as text=story.plain or headline=Titel; may be given many \
      times. Fields: \(RecordNames.list).
      """,
      valueName: "field=path"
    )
  )
  var mappings: [String] = []

  /// Reads the mappings; a fault in them is a mistake.
  func read() throws -> RecordNames {
    do throws(Mistake) {
      return try RecordNames(mappings)
    } catch {
      Complaint.write(error.description)
      throw ExitCode(2)
    }
  }
}
