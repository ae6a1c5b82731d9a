import ArgumentParser
import DatelineApp

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes."
  )

  func run() throws {
    try Complaint.aboutStreams { () throws(StreamFault) in
      try ThemeList.write(to: 1)
    }
  }
}
