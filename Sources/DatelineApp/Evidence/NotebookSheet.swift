import News
import Screen
package import Storage

/// The notebook without the screen: every marked quote with its full citation, those marked last first.
package struct NotebookSheet {
  private static let pageSize = 256

  private let library: Library
  private let format: NotebookFormat

  /// Prepares to write the notebook of a library.
  package init(of library: Library, as format: NotebookFormat) {
    self.library = library
    self.format = format
  }

  /// Writes it, a page at a time; `empty` if nothing is marked.
  package func write(to descriptor: Int32) throws(ListingFault) {
    var sink = ByteSink(descriptor: descriptor)
    if format == .csv { sink.bytes += NotebookCells.line(NotebookCells.names) }
    var count = 0
    while true {
      let page = try ListingFault.asking { [count] () throws(LibraryFault) in
        try library.notebook(limit: Self.pageSize, after: count)
      }
      for quote in page {
        sink.bytes += bytes(of: quote, isFirst: count == 0)
        count += 1
      }
      try ListingFault.writing { () throws(StreamFault) in try sink.drain() }
      if page.count < Self.pageSize { break }
    }
    try ListingFault.writing { () throws(StreamFault) in try sink.flush() }
    guard count > 0 else { throw .empty("no quote is marked yet; in the reader, M marks the quote that you are at") }
  }

  private func bytes(of quote: MarkedQuote, isFirst: Bool) -> [UInt8] {
    switch format {
    case .text: Array(((isFirst ? "" : "\n") + Self.text(of: quote)).utf8)
    case .markdown: Array(((isFirst ? "" : "\n---\n\n") + NotebookMarkdown.text(of: quote)).utf8)
    case .csv: NotebookCells.line(NotebookCells.cells(of: quote))
    case .jsonl: Self.json(of: quote)
    }
  }

  /// A line for each part of the citation, then what the reader wrote, then what has become of the article.
  private static func text(of quote: MarkedQuote) -> String {
    var lines = [quote.citation.text(as: .full) ?? ""]
    if let note = quote.note { lines.append("note: \(note)") }
    if let fate = quote.place.fate { lines.append("(\(fate))") }
    return TextGate.shown(lines.joined(separator: "\n"), as: .body) + "\n"
  }

  private static func json(of quote: MarkedQuote) -> [UInt8] {
    let citation = quote.citation
    var json = JSONWriter()
    json.object { json in
      json.text("words", citation.words)
      json.text("quoted", citation.marked)
      json.text("speaker", citation.speaker)
      json.text("headline", citation.headline)
      json.text("outlet", citation.outlet)
      json.text("date", citation.date?.iso)
      json.text("link", citation.webAddress)
      json.text("source", citation.source)
      json.number("index", citation.index)
      json.number("start_byte", citation.range.start)
      json.number("end_byte", citation.range.end)
      json.text("text_hash", citation.contentDigits)
      json.text("note", quote.note)
      json.text("marked", Moment(seconds: quote.marked)?.iso)
      json.text("state", quote.place.word)
    }
    json.endLine()
    return json.bytes
  }
}

extension MarkedQuote.Place {
  /// What has become of the article, in words; nil if the words are where they were.
  var fate: String? {
    switch self {
    case .here: nil
    case .changed: "the article has another text now, without these words"
    case .gone: "the article is not in the library"
    }
  }

  /// The same for programs.
  var word: String {
    switch self {
    case .here: "here"
    case .changed: "changed"
    case .gone: "gone"
    }
  }
}
