import ArgumentParser
import DatelineApp
import Glibc

@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read news by who said what, about which country, in which outlet.",
    discussion: """
      dateline ~/news            opens a folder of articles, and remembers it
      dateline                   opens all that was opened so far: the library
      curl … | dateline -        reads articles from standard input
      dateline list -f 'country:JP newer:1w'
                                 the same list, without the screen
      dateline export, import, forget, status, doctor
                                 look after the library

      Exit codes: 0 done, 1 nothing matched, 2 a mistake in what was asked, 3 something failed on the machine.
      """,
    version: Release.number,
    subcommands: [
      OpenCommand.self, ListCommand.self, QuotesCommand.self, CountriesCommand.self, TimelineCommand.self,
      PairsCommand.self, WhoCommand.self, ShowCommand.self, CompareCommand.self,
      FiltersCommand.self, WatchCommand.self, NotebookCommand.self, ImportCommand.self, ExportCommand.self,
      ForgetCommand.self, FeedsCommand.self,
      FetchCommand.self, StatusCommand.self,
      DoctorCommand.self,
      AnalyzeCommand.self, ThemesCommand.self, KeysCommand.self, ConfigCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )

  static func main() {
    // A closed pipe is then an error of `write`, which ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is then an error of `write`, which says so.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(after: error)
    }
  }

  /// Ends the program with the exit code of an error, after one plain sentence about it.
  private static func leave(after error: any Error) -> Never {
    let code = Self.exitCode(for: error)
    if code.isSuccess {
      print(fullMessage(for: error))
    } else if !(error is ExitCode) {
      Complaint.write(message(for: error))
    }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
