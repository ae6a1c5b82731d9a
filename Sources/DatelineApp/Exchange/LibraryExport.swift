import Catalog
import News
package import Storage

/// The library as JSON Lines: everything, so that an import of it gives the same library back.
package struct LibraryExport {
  private static let pageSize = 256
  /// More damaged articles than these are only counted.
  private static let mostTold = 5

  private let library: Library
  private let selection: [Int32]?

  /// Creates an export of a whole library.
  package init(of library: Library) {
    self.library = library
    selection = nil
  }

  /// Creates an export of what passes a query; if that is everything, of the whole library.
  ///
  /// It throws `nothingMatched` if nothing passes.
  package init(of view: LibraryView, query: ListingQuery, complain: (String) -> Void) throws(ListingFault) {
    library = view.library
    SetAsideReport(view.setAside).tell(complain)
    guard view.sources != nil || !query.isEmpty else {
      selection = nil
      return
    }
    let filter = try query.expression(savedIn: view.library)
    let passing = try view.catalog(filter.part).articles(passing: filter)
    guard !passing.isEmpty else { throw .nothingMatched }
    selection = passing.map { Int32(truncatingIfNeeded: $0.number) }
  }

  /// Writes every line; memory does not grow with the library.
  ///
  /// - Parameters:
  ///   - descriptor: where to.
  ///   - complain: is called with a sentence about articles that are damaged, and therefore left out; a few times.
  /// - Throws: `incomplete` at the end if some were left out.
  package func write(to descriptor: Int32, complain: (String) -> Void) throws(ListingFault) {
    var sheet = ExportSheet(to: descriptor)
    try sheet.line(.library) { $0.number("form", LibraryLine.form) }
    var lost = 0
    var damaged = false
    if let selection {
      for start in stride(from: 0, to: selection.count, by: Self.pageSize) {
        let page = selection[start..<min(start + Self.pageSize, selection.count)]
        try write(page.map { ArticleID(Int($0)) }, to: &sheet, &lost, complain)
      }
    } else {
      try part("feeds", &damaged, complain) { () throws(ListingFault) in try writeFeeds(to: &sheet) }
      try part("sources", &damaged, complain) { () throws(ListingFault) in try writeSources(to: &sheet) }
      var last = 0
      while true {
        let page = try ListingFault.asking { () throws(LibraryFault) in
          try library.articleNumbers(after: last, limit: Self.pageSize)
        }
        guard let final = page.last else { break }
        try write(page, to: &sheet, &lost, complain)
        last = final.number
      }
      try part("files", &damaged, complain) { () throws(ListingFault) in try writeFiles(to: &sheet) }
      try part("marks", &damaged, complain) { () throws(ListingFault) in try writeMarks(to: &sheet) }
      try part("marked quotes", &damaged, complain) { () throws(ListingFault) in try writeQuotes(to: &sheet) }
      try part("filters", &damaged, complain) { () throws(ListingFault) in try writeFilters(to: &sheet) }
      try part("places of reading", &damaged, complain) { () throws(ListingFault) in try writeBookmarks(to: &sheet) }
    }
    try sheet.end()
    if lost > Self.mostTold { complain("\(lost) articles are left out in all") }
    if lost > 0 || damaged { throw .incomplete }
  }

  /// Writes a part; if it is damaged, says so, and what follows is still written.
  private func part(
    _ name: String,
    _ damaged: inout Bool,
    _ complain: (String) -> Void,
    _ write: () throws(ListingFault) -> Void
  ) throws(ListingFault) {
    do throws(ListingFault) {
      try write()
    } catch .library(.damaged(let what)) {
      damaged = true
      complain("not all of the \(name) is there: \(LibraryFault.damaged(what).sentence)")
    }
  }

  private func write(
    _ page: [ArticleID],
    to sheet: inout ExportSheet,
    _ lost: inout Int,
    _ complain: (String) -> Void
  ) throws(ListingFault) {
    let articles = try ListingFault.asking { () throws(LibraryFault) in try library.exportedArticles(page) }
    for (id, article) in zip(page, articles) {
      switch article {
      case .success(let article?): try sheet.article(article)
      case .success(nil): break
      case .failure(let fault):
        lost += 1
        if lost <= Self.mostTold { complain("article \(id.number) is left out: \(fault.sentence)") }
      }
    }
  }

  private func writeFeeds(to sheet: inout ExportSheet) throws(ListingFault) {
    for feed in try ListingFault.asking({ () throws(LibraryFault) in try library.feeds() }) {
      try sheet.line(.feed) { FeedMembers.write(feed, to: &$0) }
    }
  }

  private func writeSources(to sheet: inout ExportSheet) throws(ListingFault) {
    for source in try ListingFault.asking({ () throws(LibraryFault) in try library.exportedSources() }) {
      try sheet.line(.source) { json in
        PathMembers.write(source.path, to: &json)
        if source.isFolder { json.truth("folder", true) }
      }
    }
  }

  /// Files come after their articles: only then an import counts them as read.
  private func writeFiles(to sheet: inout ExportSheet) throws(ListingFault) {
    var last: Whereabouts?
    while true {
      let page = try ListingFault.asking { () throws(LibraryFault) in
        try library.exportedFiles(after: last, limit: Self.pageSize)
      }
      guard let final = page.last else { return }
      for file in page { try sheet.line(.file) { FileMembers.write(file, to: &$0) } }
      last = final.place
    }
  }

  private func writeMarks(to sheet: inout ExportSheet) throws(ListingFault) {
    var last: ContentID?
    while true {
      let page = try ListingFault.asking { () throws(LibraryFault) in
        try library.statusesWithoutArticle(after: last, limit: Self.pageSize)
      }
      guard let final = page.last else { break }
      for status in page {
        try sheet.line(.mark) { json in
          json.text("id", HexBytes.text(of: status.content.bytes))
          StatusMembers.write(status, to: &json)
        }
      }
      last = final.content
    }
  }

  private func writeQuotes(to sheet: inout ExportSheet) throws(ListingFault) {
    var last = 0
    while true {
      let page = try ListingFault.asking { [last] () throws(LibraryFault) in
        try library.exportedQuotes(after: last, limit: Self.pageSize)
      }
      guard let final = page.last else { return }
      for entry in page { try sheet.line(.quote) { QuoteMembers.write(entry.quote, to: &$0) } }
      last = final.number
    }
  }

  private func writeFilters(to sheet: inout ExportSheet) throws(ListingFault) {
    for filter in try ListingFault.asking({ () throws(LibraryFault) in try library.exportedFilters() }) {
      try sheet.line(.filter) { json in
        json.text("name", filter.name)
        json.text("expression", filter.expression)
        json.number("used", filter.used)
        if let watch = filter.watch { WatchMembers.write(watch, to: &json) }
      }
    }
  }

  private func writeBookmarks(to sheet: inout ExportSheet) throws(ListingFault) {
    for bookmark in try ListingFault.asking({ () throws(LibraryFault) in try library.exportedBookmarks() }) {
      guard let members = BookmarkMembers.members(in: bookmark.data) else { continue }
      let content = try BookmarkMembers.article(in: members).flatMap { id throws(ListingFault) in
        try ListingFault.asking { () throws(LibraryFault) in try library.content(of: id) }
      }
      try sheet.line(.bookmark) { json in
        BookmarkMembers.write(members, scope: bookmark.scope, article: content, to: &json)
      }
    }
  }
}
