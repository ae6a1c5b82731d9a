import ArgumentParser
import DatelineApp
import Glibc

/// Takes a path out of the library.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take articles that were found only at a path out of the library; the files stay as they are.",
    discussion: """
      dateline forget ~/old-news
      dateline forget ~/old-news --yes

      What you read, starred and noted stays known by the articles' texts, and is there again if they come back.
      """
  )

  @Argument(help: ArgumentHelp("A folder or file that was opened once.", valueName: "path"))
  var path: String

  @OptionGroup var library: LibraryOption

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  func run() throws {
    let chosen = try library.chosen()
    try Complaint.aboutListings { () throws(ListingFault) in
      let forgetting = try Forgetting(path, from: try Reception.changing(chosen))
      defer { forgetting.endUse() }
      let count = forgetting.shownArticles
      if !yes, try !isAgreed("forget \(count) found only at this path?") { return print("nothing was changed") }
      try forgetting.run()
      print("\(count) forgotten; the files are as they were")
    }
  }

  private func isAgreed(_ question: String) throws(ListingFault) -> Bool {
    guard isatty(0) == 1 else {
      throw .mistake("\(question) Nobody is there to answer; --yes says so beforehand")
    }
    print("\(question) [y/N] ", terminator: "")
    fflush(nil)
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
