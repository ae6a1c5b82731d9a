import ArgumentParser
import DatelineApp

/// Writes the notebook: all marked quotes with their citations.
struct NotebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "Write the quotes that you have marked, with full citations, the last one first.",
    discussion: """
      dateline notebook
      dateline notebook --markdown > quotes.md
      dateline notebook --csv > quotes.csv

      In the reader, M marks the quote that you are at, and ' shows the notebook. A mark keeps the words as they were, \
      byte for byte; where the article lies, and who is known to say them, is as of now. "state" is here, changed (the \
      article has another text now, without the words) or gone (it is not in the library). Offsets count bytes of the \
      text that "text_hash" names: BLAKE2b of 16 bytes, the "id" of `dateline export`.

      No cell of the CSV is a formula to a spreadsheet: the quote stands in its quotation marks, unchanged, and an \
      apostrophe goes before any other cell that begins with = + - or @.
      """
  )

  @Flag(help: "Write Markdown.")
  var markdown = false

  @Flag(help: "Write comma-separated values.")
  var csv = false

  @Flag(help: "Write JSON Lines: one object a line.")
  var jsonl = false

  @OptionGroup var library: LibraryOption

  func validate() throws {
    if [markdown, csv, jsonl].count(where: { $0 }) > 1 {
      throw ValidationError("--markdown, --csv and --jsonl exclude each other; name one of them")
    }
  }

  func run() throws {
    let chosen = try library.chosen()
    let format: NotebookFormat = markdown ? .markdown : csv ? .csv : jsonl ? .jsonl : .text
    try Complaint.aboutListings { () throws(ListingFault) in
      try NotebookSheet(of: try Reception.reading(chosen), as: format).write(to: 1)
    }
  }
}
