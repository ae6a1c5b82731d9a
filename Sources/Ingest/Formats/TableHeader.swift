/// The first line of a table: the names of its columns.
package struct TableHeader: Hashable, Sendable {
  /// The byte between the fields of a line.
  package let separator: UInt8
  /// As they are written.
  package let names: [String]

  /// Reads the names of a table that begins here; nil for what seems to be none.
  ///
  /// - Parameters:
  ///   - text: the table's beginning, without a byte order mark.
  ///   - isTable: whether its name says that it is one; else two of its columns must be known, one of them the text or
  ///     the headline.
  init?(of text: UnsafeBufferPointer<UInt8>, isTable: Bool) {
    let line = UnsafeBufferPointer(rebasing: text.prefix(8_192).prefix { !Bytes.isLineEnd($0) })
    let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    let counts = separators.map { separator in line.count { $0 == separator } }
    guard let most = counts.max(), let place = counts.firstIndex(of: most), most > 0 || isTable else { return nil }
    separator = separators[place]
    names = TableRow.fields(of: line, separator: separators[place])
    guard !isTable else { return }
    let known = names.compactMap { $0.utf8.count <= 64 ? RecordField(named: $0) : nil }
    guard Set(known).count >= 2, known.contains(.text) || known.contains(.headline) || known.contains(.html) else {
      return nil
    }
  }

  /// Reads the names of a table whose separator is known.
  package init(of text: UnsafeBufferPointer<UInt8>, separator: UInt8, _ encoding: TextEncoding) {
    let row = TableRow.end(in: text, separator: separator, isAtEnd: true)?.end ?? min(text.count, 8_192)
    let line = UnsafeBufferPointer(rebasing: text[..<row])
    self.separator = separator
    names = Document(decoding: line, as: encoding).utf8.withUnsafeBufferPointer {
      TableRow.fields(of: $0, separator: separator)
    }
  }

  /// Whether one of its columns holds the text or the headline.
  package func says(_ map: RecordMap) -> Bool {
    let bare = Set(names.map { RecordField.bare($0) })
    return [.text, .html, .headline].contains { field in map.names(of: field).contains(where: bare.contains) }
  }
}
