import Screen

/// A line of a comparison, set to a width.
package struct ComparisonLine: Equatable, Sendable {
  /// What a run of words is.
  package enum Part: Equatable, Sendable {
    /// The speaker of a statement, or what is compared.
    case title
    /// The name of an article's outlet, in its own colour.
    case outlet(String)
    /// What is said about a rendering: cut, reworded, its place.
    case remark
    /// That only one article has a statement.
    case onlyHere
    case words
    /// Words that the other rendering has not.
    case unlike
    case rule
  }

  /// Words of one part.
  package struct Run: Equatable, Sendable {
    /// Where it begins, in columns from the left.
    package let column: Int
    package let text: String
    package let part: Part
  }

  /// The statement it belongs to; nil for the head.
  package let statement: Int?
  package internal(set) var runs: [Run] = []

  /// The line as plain text, without blanks at its end.
  package var text: String {
    var text = ""
    for run in runs {
      text += String(repeating: " ", count: max(0, run.column - text.columns)) + run.text
    }
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    return text
  }
}
