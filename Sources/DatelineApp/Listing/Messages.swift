import Screen
package import Storage

/// Sentences on standard error, through the text gate.
package enum Messages {
  /// Writes one sentence, after the program's name; a closed standard error is no fault.
  package static func write(_ sentence: String) {
    var sink = ByteSink(descriptor: 2)
    sink.bytes += Array("dateline: \(TextGate.shown(sentence, as: .line))\n".utf8)
    try? sink.flush()
  }

  /// Writes why the library cannot do what was asked.
  package static func write(_ fault: LibraryFault) {
    write(fault.sentence)
  }

  /// Writes what is wrong with a filter expression, with a caret under the place.
  package static func write(_ complaint: FilterComplaint) {
    for (index, line) in complaint.lines.enumerated() {
      guard index > 0 else {
        write(line)
        continue
      }
      var sink = ByteSink(descriptor: 2)
      sink.bytes += Array("\(line)\n".utf8)
      try? sink.flush()
    }
  }
}
