/// How the reader wants it: what the config file may say, with what holds without it.
package struct Settings: Equatable, Sendable {
  /// The theme's name.
  package var theme = "default"
  /// The reading width of the text, in columns.
  package var textWidth = 72
  /// Whether furniture shows from the start.
  package var furniture = false
  /// Whether lines, bars and marks are drawn in ASCII even where the terminal knows more.
  package var ascii = false

  /// Creates the settings of an empty config file.
  package init() {}

  /// The reading widths that can be asked for, in columns.
  package static let textWidths = 20...200
}
