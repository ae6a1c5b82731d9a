/// One line of a scrape that is not blank, and what its shape tells.
struct Line {
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// A blank line, or the text's border, stands before it.
    static let blankBefore = Traits(rawValue: 1)
    /// It begins with a list mark.
    static let bullet = Traits(rawValue: 2)
    /// It ends as a sentence does.
    static let closed = Traits(rawValue: 4)
    /// It ends in a question mark.
    static let question = Traits(rawValue: 8)
    static let colon = Traits(rawValue: 16)
    /// It has capitals and no small letter.
    static let allCapitals = Traits(rawValue: 32)
    static let digits = Traits(rawValue: 64)
    /// It holds a bar, as menus do.
    static let bar = Traits(rawValue: 128)
    /// Its first letter is a small one.
    static let startsSmall = Traits(rawValue: 256)
    /// Its first character is a quotation mark.
    static let quoteFirst = Traits(rawValue: 512)
    /// It begins with a number and a stop, as items of a list do.
    static let numbered = Traits(rawValue: 2048)
    /// It ends in an ellipsis.
    static let cut = Traits(rawValue: 1024)
  }

  /// The first byte that is not white.
  var start: Int
  /// After the last byte that is not white.
  var end: Int
  var words: Int
  /// Words that begin with a capital letter of ASCII.
  var capitals: Int
  /// Ends of sentences inside it.
  var stops: Int
  var traits: Traits

  var count: Int { end - start }

  /// Whether it reads like sentences of a report.
  var isProse: Bool {
    if words >= 7, traits.contains(.closed) { return true }
    if words >= 12, stops > 0 { return true }
    return words >= 22 && capitals * 2 < words
  }

  /// Whether it has the shape of a title: some words, no full stop.
  var isTitleShaped: Bool {
    words >= 2 && words <= 32 && count <= 260 && traits.isDisjoint(with: [.bullet, .colon, .bar, .startsSmall, .cut])
  }
}
