/// The filter language in short, for the help of every command that knows it.
enum FilterHelp {
  static let text = """
    A filter is words side by side, which must all hold; or, not, -, ! and brackets; @name is a saved filter: country:JP country:JP,CN about:JP \
    speaker:lavrov said:"world war" outlet:tass date:2025-09..2025-10 newer:1w is:unread is:starred has:note \
    quotes:>3 title:peace, and bare words and "phrases" of the whole text.
    """
}
