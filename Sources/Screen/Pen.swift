/// What writes text into the cells of a row, from `at` on and before `end`.
struct Pen {
  private let cells: UnsafeMutableBufferPointer<Cell>
  private(set) var at: Int
  private let end: Int
  private let style: Style
  private let start: Int

  init(cells: UnsafeMutableBufferPointer<Cell>, at: Int, end: Int, style: Style) {
    self.cells = cells
    self.at = at
    start = at
    self.end = end
    self.style = style
  }

  /// Draws the text as far as it fits.
  mutating func draw(_ bytes: UnsafeBufferPointer<UInt8>) {
    var walk = ScalarWalk(bytes)
    while let value = walk.next() {
      if value >= 0x20 && value < 0x7F {
        guard at < end else { return }
        cells[at] = Cell(scalar: value, style: style)
        at += 1
      } else {
        guard draw(value, kind: ScalarKind.kind(of: value)) else { return }
      }
    }
  }

  /// Draws one scalar; false when it does not fit.
  private mutating func draw(_ value: UInt32, kind: ScalarKind) -> Bool {
    switch kind {
    case .invisible: return true
    case .mark:
      combine(value)
      return true
    case .narrow, .unmeasured, .control, .flagLetter:
      guard at < end else { return false }
      cells[at] = Cell(scalar: ScalarKind.drawn(value, kind: kind), style: style)
      at += 1
      return true
    case .wide:
      guard at + 2 <= end else { return false }
      cells[at] = Cell(scalar: value, style: style)
      cells[at + 1] = Cell(scalar: 0, style: style)
      at += 2
      return true
    }
  }

  /// Puts a mark over the character before it; a third mark, and one without a character, is left out.
  private func combine(_ mark: UInt32) {
    guard at > start else { return }
    let base = cells[at - 1].isContinuation ? at - 2 : at - 1
    if cells[base].firstMark == 0 {
      cells[base].firstMark = mark
    } else if cells[base].secondMark == 0 {
      cells[base].secondMark = mark
    }
  }
}
