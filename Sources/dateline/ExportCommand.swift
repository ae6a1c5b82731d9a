import ArgumentParser
import DatelineApp
import Glibc

/// Writes the library as JSON Lines, or what one file says as a JSON object.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the library as JSON Lines, complete: `dateline import` makes the same library of it.",
    discussion: """
      dateline export --output library.jsonl           everything: also marks, notes, filters, bookmarks
      dateline export | ssh desk dateline import -     to another machine
      dateline export ~/news -f 'is:starred' > best.jsonl
      dateline export --json feed.xml                  what a feed, a list of feeds or a text says, without the library

      Each line is an object with a "kind". The first one is {"kind":"library","form":1}. Then come "source" lines \
      (paths that were opened), "article" lines (text, headline, deck, byline, date, body, furniture, quotes, mentions, \
      countries; "files" says where it lies, "mark" what you did with it, "id" is the hash of its text), "file" lines \
      (how a file looked when it was read), "mark" lines (read, starred, note of articles that are not there any \
      more), "quote" lines (quotes that you marked), "filter" and "bookmark" lines. With paths or a filter only articles \
      are written. Offsets count Unicode scalars of "text", from 0; an end is the offset after the last one. Paths that \
      are no UTF-8 stand as "path_hex".

      With --json nothing is analysed or kept: one object says what the file says, {"feed_title", "feed_link", \
      "feed_summary", "entries": [{"title", "link", "id", "published", "updated", "author", "summary", "content"}]}, \
      times in ISO 8601 and UTC, content of feeds in HTML; a list of feeds has "opml": [addresses]. A file that cannot \
      be read is {"error": "why"}.

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

  @Option(
    name: .customLong("json"),
    help: ArgumentHelp("Say what this file says, instead of the library; - is standard input.", valueName: "file")
  )
  var document: String?

  @Option(help: ArgumentHelp("With --json: where the file was found, for relative addresses in it.", valueName: "url"))
  var base: String?

  func validate() throws {
    guard document != nil else {
      if base != nil { throw ValidationError("--base belongs to --json") }
      return
    }
    if !selection.paths.isEmpty || output != nil || selection.filter != nil {
      throw ValidationError(
        "--json takes one file and writes to standard output; leave paths, filters and --output out"
      )
    }
  }

  func run() throws {
    if let document { return try export(document) }
    try exportLibrary()
  }

  /// Writes what a file says, or why it cannot be read.
  private func export(_ path: String) throws {
    try Complaint.aboutListings { () throws(ListingFault) in
      do throws(ListingFault) {
        try DocumentExport(path: path, base: base).write(to: 1)
      } catch {
        if case .mistake(let sentence) = error { try DocumentExport.write(error: sentence, to: 1) }
        throw error
      }
    }
  }

  private func exportLibrary() throws {
    let stop = selection.paths.isEmpty ? nil : StopRequest()
    let chosen = try selection.library.chosen()
    let gazetteer = try selection.gazetteer.read()
    let map = try selection.map.read()
    try Complaint.aboutListings { () throws(ListingFault) in
      let query = try selection.query()
      let view = try LibraryView(
        at: selection.paths,
        samples: selection.samples,
        in: chosen,
        gazetteer: gazetteer,
        map: map,
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
