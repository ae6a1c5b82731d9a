import Screen

/// The reader's marks of an article, before its headline: that it is to be compared, a star, a note, that its file is gone.
struct RowMarks {
  let isMarked: Bool
  let isStarred: Bool
  let isNoted: Bool
  let isGone: Bool

  /// Draws the marks that there are, each with a blank after it.
  ///
  /// - Returns: the columns drawn.
  func draw(column: Int, row: Int, limit: Int, look: RowLook, on canvas: inout Canvas) -> Int {
    let glyphs = canvas.glyphs
    let marks: [(isThere: Bool, sign: String, role: Role)] = [
      (isMarked, glyphs.compared, .listNote), (isStarred, glyphs.star, .listStar), (isNoted, glyphs.note, .listNote),
      (isGone, glyphs.gone, .listGone),
    ]
    var at = column
    for mark in marks where mark.isThere && at + 2 <= column + limit {
      canvas.words(mark.sign, column: at, row: row, limit: 1, style: look.style(mark.role))
      at += 2
    }
    return at - column
  }
}
