import Reading

/// The table of keys, as `dateline keys` prints it.
package enum KeyList {
  /// Writes one line an action: its keys, and what it does; as Markdown, the table that the README has.
  package static func write(to descriptor: Int32, asMarkdown: Bool) throws(StreamFault) {
    var sink = ByteSink(descriptor: descriptor)
    if asMarkdown {
      sink.bytes += Array((ActionCatalog.markdown + "\n").utf8)
    } else {
      let rows = ActionCatalog.entries.map { [$0.keys.joined(separator: " "), $0.help] }
      sink.bytes += TextTable(rows: rows).lines.flatMap { Array(($0 + "\n").utf8) }
    }
    try sink.flush()
  }
}
