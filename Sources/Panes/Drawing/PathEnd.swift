import Screen

/// A path where there is little room: its end tells more than its beginning.
enum PathEnd {
  /// As much of the path's end as fits, with an ellipsis for what was cut.
  static func words(_ path: String, columns: Int, ellipsis: String) -> String {
    let end = String(decoding: path.utf8.suffix(max(0, columns) * 4 + 64), as: UTF8.self)
    let shown = TextGate.shown(end, as: .line)
    guard shown.columns > columns else { return shown }
    var kept = shown.suffix(max(0, columns - ellipsis.columns))
    while kept.columns + ellipsis.columns > columns, !kept.isEmpty { kept.removeFirst() }
    return ellipsis + kept
  }
}
