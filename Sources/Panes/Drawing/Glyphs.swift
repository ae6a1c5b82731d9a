/// The signs that the screen is drawn with, besides words.
package struct Glyphs: Equatable, Sendable {
  let horizontal: String
  /// The line over the pane that has the keys.
  let heavy: String
  let vertical: String
  let teeDown: String
  let teeLeft: String
  let teeRight: String
  let cross: String
  let topLeft: String
  let topRight: String
  let bottomLeft: String
  let bottomRight: String
  /// Beside an article that has not been read.
  let unread: String
  /// Before the headline of an article that the reader starred.
  let star: String
  /// Before the headline of an article that has a note.
  let note: String
  /// Before the headline of an article that is to be compared.
  let compared: String
  /// Beside a quote that the reader has marked.
  let marked: String
  /// Before the headline of an article whose file is no longer there.
  let gone: String
  /// Beside what is current: the quote in the text, the row in a list.
  let gutter: String
  let wanted: String
  let excluded: String
  let ellipsis: String
  let dot: String
  /// Before a number of quotes.
  let quotes: String
  /// A bar's last column from almost empty to full; the last one fills the columns before it.
  let bar: [String]

  /// For terminals that speak Unicode.
  package static let unicode = Glyphs(
    horizontal: "─",
    heavy: "━",
    vertical: "│",
    teeDown: "┬",
    teeLeft: "┤",
    teeRight: "├",
    cross: "┼",
    topLeft: "┌",
    topRight: "┐",
    bottomLeft: "└",
    bottomRight: "┘",
    unread: "●",
    star: "★",
    note: "✎",
    compared: "≡",
    marked: "◆",
    gone: "⊘",
    gutter: "▌",
    wanted: "✓",
    excluded: "✗",
    ellipsis: "…",
    dot: "·",
    quotes: "“",
    bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  )

  /// For the rest.
  package static let ascii = Glyphs(
    horizontal: "-",
    heavy: "=",
    vertical: "|",
    teeDown: "+",
    teeLeft: "+",
    teeRight: "+",
    cross: "+",
    topLeft: "+",
    topRight: "+",
    bottomLeft: "+",
    bottomRight: "+",
    unread: "o",
    star: "*",
    note: "~",
    compared: "=",
    marked: "*",
    gone: "x",
    gutter: ">",
    wanted: "+",
    excluded: "x",
    ellipsis: "...",
    dot: "-",
    quotes: "\"",
    bar: ["#"]
  )
}
