internal import Markup

/// What an element of a feed or of an entry says.
///
/// Where several say the same, the one of lower rank counts, and of equals the first that says anything.
struct FeedField: Hashable {
  enum Kind: Hashable {
    case title, link, summary, description, content, id, published, updated, author, category, enclosure, language
    /// Elements that only hold further fields.
    case group
  }

  let kind: Kind
  let rank: Int
  private(set) var vocabulary = FeedVocabulary.core

  /// The field of an element; nil for one that says nothing of use here.
  init?(of element: XMLElement) {
    let vocabulary = FeedVocabulary(of: element)
    let table: [String: FeedField] =
      switch vocabulary {
      case .core, .atom: Self.core
      case .dublinCore: Self.dublinCore
      case .content: Self.content
      case .media: Self.media
      case .podcast: Self.podcast
      case .xhtml: Self.xhtml
      case .burner: Self.burner
      case .other: [:]
      }
    guard let field = table[element.name] else { return nil }
    self = field
    self.vocabulary = vocabulary
  }

  private init(_ kind: Kind, _ rank: Int = 0) {
    self.kind = kind
    self.rank = rank
  }

  private static let core: [String: FeedField] = [
    "title": FeedField(.title), "link": FeedField(.link), "url": FeedField(.link, 5),
    "description": FeedField(.description), "summary": FeedField(.summary), "abstract": FeedField(.summary, 1),
    "subtitle": FeedField(.summary), "tagline": FeedField(.summary), "info": FeedField(.summary, 1),
    "content": FeedField(.content), "body": FeedField(.content, 2), "fullitem": FeedField(.content, 1),
    "guid": FeedField(.id), "id": FeedField(.id),
    "pubdate": FeedField(.published), "published": FeedField(.published), "issued": FeedField(.published, 1),
    "created": FeedField(.published, 3), "date": FeedField(.published, 4),
    "updated": FeedField(.updated), "modified": FeedField(.updated), "lastbuilddate": FeedField(.updated),
    "author": FeedField(.author), "managingeditor": FeedField(.author, 3), "contributor": FeedField(.author, 8),
    "category": FeedField(.category), "keywords": FeedField(.category), "enclosure": FeedField(.enclosure),
    "language": FeedField(.language),
  ]

  private static let dublinCore: [String: FeedField] = [
    "title": FeedField(.title, 1), "description": FeedField(.summary, 2), "abstract": FeedField(.summary, 3),
    "creator": FeedField(.author, 1), "author": FeedField(.author, 2), "publisher": FeedField(.author, 9),
    "date": FeedField(.published, 2), "issued": FeedField(.published, 1), "created": FeedField(.published, 3),
    "modified": FeedField(.updated, 1), "subject": FeedField(.category), "identifier": FeedField(.id, 2),
    "language": FeedField(.language, 1),
  ]

  private static let content: [String: FeedField] = ["encoded": FeedField(.content)]

  private static let media: [String: FeedField] = [
    "group": FeedField(.group), "title": FeedField(.title, 3), "description": FeedField(.summary, 5),
    "content": FeedField(.enclosure), "keywords": FeedField(.category, 1), "category": FeedField(.category, 1),
  ]

  private static let podcast: [String: FeedField] = [
    "title": FeedField(.title, 2), "author": FeedField(.author, 4), "owner": FeedField(.author, 5),
    "summary": FeedField(.summary, 3), "description": FeedField(.summary, 3), "subtitle": FeedField(.summary, 4),
    "category": FeedField(.category, 1), "keywords": FeedField(.category, 1),
  ]

  private static let xhtml: [String: FeedField] = ["body": FeedField(.content, 1), "div": FeedField(.content, 2)]

  private static let burner: [String: FeedField] = [
    "origlink": FeedField(.link, -1), "browserfriendly": FeedField(.summary, 9),
  ]
}
