import Screen

/// Sentences on standard error, through the text gate.
package enum Messages {
  /// Writes one sentence, after the program's name; a closed standard error is no fault.
  package static func write(_ sentence: String) {
    var sink = ByteSink(descriptor: 2)
    sink.bytes += Array("dateline: \(TextGate.shown(sentence, as: .line))\n".utf8)
    try? sink.flush()
  }
}
