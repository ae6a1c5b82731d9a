extension StringProtocol {
  /// The columns that the text takes in a row.
  package var columns: Int {
    utf8.withContiguousStorageIfAvailable { bytes in
      var columns = 0
      var walk = ScalarWalk(bytes)
      while let value = walk.next() { columns += ScalarKind.kind(of: value).columns }
      return columns
    } ?? unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// As much of the text's beginning as fits into `columns`.
  ///
  /// A wide character is never halved, and marks stay with the character they stand on.
  package func prefix(columns: Int) -> SubSequence {
    var taken = 0
    var end = startIndex
    for index in unicodeScalars.indices {
      taken += unicodeScalars[index].columns
      guard taken <= columns else { return self[..<end] }
      end = unicodeScalars.index(after: index)
    }
    return self[...]
  }

  /// The text if it fits into `columns`, else its beginning with `ellipsis` after it.
  ///
  /// Where not even the ellipsis fits, the result is cut without one.
  package func fitted(to columns: Int, ellipsis: String = "…") -> String {
    // A scalar takes at least one byte for each column it has.
    if utf8.count <= columns { return String(self) }
    let whole = prefix(columns: columns)
    if whole.endIndex == endIndex { return String(self) }
    let room = columns - ellipsis.columns
    guard room > 0 else { return String(whole) }
    var kept = prefix(columns: room)
    while kept.unicodeScalars.last == " " { kept = kept[..<kept.unicodeScalars.index(before: kept.endIndex)] }
    return String(kept) + ellipsis
  }
}
