import News

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

  /// The kind of furniture it is, where it stands in a head or in a body; nil if it stays body there.
  func furniture(isHead: Bool) -> Furniture.Kind? {
    switch self {
    case .none, .dateline: nil
    case .promo: .promo
    case .related: .related
    case .caption: .caption
    case .credit, .source: .credit
    case .date: isHead ? .date : nil
    case .byline: isHead ? .byline : nil
    case .readingTime: .readingTime
    case .section: isHead ? .section : nil
    case .address: isHead ? .promo : nil
    case .list: isHead ? .links : nil
    case .tail: isHead ? .promo : nil
    }
  }
}
