/// What is wrong in a theme file, in one sentence, and where.
package struct ThemeWarning: Hashable, Sendable, CustomStringConvertible {
  /// The file's name without folders.
  package let file: String
  /// Counted from 1; nil when the fault is of the whole file.
  package let line: Int?
  /// The byte of the line, counted from 1; nil when the line is.
  package let column: Int?
  /// Foreign words stand in it as the file has them: it goes through the gate before it is shown.
  package let sentence: String

  package var description: String {
    guard let line, let column else { return "\(file): \(sentence)" }
    return "\(file):\(line):\(column): \(sentence)"
  }
}
