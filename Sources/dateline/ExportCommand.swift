import ArgumentParser
import DatelineApp
import Glibc

/// Writes the library as JSON Lines.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the library as JSON Lines, complete: `dateline import` makes the same library of it.",
    discussion: """
      dateline export --output library.jsonl           everything: also marks, notes, filters, bookmarks
      dateline export | ssh desk dateline import -     to another machine
      dateline export ~/news -f 'is:starred' > best.jsonl

      Each line is an object with a "kind". The first one is {"kind":"library","form":1}. Then come "source" lines \
      (paths that were opened), "article" lines (text, headline, deck, byline, date, body, furniture, quotes, mentions, \
      countries; "files" says where it lies, "mark" what you did with it, "id" is the hash of its text), "file" lines \
      (how a file looked when it was read), "mark" lines (read, starred, note of articles that are not there any \
      more), "filter" and "bookmark" lines. With paths or a filter only articles are written. Offsets count Unicode \
      scalars of "text", from 0; an end is the offset after the last one. Paths that are no UTF-8 stand as "path_hex".

      \(FilterHelp.text)
      """
  )

  @OptionGroup var selection: SelectionOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, which only you may read, instead of standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  func run() throws {
    let stop = selection.paths.isEmpty ? nil : StopRequest()
    let chosen = try selection.library.chosen()
    let gazetteer = try selection.gazetteer.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let query = try selection.query()
      let view = try LibraryView(
        at: selection.paths,
        samples: selection.samples,
        in: chosen,
        gazetteer: gazetteer,
        stop: stop,
        complain: Complaint.write
      )
      stop?.retire()
      let export = try LibraryExport(of: view, query: query, complain: Complaint.write)
      guard let output else { return try export.write(to: 1, complain: Complaint.write) }
      let file = try NewFile(at: output, mayReplace: overwrite)
      var isIncomplete = false
      do throws(ListingFault) {
        try export.write(to: file.descriptor, complain: Complaint.write)
      } catch {
        guard error == .incomplete else { throw error }
        isIncomplete = true
      }
      try file.keep()
      if isIncomplete { throw .incomplete }
    }
  }
}
