import GRDB

extension Library {
  /// Brings things of an export back; all or nothing.
  ///
  /// What is here already stays: an article keeps its annotations, a file what is known of it. Of two marks the newer
  /// one holds, of two filters of one name the one used last.
  ///
  /// - Returns: how many articles the library did not have.
  package func restore(_ things: [Restorable]) throws(LibraryFault) -> Int {
    for case .source(let source) in things { _ = try self.source(at: source.path) }
    var brought = 0
    _ = try accessing { accession in
      for thing in things {
        switch thing {
        case .source: break
        case .file(let file): try accession.restore(file)
        case .article(let deposit, let placements, let status):
          if let status { try accession.restore(status) }
          if try accession.restore(deposit, placements) { brought += 1 }
        case .status(let status): try accession.restore(status)
        case .quote(let quote): try accession.restore(quote)
        case .filter(let filter): try accession.restore(filter)
        case .bookmark(let bookmark): try accession.restore(bookmark)
        case .feed(let feed): try StoredFeed.add(feed, in: accession.database)
        }
      }
    }
    return brought
  }
}
