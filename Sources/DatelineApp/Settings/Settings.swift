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
  /// The seconds that an article is open before it counts as read; nil: only a key makes it read.
  package var readAfter: Double? = 2
  /// Whether folders are watched for new articles while they are open.
  package var watch = true
  /// Whether the reader comes back to the place, filter and order that were left.
  package var restore = true
  /// The library's file; nil for the one in the data folder.
  package var library: String?

  /// Creates the settings of an empty config file.
  package init() {}

  /// The reading widths that can be asked for, in columns.
  package static let textWidths = 20...200

  /// The seconds before an article counts as read that can be asked for.
  package static let readAfters = 0.0...3_600
}
