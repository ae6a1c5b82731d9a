import Catalog

/// The filter language in short, for the help of every command that knows it.
package enum FilterHelp {
  /// One paragraph, with an example of everything.
  package static let text = """
    A filter is made of parts; those side by side must all hold. Each of these is one: \
    \(FilterLanguage.entries.map { $0.examples[0] }.joined(separator: "  ")). \
    `dateline manual` says what each picks.
    """
}
