import ArgumentParser
import DatelineApp
import Glibc

/// Writes the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Show the manual page, or write it into a pipe or a file.",
    discussion: """
      dateline manual                    shows it, if `man` is there
      dateline manual | man -l -         the same
      dateline manual > dateline.1       a file for the `man1` of your manual pages
      """
  )

  func run() throws {
    guard let manual = Manual(ofCommands: DatelineCommand._dumpHelp()) else {
      Complaint.write("the manual page cannot be made of the table of commands")
      throw ExitCode(3)
    }
    if isatty(1) == 1 { manual.show() }
    try Complaint.aboutStreams { () throws(StreamFault) in try manual.write(to: 1) }
  }
}
