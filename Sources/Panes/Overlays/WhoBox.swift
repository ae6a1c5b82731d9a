import Catalog
import News
import Reading
import Screen

/// Who speaks, with a bar and a number of articles each, over the whole screen.
struct WhoBox {
  let page: WhoPage
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let box = OverlayBox(columns: screen.columns, rows: screen.rows, in: screen)
    box.draw(title: "Who speaks", on: &canvas)
    let inside = box.inside
    guard inside.rows > 1, inside.columns > 8 else { return }
    drawPrompt(in: inside, on: &canvas)
    drawKinds(row: inside.row + 1, in: inside, on: &canvas)
    let rows = Rect(column: inside.column, row: inside.row + 2, columns: inside.columns, rows: inside.rows - 2)
    guard let tally = page.tally, tally.kind == page.kind, !tally.rows.isEmpty else {
      return drawNothing(in: rows, on: &canvas)
    }
    let first = min(page.cursor.selected, max(page.cursor.first, page.cursor.selected - max(1, rows.rows) + 1))
    for place in 0..<max(0, rows.rows) where tally.rows.indices.contains(first + place) {
      let row = Rect(column: rows.column, row: rows.row + place, columns: rows.columns, rows: 1)
      draw(tally, first + place, in: row, on: &canvas)
    }
  }

  private func drawPrompt(in inside: Rect, on canvas: inout Canvas) {
    let style = canvas.theme[.prompt]
    let mark = canvas.words("narrow: ", column: inside.column, row: inside.row, limit: inside.columns, style: style)
    let state = page.isCounting ? counting("counting", canvas.glyphs) : found
    let end = inside.column + inside.columns
    let used = canvas.words(
      state,
      endingAt: end,
      row: inside.row,
      limit: inside.columns / 2,
      style: canvas.theme[.overlayDim]
    )
    InputLine(page.narrowing).draw(
      column: inside.column + mark,
      row: inside.row,
      limit: inside.columns - mark - used - 1,
      style: canvas.theme[.promptInput],
      on: &canvas
    )
  }

  private func counting(_ verb: String, _ glyphs: Glyphs) -> String {
    verb + (page.percent.map { "\(glyphs.ellipsis) \($0) %" } ?? glyphs.ellipsis)
  }

  /// How many are found, and that more are found than listed.
  private var found: String {
    guard let tally = page.tally else { return "" }
    let all = Numeral.grouped(tally.found)
    return tally.found > tally.rows.count ? "\(Numeral.grouped(tally.rows.count)) of \(all)" : all
  }

  /// People, bodies, and sources without a name, those that are listed in brackets.
  private func drawKinds(row: Int, in inside: Rect, on canvas: inout Canvas) {
    let kinds: [(kind: Speaker.Kind, words: String)] = [(.name, "people"), (.body, "bodies"), (.unnamed, "unnamed")]
    let labels = kinds.map { kind, words in
      (kind, words + (page.tally.map { " \(Numeral.grouped($0.total(of: kind)))" } ?? ""))
    }
    // Blanks where the brackets would be keep the words in their place, where there is room for that.
    let blank = labels.reduce(0) { $0 + $1.1.columns + 3 } <= inside.columns ? " " : ""
    var column = inside.column
    for (kind, words) in labels {
      let isListed = kind == page.kind
      let shown = isListed ? "[\(words)]" : "\(blank)\(words)\(blank)"
      let style = canvas.theme[isListed ? .overlayTitle : .overlayDim]
      let limit = inside.column + inside.columns - column
      column += canvas.words(shown, column: column, row: row, limit: limit, style: style) + 1
    }
  }

  private func drawNothing(in rows: Rect, on canvas: inout Canvas) {
    guard rows.rows > 0 else { return }
    let isNarrowed = !page.narrowing.text.isEmpty
    let nobody = isNarrowed ? "Nobody is called that." : "Nobody of these speaks in the articles listed."
    let sentence = page.isCounting ? counting("Counting", canvas.glyphs) : nobody
    canvas.words(sentence, column: rows.column, row: rows.row, limit: rows.columns, style: canvas.theme[.overlay])
  }

  private func draw(_ tally: VoiceTally, _ index: Int, in row: Rect, on canvas: inout Canvas) {
    let entry = tally.rows[index]
    let look = RowLook(
      isSelected: index == page.cursor.selected,
      theme: canvas.theme,
      plain: .overlay,
      selected: .pickerSelected
    )
    canvas.fill(row, style: look.base)
    let isWanted = page.wanted.contains(entry.voice.name)
    if isWanted {
      canvas.words(canvas.glyphs.wanted, column: row.column, row: row.row, limit: 1, style: look.style(.pickerWanted))
    }
    let end = row.column + row.columns - 1
    let countColumns = Numeral.grouped(tally.most).utf8.count
    canvas.words(Numeral.grouped(entry.articles), endingAt: end, row: row.row, limit: countColumns, style: look.base)
    let left = row.column + 2
    let free = end - countColumns - 1 - left
    let labelColumns = free >= 30 ? free * 3 / 5 : free
    let style = look.style(.quoteSpeaker, voice: entry.voice.name)
    let name = canvas.words(entry.voice.name, column: left, row: row.row, limit: labelColumns, style: style)
    let aside = Self.aside(of: entry.voice, columns: labelColumns - name - 2)
    if labelColumns - name > 8, !aside.isEmpty {
      let column = left + name + 2
      canvas.words(
        aside,
        column: column,
        row: row.row,
        limit: left + labelColumns - column,
        style: look.style(.overlayDim)
      )
    }
    guard free - labelColumns >= 4 else { return }
    let bar = Bar(part: entry.articles, of: tally.most, columns: free - labelColumns - 1)
    let words = bar.words(canvas.glyphs)
    let start = left + labelColumns + 1
    canvas.words(words, column: start, row: row.row, limit: free - labelColumns - 1, style: look.style(.bar))
  }

  /// Under what other names, or that it is not told who is meant.
  private static func aside(of voice: Voice, columns: Int) -> String {
    if voice.isUncertain {
      let words = "which of \(voice.people) is not told"
      return words.columns <= columns ? words : "\(voice.people) people?"
    }
    let others = voice.names.filter { $0 != voice.name }
    return others.isEmpty ? "" : "also \(others.prefix(8).joined(separator: ", "))"
  }
}
