import ArgumentParser
import DatelineApp

/// Prints one article.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one article and its quotes as plain text.",
    discussion: """
      dateline show report.txt               a file
      dateline show many.txt --number 3      the third article of a file
      dateline show 1204 --json              article 1204 of the library, with your marks and note

      The listings say the number of an article with --json, --jsonl and --csv; its id, 32 hexadecimal digits, does as well.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A file, or an article's number or id in the library; - reads standard input.",
      valueName: "path"
    )
  )
  var path: String

  @Option(
    name: .shortAndLong,
    parsing: .unconditional,
    help: ArgumentHelp("Which of the file's articles, from 1.", valueName: "number")
  )
  var number: String?

  @OptionGroup var library: LibraryOption

  @OptionGroup var gazetteer: GazetteerOption

  @OptionGroup var map: MapOption

  @Flag(help: "Print the article's text just as the source has it.")
  var raw = false

  @Flag(help: "Print the article with all that was found in it as JSON; offsets count Unicode scalars.")
  var json = false

  private var place: Int? {
    get throws {
      try number.map { try Numeral.number($0, from: 1, of: "--number") }
    }
  }

  func validate() throws {
    _ = try place
    if raw && json { throw ValidationError("--raw and --json exclude each other; name one of them") }
  }

  func run() throws {
    let gazetteer = try gazetteer.read()
    let chosen = try library.chosen()
    let place = try place
    let map = try map.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let sheet = try sheet(place, chosen, gazetteer, map)
      try sheet.write(as: raw ? .raw : json ? .json : .text, to: 1)
      if let omission = sheet.omission { Complaint.write("\(path): \(omission)") }
      if sheet.articles > 1 {
        Complaint.write("this is article \(place ?? 1) of \(sheet.articles); --number shows another one")
      }
    }
  }

  private func sheet(
    _ number: Int?,
    _ chosen: ChosenLibrary,
    _ gazetteer: OwnGazetteer,
    _ map: RecordNames
  ) throws(ListingFault) -> ArticleSheet {
    if number == nil, ArticleSheet.isNumber(path) {
      return try ArticleSheet(path, of: try Reception.reading(chosen))
    }
    let known = json ? try? Reception.reading(chosen) : nil
    return try ArticleSheet(path: path, number: number ?? 1, gazetteer: gazetteer, map: map, knownIn: known)
  }
}
