import Reading

/// The table of keys, as `dateline keys` prints it.
package enum KeyList {
  /// Writes one line an action: its keys, and what it does.
  package static func write(to descriptor: Int32) throws(StreamFault) {
    let rows = ActionCatalog.entries.map { [$0.keys.joined(separator: " "), $0.help] }
    var sink = ByteSink(descriptor: descriptor)
    sink.bytes += TextTable(rows: rows).lines.flatMap { Array(($0 + "\n").utf8) }
    try sink.flush()
  }
}
