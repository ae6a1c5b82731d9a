import Foundation
import News
import Reading
import Storage

/// Where the reader was, with the rows that showed: enough to draw the same screen again at once.
///
/// The order of a view, and what a filter picks, is known only when the whole catalog is; what showed is known sooner.
struct SavedPlace: Codable, Equatable {
  /// Rows kept beyond those that showed, on either side.
  private static let margin = 8
  /// Rows that any screen shows at most.
  private static let screenful = 64

  let bookmark: Bookmark
  /// Numbers of articles in the order of the list, without a gap.
  let rows: [Int]
  /// The place of the first of `rows` in the list, from 0.
  let firstPlace: Int
  /// How many articles were listed.
  let shown: Int
  /// What the text of the article, else of the first row, is known by: numbers mean others in another library.
  private var content: String?

  /// Takes note of where a session is; nil where there is nothing to come back to.
  init?(_ session: Session) {
    guard let bookmark = session.bookmark else { return nil }
    let list = session.list
    let first = max(0, list.cursor.first - Self.margin)
    self.bookmark = bookmark
    rows = (first..<list.cursor.first + Self.screenful).compactMap { list.article(at: $0)?.number }
    firstPlace = first + list.place - list.cursor.selected
    shown = list.count
  }

  /// What was kept for a view; nil if nothing was, or it cannot be read.
  static func kept(in library: Library, for scope: String) throws(LibraryFault) -> SavedPlace? {
    guard let data = try library.bookmark(for: scope) else { return nil }
    guard let place = try? JSONDecoder().decode(SavedPlace.self, from: Data(data)) else { return nil }
    return try place.found(in: library)
  }

  /// The same place by the numbers of this library, which may not be the one that it was kept in.
  private func found(in library: Library) throws(LibraryFault) -> SavedPlace {
    guard let article = bookmark.article ?? rows.first, let content,
      let id = HexBytes.bytes(of: content).flatMap({ ContentID(bytes: $0) }),
      try library.content(of: ArticleID(article)) != id
    else { return self }
    var bookmark = bookmark
    guard bookmark.article != nil, let here = try library.article(with: id) else {
      (bookmark.article, bookmark.textPlace) = (nil, nil)
      return SavedPlace(bookmark: bookmark, rows: [], firstPlace: 0, shown: shown)
    }
    bookmark.article = here.number
    return SavedPlace(bookmark: bookmark, rows: [here.number], firstPlace: 0, shown: shown)
  }

  private init(bookmark: Bookmark, rows: [Int], firstPlace: Int, shown: Int) {
    self.bookmark = bookmark
    self.rows = rows
    self.firstPlace = firstPlace
    self.shown = shown
  }

  /// Keeps it for a view.
  func keep(in library: Library, for scope: String) throws(LibraryFault) {
    var place = self
    if let article = bookmark.article ?? rows.first {
      place.content = try library.content(of: ArticleID(article)).map { HexBytes.text(of: $0.bytes) }
    }
    guard let data = try? JSONEncoder().encode(place) else { return }
    try library.setBookmark(Array(data), for: scope)
  }
}
