import ArgumentParser
import DatelineApp

/// Shows the config file's keys, and checks the one there is.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print a config file with every key explained, and check yours.",
    discussion: "dateline config > ~/.config/dateline/config.toml   begins one"
  )

  func run() throws {
    let folders = Folders.current
    do {
      _ = try Preferences.read(from: folders)
    } catch {
      Complaint.write(error.description)
      throw ExitCode(2)
    }
    print(ConfigFile.documented(readFrom: folders.configFile), terminator: "")
  }
}
