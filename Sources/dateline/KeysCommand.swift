import ArgumentParser
import DatelineApp

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the keys and what they do."
  )

  func run() throws {
    try Complaint.aboutStreams { () throws(StreamFault) in
      try KeyList.write(to: 1)
    }
  }
}
