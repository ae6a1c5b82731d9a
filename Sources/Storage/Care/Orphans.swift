/// Rows that belong to nothing any more.
///
/// What the reader did is never one of them: it outlives its article.
enum Orphans {
  /// Where they lie, and what tells them.
  static let kinds: [(table: String, condition: String)] = [
    ("text", "article NOT IN (SELECT id FROM article)"),
    ("annotation", "article NOT IN (SELECT id FROM article)"),
    ("utterance", "article NOT IN (SELECT id FROM article) OR speaker NOT IN (SELECT id FROM speaker)"),
    ("signature", "article NOT IN (SELECT id FROM article)"),
    ("file", "folder NOT IN (SELECT id FROM folder)"),
    ("placement", "article NOT IN (SELECT id FROM article) OR file NOT IN (SELECT id FROM file)"),
  ]
}
