package import Catalog
import FoundationEssentials
import GRDB
package import News

extension Library {
  /// The number of the source at a path; a new one has at once all that the library knows below it.
  ///
  /// Articles that come in below it later join it by themselves. A folder's path has a slash at its end.
  package func source(at path: [UInt8]) throws(LibraryFault) -> (number: Int, changes: [HoldingsChange]) {
    let known = try sources().first { $0.path == path }
    if let known { return (known.number, []) }
    var number = 0
    let changes = try accessing { accession in number = try accession.addSource(at: path) }
    return (number, changes)
  }

  /// Every folder and file that was opened, by number.
  package func sources() throws(LibraryFault) -> [StoredSource] {
    try reading { try StoredSource.all(in: $0) }
  }

  /// Whether any article stands at or below a path at present.
  package func hasArticles(at path: [UInt8]) throws(LibraryFault) -> Bool {
    try reading { try !StoredSource.articles(at: path, in: $0).isEmpty }
  }

  /// How many articles `forget` would take out.
  package func wouldForget(_ path: [UInt8]) throws(LibraryFault) -> Int {
    try reading { try StoredSource.articles(onlyAt: path, in: $0).count }
  }

  /// Takes out a source with the files below it and the articles that lie nowhere else.
  ///
  /// What was read, starred and noted stays known, and is there again when the articles come back.
  /// Words and names that only these articles had stay until `clearTraces`.
  package func forget(_ path: [UInt8]) throws(LibraryFault) -> [HoldingsChange] {
    try overwriteWhatIsDeleted()
    return try accessing { accession in try accession.forget(path) }
  }

  /// Articles whose annotations an older analysis has made, in the order of their numbers.
  ///
  /// What a newer Dateline has analysed stays as it is, so that two of them do not undo each other's work.
  package func outdated(
    analysis: Int,
    after last: ArticleID = ArticleID(0),
    limit: Int
  ) throws(LibraryFault) -> [ArticleID] {
    try reading { database in
      let present = try FacetShelf.members(.present, in: database)
      let versions = try Int.fetchAll(
        database.cachedStatement(sql: "SELECT DISTINCT value FROM chunk WHERE facet = ?"),
        arguments: [FacetKey.analysis(0).facet]
      )
      var fresh = ArticleSet()
      for version in versions where !AnalysisAge.isOutdated(version, by: analysis) {
        fresh.formUnion(try FacetShelf.members(.analysis(version), in: database))
      }
      return Array(present.subtracting(fresh).lazy.filter { $0 > last }.prefix(limit))
    }
  }
}
