import News
import Panes
import Screen

/// Writes bars as a listing or as a picture.
struct ChartSheet {
  /// The bars of a listing that goes nowhere in particular end here, in columns.
  private static let widest = 80
  private static let longestBar = 60

  let format: ChartFormat
  let descriptor: Int32
  /// The width of the terminal; nil if there is none.
  let columns: Int?
  let glyphs: Glyphs

  /// Writes the first bars.
  ///
  /// - Parameters:
  ///   - all: the bars.
  ///   - limit: how many of them are written.
  ///   - title: what they show.
  ///   - filter: in which articles, in words; empty for all.
  ///   - articles: how many those are.
  /// - Returns: whether there was any.
  /// - Throws: a fault of the output.
  func write<Bar: ListedBar>(
    _ all: [Bar],
    limit: Int,
    title: String,
    under filter: String,
    of articles: Int
  ) throws(ListingFault) -> Bool {
    let bars = Array(all.prefix(limit))
    switch format {
    case .svg:
      let picture = ChartPicture(
        bars: bars,
        title: title,
        filter: filter,
        articles: articles,
        isCut: bars.count < all.count
      )
      var sink = ByteSink(descriptor: descriptor)
      sink.bytes += Array(picture.svg.utf8)
      do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
    case .rows(let format): try write(bars, as: format)
    }
    return !bars.isEmpty
  }

  private func write<Bar: ListedBar>(_ bars: [Bar], as format: ListingFormat) throws(ListingFault) {
    let most = bars.reduce(0) { max($0, $1.articles) }
    let digits = most.grouped.utf8.count
    let room = format == .text ? barColumns(beside: bars, digits: digits) : 0
    var writer = ListingWriter(format, to: descriptor, columns: columns)
    for bar in bars {
      try writer.row(
        under: Bar.columns,
        cells: {
          let count = bar.articles.grouped
          let padded = String(repeating: " ", count: max(0, digits - count.utf8.count)) + count
          return bar.label + [padded, Panes.Bar(part: bar.articles, of: most, columns: room).words(glyphs)]
        },
        values: { bar.values },
        object: { bar.write(to: &$0) }
      )
    }
    try writer.end(under: Bar.columns)
  }

  /// What the widest labels leave.
  private func barColumns<Bar: ListedBar>(beside bars: [Bar], digits: Int) -> Int {
    var widths: [Int] = []
    for bar in bars.prefix(1_000) {
      for (place, cell) in bar.label.enumerated() {
        if place == widths.count { widths.append(0) }
        widths[place] = max(widths[place], min(cell.columns, Self.widest))
      }
    }
    let taken = widths.reduce(0) { $0 + $1 + 2 } + digits + 2
    return min(Self.longestBar, max(10, (columns ?? Self.widest) - taken))
  }
}
