import Catalog
import Dispatch
import News
import Screen
package import Storage

/// New matches of watches without the screen: each once for each name.
package struct WatchSheet {
  private static let pageRows = 256

  private let library: Library
  private let names: [String]
  private let asLines: Bool

  /// Prepares to write what is new for some watches, or for all.
  package init(of library: Library, names: [String], asLines: Bool) {
    self.library = library
    self.names = names.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    self.asLines = asLines
  }

  /// Writes every match that was not written before, the one that came in first first.
  ///
  /// It counts as told once it is written. It throws a mistake for a name that is no watch, and `nothingMatched` if
  /// nothing is new.
  package func write(to descriptor: Int32) throws(ListingFault) {
    let watches = try chosen()
    let matches = try NewMatches(in: library)
    var count = 0
    for watch in watches {
      let new = try matches.articles(of: watch, after: watch.told)
      count += try write(new, of: watch, to: descriptor)
      guard matches.last.number > watch.told else { continue }
      try ListingFault.asking { () throws(LibraryFault) in try library.noteTold(watch.name, upTo: matches.last) }
    }
    guard count > 0 else { throw .nothingMatched }
  }

  /// Writes what is new, and then whatever comes in, as it comes: until it is told to stop, or nobody reads it any more.
  package func follow(to descriptor: Int32, until stop: StopRequest) throws(ListingFault) {
    let bell = DispatchSemaphore(value: 0)
    let watch = LibraryWatch(library.place) { bell.signal() }
    let end = OutputEnd(of: descriptor) { bell.signal() }
    stop.whenGiven { bell.signal() }
    while !stop.isGiven, !end.isReached {
      do throws(ListingFault) {
        try write(to: descriptor)
      } catch {
        guard error == .nothingMatched else { throw error }
      }
      _ = bell.wait(timeout: watch == nil ? .now() + Self.pace : .distantFuture)
    }
  }

  /// How often it is looked where the system does not tell of changes.
  private static let pace = DispatchTimeInterval.seconds(5)

  private func chosen() throws(ListingFault) -> [StoredWatch] {
    let all = try ListingFault.asking { () throws(LibraryFault) in try library.watches() }
    guard !names.isEmpty else {
      guard !all.isEmpty else { throw .empty("no saved filter is a watch; `dateline filters watch NAME` makes one") }
      return all
    }
    return try names.map { name throws(ListingFault) in
      guard let watch = all.first(where: { $0.name == name }) else {
        throw .mistake("“\(name)” is no watch; `dateline filters watch` makes one of a saved filter")
      }
      return watch
    }
  }

  private func write(_ new: ArticleSet, of watch: StoredWatch, to descriptor: Int32) throws(ListingFault) -> Int {
    var sink = ByteSink(descriptor: descriptor)
    let articles = Array(new)
    var count = 0
    for start in stride(from: 0, to: articles.count, by: Self.pageRows) {
      let page = Array(articles[start..<min(start + Self.pageRows, articles.count)])
      let listed = try ListingFault.asking { () throws(LibraryFault) in
        try library.listedArticles(page, withPlaces: asLines)
      }
      for (row, index) in listed.rows { sink.bytes += line(ListedArticle(row: row, index: index), watch.name) }
      count += listed.rows.count
      try ListingFault.writing { () throws(StreamFault) in try sink.drain() }
    }
    try ListingFault.writing { () throws(StreamFault) in try sink.flush() }
    return count
  }

  private func line(_ article: ListedArticle, _ name: String) -> [UInt8] {
    guard asLines else {
      let cells = [name] + article.cells(isCut: false)
      return Array((cells.map { TextGate.shown($0, as: .line) }.joined(separator: "  ") + "\n").utf8)
    }
    var json = JSONWriter()
    article.write(to: &json) { $0.text("watch", name) }
    json.endLine()
    return json.bytes
  }
}
