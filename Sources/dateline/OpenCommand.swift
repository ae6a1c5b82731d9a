import ArgumentParser
import DatelineApp

/// The default command: opens the screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open files and folders to read. This is what happens when no command is named."
  )

  @Argument(help: ArgumentHelp("Files and folders, any mix; - reads standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The theme to start with; `dateline themes` lists them.", valueName: "name"))
  var theme: String?

  func run() throws {
    for path in paths { print(path) }
  }
}
