import Scoring

/// The figures as they are now, beside those on record.
struct FigureTable {
  /// A figure that is worse by more than this, in points, has fallen.
  private static let tolerance = 0.5

  let sections: [FigureSection]
  let tracked: TrackedFigures?

  /// Prints the table.
  ///
  /// - Returns: the number of figures that have fallen.
  func print() -> Int {
    let beside = tracked.map { "on record since \($0.commit ?? "no commit")" } ?? "nothing on record is compared"
    Swift.print(Self.row("", "now", "record", "change") + "   \(beside)")
    var fallen = 0
    for section in sections {
      Swift.print("\n\(section.name)" + (section.texts.map { " (\($0) texts)" } ?? ""))
      for figure in section.figures {
        let earlier = tracked?.values[section.name]?[figure.name]
        let hasFallen = earlier.map { figure.gain(over: $0) < -Self.tolerance } ?? false
        fallen += hasFallen ? 1 : 0
        Swift.print(line(figure, earlier: earlier) + (hasFallen ? "   FELL" : ""))
      }
    }
    if tracked != nil { Swift.print("\n\(fallen) figures fell by more than \(Self.tolerance) points") }
    return fallen
  }

  private func line(_ figure: Figure, earlier: Double?) -> String {
    guard let earlier else { return Self.row("  " + figure.name, Decimals.text(figure.value), "-", "") }
    let change = figure.value - earlier
    let sign = abs(change) < 0.005 ? "" : change > 0 ? "+" : "-"
    return Self.row(
      "  " + figure.name,
      Decimals.text(figure.value),
      Decimals.text(earlier),
      sign.isEmpty ? "" : sign + Decimals.text(abs(change))
    )
  }

  private static func row(_ name: String, _ now: String, _ earlier: String, _ change: String) -> String {
    name
      + [now, earlier, change].enumerated().map { place, text in
        String(repeating: " ", count: max(1, (place == 0 ? 70 - name.count : 10) - text.count)) + text
      }.joined()
  }
}
