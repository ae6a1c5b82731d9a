import News
import Reading
import Screen

/// Bars as a picture in SVG that stands by itself and can be read without colours: a name, a bar and a number each.
struct ChartPicture<Bar: ListedBar> {
  private static var width: Int { 800 }
  private static var rowHeight: Int { 20 }
  private static var head: Int { 56 }
  /// Labels are cut at so many columns.
  private static var longestLabel: Int { 44 }

  let bars: [Bar]
  let title: String
  /// The filter, in words; empty for none.
  let filter: String
  let articles: Int
  /// Whether there are more bars than it shows.
  let isCut: Bool

  /// The whole picture, as a file of its own.
  var svg: String {
    let height = Self.head + max(1, bars.count) * Self.rowHeight + 12
    let labels = bars.map(Self.label)
    let widest = labels.reduce(6) { max($0, $1.columns) }
    let start = 24 + widest * 8
    let most = max(1, bars.reduce(0) { max($0, $1.articles) })
    let room = Self.width - start - 90
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="\(Self.width)" \
      height="\(height)" viewBox="0 0 \(Self.width) \(height)" font-family="sans-serif" font-size="13" fill="#111">
      """,
      "<title id=\"title\">\(MarkupText.escaped(title))</title>",
      "<desc id=\"desc\">\(MarkupText.escaped(description))</desc>",
      "<rect width=\"\(Self.width)\" height=\"\(height)\" fill=\"#fff\"/>",
      "<text x=\"12\" y=\"24\" font-size=\"17\" font-weight=\"bold\">\(MarkupText.escaped(title))</text>",
      "<text x=\"12\" y=\"44\">\(MarkupText.escaped(sum))</text>",
    ]
    for (place, bar) in bars.enumerated() {
      let top = Self.head + place * Self.rowHeight
      let length = bar.articles == 0 ? 0 : max(1, bar.articles * room / most)
      let label = MarkupText.escaped(labels[place])
      lines.append("<text x=\"\(start - 8)\" y=\"\(top + 15)\" text-anchor=\"end\">\(label)</text>")
      lines.append(
        "<rect x=\"\(start)\" y=\"\(top + 3)\" width=\"\(length)\" height=\"\(Self.rowHeight - 6)\" fill=\"#345\"/>"
      )
      lines.append("<text x=\"\(start + length + 6)\" y=\"\(top + 15)\">\(bar.articles.grouped)</text>")
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private var sum: String {
    let cut = isCut ? [bars.count == 1 ? "the first bar" : "the first \(bars.count.grouped) bars"] : []
    return ([Numeral.count(articles, "article"), filter] + cut).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What somebody should know who cannot see it.
  private var description: String {
    guard let highest = bars.max(by: { $0.articles < $1.articles }), highest.articles > 0 else {
      return "\(sum). There is no bar."
    }
    return
      "\(sum). \(Numeral.count(bars.count, "bar")); the longest is \(Self.label(highest)) with \(highest.articles.grouped)."
  }

  private static func label(_ bar: Bar) -> String {
    bar.label.filter { !$0.isEmpty }.joined(separator: "  ").fitted(to: longestLabel)
  }
}
