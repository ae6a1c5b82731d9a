/// A line of text being typed.
package struct LineEditor: Equatable, Sendable {
  package internal(set) var text = ""
  /// The place of the caret, in characters from the start.
  package internal(set) var caret = 0

  /// Creates an empty line.
  package init() {}
}
