import ArgumentParser
import DatelineApp

@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read news by who said what, about which country, in which outlet."
  )

  func run() throws {}
}
