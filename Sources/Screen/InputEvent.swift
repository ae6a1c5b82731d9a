/// What the terminal tells us.
package enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Text pasted in one piece. Foreign text.
  case paste(String)
  /// The terminal now has this many columns and rows.
  case resize(columns: Int, rows: Int)
}
