import Storage

/// The lines of an export on their way out.
struct ExportSheet: ~Copyable {
  private var sink: ByteSink

  init(to descriptor: Int32) {
    sink = ByteSink(descriptor: descriptor)
  }

  /// Writes a line of a kind.
  mutating func line(_ kind: LibraryLine.Kind, _ members: (inout JSONWriter) -> Void) throws(ListingFault) {
    var json = JSONWriter(after: sink.bytes)
    sink.bytes = []
    json.object { json in
      json.text("kind", kind.rawValue)
      members(&json)
    }
    json.endLine()
    sink.bytes = json.bytes
    try drain()
  }

  /// Writes the line of an article.
  mutating func article(_ article: ExportedArticle) throws(ListingFault) {
    try line(.article) { ArticleLineMembers.write(article, to: &$0) }
  }

  /// Writes what has not been written yet.
  mutating func end() throws(ListingFault) {
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  private mutating func drain() throws(ListingFault) {
    do throws(StreamFault) { try sink.drain() } catch { throw .stream(error) }
  }
}
