/// A bar whose length says how much of a whole something is.
package struct Bar {
  private let part: Int
  private let whole: Int
  private let columns: Int

  /// Creates a bar; `columns` is the length of the whole.
  package init(part: Int, of whole: Int, columns: Int) {
    self.part = max(0, min(part, whole))
    self.whole = whole
    self.columns = max(0, columns)
  }

  /// The bar in signs; what is more than nothing shows.
  package func words(_ glyphs: Glyphs) -> String {
    guard whole > 0, part > 0, columns > 0, let full = glyphs.bar.last else { return "" }
    let steps = glyphs.bar.count
    let filled = max(1, Int((Double(part) / Double(whole) * Double(columns * steps)).rounded()))
    let rest = filled % steps
    return String(repeating: full, count: filled / steps) + (rest > 0 ? glyphs.bar[rest - 1] : "")
  }
}
