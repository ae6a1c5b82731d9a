import ArgumentParser
import DatelineApp
import Glibc

/// Lists the themes, or checks one.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes with a sample of each, or check a theme file.",
    discussion: """
      dateline themes
      dateline themes check my-theme.toml
      """,
    subcommands: [ListThemes.self, CheckTheme.self],
    defaultSubcommand: ListThemes.self
  )

  struct ListThemes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the themes with a sample of each."
    )

    func run() throws {
      let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      try Complaint.aboutStreams { () throws(StreamFault) in
        try ThemeList(showsColors: isatty(1) == 1 && !isPlain).write(to: 1)
      }
    }
  }

  struct CheckTheme: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say what is wrong in a theme file, with line and column."
    )

    @Argument(help: ArgumentHelp("A theme file.", valueName: "file"))
    var file: String

    func run() throws {
      var faults: [String] = []
      try Complaint.aboutListings { () throws(ListingFault) in
        faults = try ThemeCheck.faults(inFileAt: file)
      }
      for fault in faults { print(fault) }
      if !faults.isEmpty { throw ExitCode(2) }
    }
  }
}
