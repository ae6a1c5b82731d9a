import Theming

/// The themes, as `dateline themes` lists them.
package enum ThemeList {
  /// Writes one name a line.
  package static func write(to descriptor: Int32) throws(StreamFault) {
    var sink = ByteSink(descriptor: descriptor)
    for name in ThemeShelf().names { sink.bytes += Array((name + "\n").utf8) }
    try sink.flush()
  }
}
