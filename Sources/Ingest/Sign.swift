/// What a line is by its own words, wherever it stands.
enum Sign: UInt8 {
  case none
  case date
  /// A place and its day or agency, alone on the line.
  case dateline
  case byline
  case readingTime
  case section
  case caption
  case credit
  /// A box, a button, a notice.
  case promo
  /// An address of the net or of mail, alone on its line.
  case address
  /// One link to another article.
  case related
  /// Opens a list of links to other articles.
  case list
  /// Opens what only follows an article: comments, tags, the author's life.
  case tail
  /// Names the source: the outlet, an agency.
  case source
}
