import Catalog
import News

/// Notes on articles. Another program may write them too: nothing that it wrote is lost.
extension Session {
  /// Starts a note on the article that is open, or under the cursor, and asks how it stands in the library.
  mutating func editNote() -> [Effect] {
    guard let number = focus == .articles ? list.selectedNumber : open?.number ?? list.selectedNumber else { return [] }
    let article = ArticleID(Int(number))
    let request = nextRequest()
    overlays.append(.note(NoteLine(knownNote(of: number), of: article, request: request)))
    list.rows.ask([number], request)
    return [.loadRows([article], search: list.searchWords, request: request)]
  }

  private func knownNote(of number: Int32) -> String? {
    list.rows[number]?.note ?? (open?.number == number ? open?.note : nil)
  }

  /// Takes in how the note that is being typed stands in the library.
  mutating func take(noteIn rows: [ArticleRow], _ request: RequestID) {
    let place = overlays.lastIndex { if case .note(let line) = $0 { line.request == request } else { false } }
    guard let place, case .note(var line) = overlays[place] else { return }
    guard let row = rows.first(where: { $0.id == line.article }) else {
      overlays.remove(at: place)
      notice = Notice("The article is in the library no more; another program has forgotten it", isError: true)
      return
    }
    line.take(knownNote(of: Int32(truncatingIfNeeded: row.id.number)))
    overlays[place] = .note(line)
  }

  /// Keeps the note that was typed; an empty one deletes it.
  mutating func finishNote(_ line: NoteLine) -> [Effect] {
    let words = line.editor.text.trimmed
    let after = words.isEmpty ? nil : words
    guard line.before != after else { return [] }
    return make(.noted(line.article, before: line.before, after: after), isSaid: true)
  }

  /// Another program has written a note meanwhile: a new one of the reader's stands behind it, and nothing else is
  /// changed.
  mutating func takeDiffering(_ stored: String?, _ request: RequestID) -> [Effect] {
    guard let change = unsaved.removeValue(forKey: request), case .noted(let article, let before, let after) = change
    else { return [] }
    let isNew = changes.isDone(change)
    changes.forget(change)
    guard isNew, let after else {
      show(.noted(article, before: after, after: stored))
      notice = Notice("Another program has changed this note meanwhile: it stays as it is now", isError: true)
      return []
    }
    let both = stored.map { "\($0) · \(Self.addition(to: before, in: after, besides: $0))" } ?? after
    let effects = make(.noted(article, before: stored, after: both))
    notice = Notice(
      stored == nil
        ? "Note written; another program had deleted the one before"
        : "Another program has written a note here meanwhile: both are kept, m shows them"
    )
    return effects
  }

  /// What the reader added to a note that both began with; else all that the reader wrote.
  private static func addition(to before: String?, in after: String, besides stored: String) -> String {
    guard let before, stored.hasPrefix(before), after.hasPrefix(before) else { return after }
    let added = String(after.dropFirst(before.count)).trimmed
    return added.isEmpty ? after : added
  }
}
