package import Catalog
package import News

/// Who speaks under the present filter, narrowed by what is typed.
package struct WhoPage: Equatable, Sendable {
  /// No more are listed at once; typing finds the others.
  static let most = 2_000

  /// Who is listed: people, bodies, or sources without a name.
  package internal(set) var kind = Speaker.Kind.name
  package internal(set) var narrowing = LineEditor()
  package internal(set) var cursor = ListCursor()
  /// Nil until it was counted for the first time.
  package internal(set) var tally: VoiceTally?
  /// How much of the names is read, as long as they are; nil otherwise.
  package internal(set) var percent: Int?
  /// Parts of names that the filter asks for.
  package internal(set) var wanted: [String] = []

  /// The articles in which they speak, whatever speakers the filter asks for.
  var articles: ArticleSet?
  /// What was asked last, and the question that is under way.
  var question: VoiceQuestion?
  var request: RequestID?

  /// Creates an empty list.
  init() {}

  /// Whether what shows is not what was last asked for.
  package var isCounting: Bool { request != nil }

  /// Who is under the cursor, or nil.
  package var selected: VoiceTally.Row? {
    guard let tally, tally.rows.indices.contains(cursor.selected) else { return nil }
    return tally.rows[cursor.selected]
  }
}
