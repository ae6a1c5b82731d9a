/// Something that lies over the panes and has the keys until it is closed.
///
/// They stack.
package enum Overlay: Equatable, Sendable {
  /// The live bindings, narrowed by what is typed.
  case help(HelpPage)
  /// Why a quote was attributed: an index into the open article's quotes.
  case why(quote: Int)
  /// Themes by name; the selected one is shown as one moves.
  case themes(ThemePicker)
  /// A line being typed at the bottom: what to find in the pane.
  case find(LineEditor)
  /// What could not be read, with reasons.
  case setAside(ListCursor)
}
