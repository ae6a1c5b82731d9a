import ArgumentParser
import DatelineApp

/// Prints one article.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one article and its quotes as plain text.",
    discussion: """
      dateline show report.txt
      dateline show many.txt --number 3 --json
      """
  )

  @Argument(help: ArgumentHelp("A file; - reads standard input.", valueName: "path"))
  var path: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Which of the file's articles, from 1.", valueName: "number"))
  var number = 1

  @OptionGroup var gazetteer: GazetteerOption

  @Flag(help: "Print the article's text just as the source has it.")
  var raw = false

  @Flag(help: "Print the article with all that was found in it as JSON; offsets count Unicode scalars.")
  var json = false

  func validate() throws {
    if raw && json { throw ValidationError("--raw and --json exclude each other; name one of them") }
  }

  func run() throws {
    let gazetteer = try gazetteer.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let sheet = try ArticleSheet(path: path, number: number, gazetteer: gazetteer)
      do throws(StreamFault) {
        try sheet.write(as: raw ? .raw : json ? .json : .text, to: 1)
      } catch {
        throw .stream(error)
      }
      if let omission = sheet.omission { Complaint.write("\(path): \(omission)") }
      if sheet.articles > 1 {
        Complaint.write("this is article \(number) of \(sheet.articles); --number shows another one")
      }
    }
  }
}
