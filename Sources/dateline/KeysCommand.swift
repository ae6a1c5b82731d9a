import ArgumentParser
import DatelineApp

/// Lists the keys.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the keys and what they do."
  )

  @Flag(help: "Print the table as Markdown.")
  var markdown = false

  func run() throws {
    try Complaint.aboutStreams { () throws(StreamFault) in
      try KeyList.write(to: 1, asMarkdown: markdown)
    }
  }
}
