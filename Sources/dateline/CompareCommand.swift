import ArgumentParser
import DatelineApp

/// Prints how several articles render the same statements.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Line up what several articles quote: the same statement, and the words that differ.",
    discussion: """
      dateline compare tass.txt trt.txt            two files
      dateline compare 1204 1377 1380              three articles of the library, by number or id
      dateline compare 1204                        an article of the library with all others of its story
      dateline compare reports/ --html > page.html  all articles of a folder, as a page of its own

      Words that the other rendering has not stand between stars. #2 means the second statement of that article; cut, extended
      and reworded say what a rendering is to the first one.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files and folders, or numbers and ids of articles in the library; two articles or more. One number means the whole story.",
      valueName: "article"
    )
  )
  var articles: [String]

  @OptionGroup var library: LibraryOption

  @OptionGroup var gazetteer: GazetteerOption

  @OptionGroup var map: MapOption

  @Flag(help: "Print the comparison as JSON; offsets count Unicode scalars of each article's text.")
  var json = false

  @Flag(help: "Print the comparison as a page of HTML, without scripts.")
  var html = false

  func validate() throws {
    if json && html { throw ValidationError("--json and --html exclude each other; name one of them") }
  }

  func run() throws {
    let gazetteer = try gazetteer.read()
    let chosen = try library.chosen()
    let request = ComparisonRequest(articles, gazetteer: gazetteer, map: try map.read())
    try Complaint.aboutListings { () throws(ListingFault) in
      let sheet = try request.sheet(in: chosen, complain: Complaint.write)
      if let omission = sheet.omission { Complaint.write(omission) }
      try sheet.write(as: json ? .json : html ? .html : .text, to: 1, columns: ListingOptions.terminalColumns)
    }
  }
}
