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
    return try? JSONDecoder().decode(SavedPlace.self, from: Data(data))
  }

  /// Keeps it for a view.
  func keep(in library: Library, for scope: String) throws(LibraryFault) {
    guard let data = try? JSONEncoder().encode(self) else { return }
    try library.setBookmark(Array(data), for: scope)
  }
}
