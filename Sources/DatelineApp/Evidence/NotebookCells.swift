import News
import Screen

/// A marked quote as a line of comma-separated values (RFC 4180).
///
/// No cell is a formula to a spreadsheet: the quote stands in its quotation marks, byte for byte, and an apostrophe goes
/// before any other cell that begins like one. A quote without a mark before it gets marks: its own words stay.
enum NotebookCells {
  static let names = [
    "marked", "quote", "speaker", "outlet", "date", "headline", "link", "source", "index", "start_byte", "end_byte",
    "text_hash", "state", "note",
  ]

  static func cells(of quote: MarkedQuote) -> [String] {
    let citation = quote.citation
    let quoted = isFormula(citation.marked) ? "“\(citation.words)”" : citation.marked
    let others = [
      citation.speaker ?? "", citation.outlet ?? "", citation.date?.iso ?? "", citation.headline,
      citation.webAddress ?? "", citation.source, String(citation.index), String(citation.range.start),
      String(citation.range.end), citation.contentDigits, quote.place.word, quote.note ?? "",
    ]
    return [Moment(seconds: quote.marked)?.iso ?? "", quoted] + others.map { isFormula($0) ? "'\($0)" : $0 }
  }

  /// The cells as a line, with its end; controls become symbols, but for line ends and tabs.
  static func line(_ cells: [String]) -> [UInt8] {
    let written = cells.map { cell in
      let shown = TextGate.copied(cell).text
      guard shown.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return shown }
      return "\"" + shown.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    return Array((written.joined(separator: ",") + "\n").utf8)
  }

  /// Whether a spreadsheet may take a cell for a formula.
  private static func isFormula(_ cell: String) -> Bool {
    cell.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
  }
}
