/// The line in which a filter is typed.
package struct FilterLine: Equatable, Sendable {
  /// Why what was typed is no filter, and where.
  package struct Fault: Equatable, Sendable {
    /// In characters from the start of the line.
    package let place: Int
    /// One plain sentence without a full stop.
    package let reason: String
  }

  /// Something that could stand at the caret.
  package struct Candidate: Equatable, Sendable {
    /// What the line would say there.
    ///
    /// Foreign text: gate it before showing it.
    package let text: String
    /// The articles it stands for; nil where counting them would take too long.
    package let articles: Int?
  }

  package internal(set) var editor: LineEditor
  /// Nil while what was typed is a filter.
  package internal(set) var fault: Fault?
  /// What Tab offers, the likeliest first; empty until Tab is pressed.
  package internal(set) var candidates: [Candidate] = []
  /// The candidate that stands in the line now: an index into `candidates`.
  package internal(set) var chosen: Int?
  /// How many articles the filter picks; nil while that is not known.
  package internal(set) var articles: Int?

  /// Creates a line that says `text`.
  package init(_ text: String = "") {
    editor = LineEditor(text)
  }
}
