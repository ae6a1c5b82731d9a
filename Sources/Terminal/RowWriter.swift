import CNcurses
import Screen

/// What hands rows of a frame to ncurses.
struct RowWriter {
  private let palette: Palette
  private let isUnicode: Bool
  private var characters: [dateline_cell] = []

  init(palette: Palette, isUnicode: Bool) {
    self.palette = palette
    self.isUnicode = isUnicode
  }

  /// Puts one row, as far as the terminal's `columns` go.
  mutating func put(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
    characters.removeAll(keepingCapacity: true)
    cells.prefix(columns).withUnsafeBufferPointer { cells in
      guard var style = cells.first?.style else { return }
      var look = self.look(of: style)
      for index in cells.indices where !cells[index].isContinuation {
        let cell = cells[index]
        if cell.style != style {
          style = cell.style
          look = self.look(of: cell.style)
        }
        let isWide = index + 1 < cells.count && cells[index + 1].isContinuation
        append(cell, isWide: isWide, look: look)
      }
    }
    dateline_curses_put(Int32(row), 0, characters, Int32(characters.count))
  }

  private mutating func append(_ cell: Cell, isWide: Bool, look: dateline_cell) {
    var character = look
    if cell.scalar >= 0x20 && cell.scalar < 0x7F && !isWide {
      character.scalar = cell.scalar
      if isUnicode && cell.firstMark != 0 { character.marks = marks(of: cell) }
      characters.append(character)
      return
    }
    // The C library's widths are what ncurses counts with: what they do not know is drawn as a replacement.
    if isUnicode && dateline_curses_columns(cell.scalar) == (isWide ? 2 : 1) {
      character.scalar = cell.scalar
      character.marks = marks(of: cell)
      characters.append(character)
      return
    }
    character.scalar = isUnicode ? 0xFFFD : PlainLetters.letter(for: cell.scalar)
    characters.append(character)
    guard isWide else { return }
    character.scalar = 0x20
    characters.append(character)
  }

  private func marks(of cell: Cell) -> (UInt32, UInt32) {
    let first = cell.firstMark != 0 && dateline_curses_columns(cell.firstMark) == 0 ? cell.firstMark : 0
    let second = cell.secondMark != 0 && dateline_curses_columns(cell.secondMark) == 0 ? cell.secondMark : 0
    return first == 0 ? (second, 0) : (first, second)
  }

  private func look(of style: Style) -> dateline_cell {
    var look = dateline_cell()
    look.foreground = palette.number(of: style.foreground)
    look.background = palette.number(of: style.background)
    var attributes = style.attributes
    if palette.needsBold(style.foreground) { attributes.insert(.bold) }
    look.attributes = attributes.rawValue
    return look
  }
}
