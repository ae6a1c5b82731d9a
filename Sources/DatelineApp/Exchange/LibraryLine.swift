import Storage

/// One line of an export of the library, as it was read: nothing of it is checked yet.
enum LibraryLine: Decodable {
  /// The first line: which form the others have.
  case library(form: Int)
  case source(PathMembers, isFolder: Bool)
  case file(FileMembers)
  case article(ArticleLineMembers)
  /// What the reader did with an article that is not in the library.
  case mark(content: String, StatusMembers)
  /// A quote that the reader marked.
  case quote(QuoteMembers)
  case filter(name: String, expression: String, used: Int, WatchMembers?)
  case bookmark(BookmarkMembers)
  case feed(FeedMembers)

  /// The form that is written, and the newest that can be read.
  static let form = 1

  /// The word in `kind` that says what a line is.
  enum Kind: String, Decodable {
    case library, source, file, article, mark, quote, filter, bookmark, feed
  }

  private enum CodingKeys: String, CodingKey {
    case kind, form, id, folder, name, expression, used, watch
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    switch try members.decode(Kind.self, forKey: .kind) {
    case .library: self = .library(form: try members.decode(Int.self, forKey: .form))
    case .source:
      let isFolder = try members.decodeIfPresent(Bool.self, forKey: .folder) ?? false
      self = .source(try PathMembers(from: decoder), isFolder: isFolder)
    case .file: self = .file(try FileMembers(from: decoder))
    case .article: self = .article(try ArticleLineMembers(from: decoder))
    case .mark:
      self = .mark(content: try members.decode(String.self, forKey: .id), try StatusMembers(from: decoder))
    case .quote: self = .quote(try QuoteMembers(from: decoder))
    case .filter:
      self = .filter(
        name: try members.decode(String.self, forKey: .name),
        expression: try members.decode(String.self, forKey: .expression),
        used: try members.decodeIfPresent(Int.self, forKey: .used) ?? 0,
        try members.decodeIfPresent(WatchMembers.self, forKey: .watch)
      )
    case .bookmark: self = .bookmark(try BookmarkMembers(from: decoder))
    case .feed: self = .feed(try FeedMembers(from: decoder))
    }
  }
}
