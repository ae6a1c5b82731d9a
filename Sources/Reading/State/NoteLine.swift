package import News

/// The line in which a note is typed.
package struct NoteLine: Equatable, Sendable {
  package internal(set) var editor: LineEditor
  package let article: ArticleID
  /// The note that this one takes the place of; nil for none.
  private(set) var before: String?
  /// The question for the note as the library has it now; nil once it was answered.
  private(set) var request: RequestID?

  /// Begins with a note as far as it is known.
  init(_ note: String?, of article: ArticleID, request: RequestID) {
    editor = Self.editor(note)
    self.article = article
    self.request = request
    before = note
  }

  /// Takes in the note as the library has it; what the reader has typed already stays.
  mutating func take(_ stored: String?) {
    request = nil
    guard stored != before, editor.text == Self.editor(before).text else { return }
    editor = Self.editor(stored)
    before = stored
  }

  /// A line that holds the note whole, however long another program has made it.
  private static func editor(_ note: String?) -> LineEditor {
    LineEditor(note ?? "", longest: max(LineEditor.longestNote, note?.count ?? 0))
  }
}
