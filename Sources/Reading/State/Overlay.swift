package import News

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
  /// A line being typed at the bottom: the filter expression.
  case filter(FilterLine)
  /// The saved filters.
  case savedFilters(SavedFilterList)
  /// The quotes that the reader has marked.
  case notebook(NotebookPage)
  /// A line being typed over the notebook: a note on a marked quote.
  case quoteNote(LineEditor, of: MarkedQuote)
  /// A line being typed over the saved filters: the name to save the present one under.
  case filterName(LineEditor)
  /// A line being typed at the bottom: what to search the library for; the list follows.
  case search(LineEditor)
  /// A line being typed at the bottom: a note on an article.
  case note(NoteLine)
  /// Articles a country, over time, or a pair of countries, as bars.
  case chart(ChartPage)
  /// Who speaks, with the number of articles.
  case who(WhoPage)
  /// All statements of one speaker.
  case lines(LinesPage)
  /// What could not be read, with reasons.
  case setAside(ListCursor)
  /// What several articles quote, side by side.
  case comparison(ComparisonPage)
}
