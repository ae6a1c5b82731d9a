import Scoring

/// The figures as they are now, beside those on record.
struct FigureTable {
  let sections: [FigureSection]
  /// Nil where nothing is compared.
  let record: FigureRecord?

  /// Prints the table.
  ///
  /// - Returns: the number of figures that have fallen.
  func print() -> Int {
    let commit = record.map { _ in LastCommit.of(FigureRecord.file) ?? "no commit" }
    Swift.print(Self.row("", "now", "record", "change") + (commit.map { "   record: \($0)" } ?? ""))
    var fallen = 0
    for section in sections {
      Swift.print("\n\(section.name)" + (section.extent.map { " (\($0))" } ?? ""))
      for figure in section.figures {
        let hasFallen = record?.hasFallen(figure, in: section.name) ?? false
        fallen += hasFallen ? 1 : 0
        let line = Self.line(figure, earlier: record?.value(of: figure, in: section.name))
        Swift.print(line + (hasFallen ? "   FELL" : ""))
      }
    }
    if record != nil { Swift.print("\n\(fallen) figures fell by more than \(FigureRecord.tolerance) points") }
    return fallen
  }

  private static func line(_ figure: Figure, earlier: Double?) -> String {
    let now = Decimals.text(figure.value)
    guard let earlier else { return row("  " + figure.name, now, "-", "") }
    let change = figure.value - earlier
    let text = abs(change) < 0.0075 ? "" : (change > 0 ? "+" : "") + Decimals.text(change)
    return row("  " + figure.name, now, Decimals.text(earlier), text)
  }

  private static func row(_ name: String, _ now: String, _ earlier: String, _ change: String) -> String {
    zip([now, earlier, change], [70 - name.count, 10, 10]).reduce(name) { row, cell in
      row + String(repeating: " ", count: max(1, cell.1 - cell.0.count)) + cell.0
    }
  }
}
