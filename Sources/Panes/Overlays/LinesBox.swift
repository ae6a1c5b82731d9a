import Catalog
import News
import Reading
import Screen

/// All statements of one speaker in time order; under them the selected one in full.
struct LinesBox {
  let page: LinesPage
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let box = OverlayBox(columns: screen.columns, rows: screen.rows, in: screen)
    box.draw(title: page.voice.name, on: &canvas)
    let inside = box.inside
    guard inside.rows > 1, inside.columns > 8 else { return }
    let listed = LinesPage.listedRows(of: inside.rows)
    let head = drawSum(in: inside, rows: inside.rows - listed >= 8 ? 2 : 1, on: &canvas)
    let first = min(page.cursor.selected, max(page.cursor.first, page.cursor.selected - listed + 1))
    for place in 0..<min(listed, inside.rows - head) where page.lines.indices.contains(first + place) {
      let row = Rect(column: inside.column, row: inside.row + head + place, columns: inside.columns, rows: 1)
      draw(first + place, in: row, on: &canvas)
    }
    let rule = inside.row + head + listed
    let rest = inside.rows - head - 1 - listed
    guard rest > 0, let line = page.selected else { return }
    let border = canvas.theme[.overlayBorder]
    canvas.rule(canvas.glyphs.horizontal, column: inside.column, row: rule, columns: inside.columns, style: border)
    draw(line, in: Rect(column: inside.column, row: rule + 1, columns: inside.columns, rows: rest), on: &canvas)
  }

  /// Draws the sum on as many rows as it takes and may have; returns how many those are.
  private func drawSum(in inside: Rect, rows: Int, on canvas: inout Canvas) -> Int {
    let lines = Typesetter.lines(of: sum(canvas.glyphs), columns: max(1, inside.columns))
    for (place, line) in lines.prefix(rows).enumerated() {
      let isCut = place == rows - 1 && lines.count > rows
      let words = isCut ? line + " " + canvas.glyphs.ellipsis : line
      let style = canvas.theme[.overlayDim]
      canvas.words(words, column: inside.column, row: inside.row + place, limit: inside.columns, style: style)
    }
    return min(max(1, lines.count), rows)
  }

  /// How much was said, when first, and how much of it again.
  private func sum(_ glyphs: Glyphs) -> String {
    if page.lines.isEmpty { return page.isReading ? "Reading" + glyphs.ellipsis : "No statement can be shown." }
    guard page.namesakes.people.isEmpty else { return people(glyphs) }
    var parts = [Numeral.count(page.lines.count, "statement") + " in \(Numeral.count(page.articles, "article"))"]
    if let first = page.lines.first?.date { parts.append("first on \(first.iso)") }
    let again = page.repeats.firsts.count { $0 != nil }
    if again > 0 { parts.append("\(Numeral.grouped(again)) said again") }
    if page.isReading {
      parts.append("reading" + glyphs.ellipsis)
    } else if page.isCut {
      parts.append("the first ones only")
    }
    if page.namesakes.isOpen {
      parts.append("one or several people is not told: \(page.roles.prefix(3).joined(separator: " or "))")
    } else if page.roles.count > 1 {
      parts.append("told to be \(page.roles.prefix(3).joined(separator: " or "))")
    }
    if page.voice.isUncertain { parts.append("which of \(page.voice.people) people is not told") }
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  /// Who bears the name, and how much is whose.
  private func people(_ glyphs: Glyphs) -> String {
    let people = page.namesakes.people
    switch page.shown {
    case .all:
      let each = people.enumerated().map { number, person in
        "\(number + 1) \(person.words), \(Numeral.count(page.namesakes.lines(of: number), "statement"))"
      }
      let untold = page.namesakes.lines(of: nil)
      let rest = untold == 0 ? [] : ["? not told, \(Numeral.grouped(untold))"]
      return (["\(people.count) people of this name"] + each + rest).joined(separator: " \(glyphs.dot) ")
    case .person(let number):
      guard people.indices.contains(number) else { return "" }
      let statements = Numeral.count(page.lines.count, "statement")
      return "\(number + 1) of \(people.count) people \(glyphs.dot) \(people[number].words) \(glyphs.dot) \(statements)"
    case .untold:
      return "\(Numeral.count(page.lines.count, "statement")) of which it is not told whose they are"
    }
  }

  private func draw(_ index: Int, in row: Rect, on canvas: inout Canvas) {
    let line = page.lines[index]
    let look = RowLook(
      isSelected: index == page.cursor.selected,
      theme: canvas.theme,
      plain: .overlay,
      selected: .pickerSelected
    )
    canvas.fill(row, style: look.base)
    let isAgain = page.repeats.firsts[index] != nil
    let dim = look.style(.overlayDim)
    let end = row.column + row.columns
    var column = row.column + 1
    canvas.words(line.date?.iso ?? "no date", column: column, row: row.row, limit: 10, style: dim)
    column += 12
    if row.columns >= 50 {
      let isKnown = !line.outlet.isEmpty
      let outlet = isKnown ? line.outlet : "unknown outlet"
      canvas.words(outlet, column: column, row: row.row, limit: 14, style: isKnown ? look.style(.listOutlet) : dim)
      column += 16
    }
    let times = page.repeats.times[index]
    let mark = isAgain ? "again" : times > 1 ? "\(min(times, 9_999))x" : ""
    canvas.words(mark, endingAt: column + 5, row: row.row, limit: 5, style: dim)
    column += 6
    if !page.namesakes.people.isEmpty, page.owners.indices.contains(index) {
      let owner = page.owners[index].map { String($0 + 1) } ?? "?"
      canvas.words(owner, column: column, row: row.row, limit: 1, style: dim)
      column += 2
    }
    let style = isAgain ? dim : look.base
    canvas.words(line.words, column: column, row: row.row, limit: end - column, style: style)
  }

  /// The whole statement, and where it stands.
  private func draw(_ line: SpokenLine, in rect: Rect, on canvas: inout Canvas) {
    let words = Typesetter.lines(of: line.words, columns: max(1, rect.columns))
    let shown = words.prefix(max(1, rect.rows - 1))
    for (place, text) in shown.enumerated() {
      let isCut = place == shown.count - 1 && shown.count < words.count
      let text = isCut ? text + canvas.glyphs.ellipsis : text
      canvas.words(text, column: rect.column, row: rect.row + place, limit: rect.columns, style: canvas.theme[.overlay])
    }
    guard rect.rows > shown.count else { return }
    var facts = [line.outlet.isEmpty ? "unknown outlet" : line.outlet, line.date?.iso ?? "no date"]
    if line.speaker != page.voice.name { facts.append("as “\(line.speaker)”") }
    if !line.role.isEmpty { facts.append(line.role) }
    if let first = page.repeats.firsts[page.cursor.selected], page.lines.indices.contains(first) {
      facts.append("first said \(page.lines[first].date?.iso ?? "without a date")")
    }
    let row = rect.row + min(rect.rows - 1, shown.count)
    let sentence = facts.joined(separator: " \(canvas.glyphs.dot) ")
    canvas.words(sentence, column: rect.column, row: row, limit: rect.columns, style: canvas.theme[.overlayDim])
  }
}
