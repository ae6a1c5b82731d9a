import Analysis
import News
import Newsroom
import Storage

/// Which articles `dateline compare` is to compare.
package struct ComparisonRequest: Sendable {
  /// So many articles are read of a file or folder at most: what is compared of them is less.
  private static let mostRead = 2 * Statements.mostArticles

  private let names: [String]
  private let gazetteer: OwnGazetteer
  private let map: RecordNames

  /// Creates a request.
  ///
  /// - Parameters:
  ///   - names: files and folders, each with one article or more; numbers and ids of articles in the library.
  ///   - gazetteer: the user's own names of countries.
  ///   - map: which fields of a dump mean what.
  package init(_ names: [String], gazetteer: OwnGazetteer = .none, map: RecordNames = .none) {
    self.names = names
    self.gazetteer = gazetteer
    self.map = map
  }

  /// Reads the articles and lines up what they quote.
  ///
  /// - Parameters:
  ///   - chosen: the library, which is opened only if an article of it is named.
  ///   - complain: told what could not be read of a source.
  /// - Returns: the comparison, to be written.
  /// - Throws: a mistake if a name names nothing, or if there are fewer than two articles.
  package func sheet(in chosen: ChosenLibrary, complain: (String) -> Void) throws(ListingFault) -> CompareSheet {
    let library = try names.contains(where: ArticleSheet.isNumber) ? Reception.reading(chosen) : nil
    if let library, names.count == 1 { return try Self.story(of: names[0], in: library) }
    var articles: [ComparedArticle] = []
    var all = 0
    for name in names {
      if let library, ArticleSheet.isNumber(name) {
        let id = try ArticleSheet.number(name, in: library)
        articles.append(ComparedArticle(id: id, try ArticleSheet.article(id, of: library)))
        all += 1
      } else {
        all += try read(name, into: &articles, complain: complain)
      }
    }
    guard articles.count > 1 else {
      throw .mistake("there is only one article to compare; name another file, or an article's number in the library")
    }
    let comparison = Statements.comparison(of: articles.map(\.annotated))
    guard let library, let first = articles[0].id else {
      return CompareSheet(comparison, of: articles, all: all)
    }
    let rest = try ListingFault.asking { () throws(LibraryFault) in
      try StoryAround(of: first, in: library).rest(besides: articles.compactMap(\.id))
    }
    return CompareSheet(comparison.beside(rest), of: articles, all: all)
  }

  /// One article of the library is compared with those of its story.
  private static func story(of name: String, in library: Library) throws(ListingFault) -> CompareSheet {
    let id = try ArticleSheet.number(name, in: library)
    let article = try ArticleSheet.article(id, of: library)
    let (others, rest) = try ListingFault.asking { () throws(LibraryFault) in
      let story = try StoryAround(of: id, in: library)
      return (story.compared.dropFirst(), try story.rest(besides: story.compared))
    }
    guard !others.isEmpty else {
      throw .mistake("no other article of its story is in the library; name another article, by number or as a file")
    }
    var articles = [ComparedArticle(id: id, article)]
    for other in others { articles.append(ComparedArticle(id: other, try ArticleSheet.article(other, of: library))) }
    let comparison = Statements.comparison(of: articles.map(\.annotated)).beside(rest)
    return CompareSheet(comparison, of: articles, all: articles.count)
  }

  /// Reads the articles of a file or folder, each once however often it stands there; nothing of it is remembered.
  ///
  /// - Returns: how many there are, of which no more are read than may be compared.
  private func read(
    _ path: String,
    into articles: inout [ComparedArticle],
    complain: (String) -> Void
  ) throws(ListingFault) -> Int {
    let read = try Reception.inMemory()
    let outcome = PathImport([Input(path)], into: read, gazetteer: gazetteer, map: map).run()
    let places = try ListingFault.asking { () throws(LibraryFault) in try read.articlesByPlace() }
    var known: Set<ArticleID> = []
    let ids = places.filter { known.insert($0).inserted }
    let reason = outcome.setAside.first?.reason
    guard !ids.isEmpty else { throw .mistake("\(path): \(reason ?? "there is no article in it")") }
    if let reason { complain("\(path): \(reason)") }
    if ids.count < places.count {
      complain("\(path): of \(places.count) articles \(places.count - ids.count) repeat others and are left out")
    }
    for id in ids.prefix(Self.mostRead) {
      articles.append(ComparedArticle(id: nil, try ArticleSheet.article(id, of: read)))
    }
    return ids.count
  }
}
