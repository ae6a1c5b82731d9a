import Catalog
import Screen

/// What is wrong with a filter expression: a sentence, the expression, and a caret under the place.
package struct FilterComplaint: Equatable, Sendable {
  /// Lines without their ends.
  ///
  /// The first one is the sentence; the others are gone through the text gate already.
  package let lines: [String]

  /// How much of a long expression is shown before and after the place, in columns.
  private static let margin = 50

  init(_ error: FilterError, in text: String) {
    let bytes = Array(text.utf8)
    let start = min(error.range.lowerBound, bytes.count)
    let before = Self.shown(bytes[..<start])
    let place = Self.shown(bytes[start..<min(max(error.range.upperBound, start), bytes.count)])
    let after = Self.shown(bytes[min(max(error.range.upperBound, start), bytes.count)...])
    let head = before.columns > Self.margin ? "…" + Self.end(of: before) : before
    let carets = String(repeating: "^", count: max(1, min(place.columns, Self.margin)))
    let whole = (head + place + after).fitted(to: Self.margin * 2)
    lines = [
      "the filter, column \(error.column + 1): \(error.reason)",
      "  " + whole,
      "  " + String(repeating: " ", count: head.columns) + carets,
    ]
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    TextGate.shown(utf8: bytes, as: .line)
  }

  private static func end(of text: String) -> String {
    var end: [Character] = []
    var columns = 0
    for character in text.reversed() {
      columns += String(character).columns
      guard columns < margin else { break }
      end.append(character)
    }
    return String(end.reversed())
  }
}
