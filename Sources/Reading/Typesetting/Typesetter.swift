package import News

/// Sets an article into lines.
package enum Typesetter {
  /// Sets `article` to a width.
  ///
  /// Headline, deck, byline, outlet and date, dateline, the reader's note, then the body with a blank line between
  /// blocks. Linear in the length of the text.
  ///
  /// - Parameters:
  ///   - article: what to set.
  ///   - columns: the width of a line, at least 1.
  ///   - showsFurniture: whether furniture stands in its place, or is left out.
  ///   - note: the reader's own words about the article; nil if there are none.
  /// - Returns: the lines with their places.
  package static func page(
    of article: Article,
    columns: Int,
    showsFurniture: Bool,
    note: String? = nil
  ) -> Page {
    var setter = PageSetter(text: article.text, columns: max(1, columns))
    let head = HeadPiece.all(of: article, note: note)
    let furniture = showsFurniture ? article.furniture : []
    var nextFurniture = 0
    func setFurniture(before offset: Int) {
      while nextFurniture < furniture.count, furniture[nextFurniture].range.start < offset {
        let piece = furniture[nextFurniture]
        setter.set(piece.range, part: .furniture(piece.kind), keepsLineEnds: true)
        nextFurniture += 1
      }
    }
    for piece in head {
      if let place = piece.place { setFurniture(before: place) }
      switch piece.content {
      case .range(let range): setter.set(range, part: piece.part)
      case .words(let words): setter.set(words, part: piece.part)
      }
    }
    for block in article.body {
      setFurniture(before: block.range.start)
      setter.set(block.range, part: block.kind == .subheading ? .subheading : .paragraph)
    }
    setFurniture(before: .max)
    return Page(columns: setter.columns, lines: setter.lines)
  }

  /// Breaks words that are no article into lines of a width, by the same rules.
  ///
  /// - Parameters:
  ///   - words: what to set; a line end in them is a blank.
  ///   - columns: the width of a line, at least 1.
  /// - Returns: the lines, none of them empty.
  package static func lines(of words: String, columns: Int) -> [String] {
    let bytes = Array(words.utf8)
    var lines: [String] = []
    bytes.withUnsafeBufferPointer { buffer in
      LineBreaker.forEachLine(of: buffer, from: 0, to: buffer.count, columns: columns) {
        lines.append(String(decoding: buffer[$0..<$1], as: UTF8.self))
      }
    }
    return lines
  }
}
